import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { goToPart } from '@/components/ui/page/go-to-part';
import { toText } from '@/lib/errors/error-report';
import { forgetErrors, listErrors } from '@/lib/errors/keep-errors';
import { healthWords as texts } from '@/lib/i18n/en/health';
import { sayCount } from '@/lib/i18n/say';
import { Part } from '../../Part';
import { useFact } from './use-fact';

const PART = 'health-errors';

/** Errors of Winnow's own, for whoever reports one. */
export function ErrorHealth() {
  const [said, setSaid] = useState<'' | 'copied' | 'notCopied' | 'forgotten' | 'notForgotten'>('');
  const found = useFact(listErrors, said);
  const text = Array.isArray(found) ? toText(found) : '';
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  const forget = () =>
    forgetErrors().then(
      () => {
        // With what is gone goes the button that was pressed.
        goToPart(PART);
        setSaid('forgotten');
      },
      () => setSaid('notForgotten'),
    );
  return (
    <Part anchor={PART} title={texts.errors} note={texts.errorsNote}>
      {found === 'failed' && <p>{texts.unread}</p>}
      {Array.isArray(found) && <p>{found.length === 0 ? texts.noErrors : sayCount(texts.errorsKept, found.length)}</p>}
      {text !== '' && (
        <Disclosure summary={texts.errorsShow}>
          <pre dir="ltr" className="settings-report numbers">
            {text}
          </pre>
          <div className="settings-actions">
            <Button onClick={() => void copy()}>{texts.errorsCopy}</Button>
            <Button onClick={() => void forget()}>{texts.errorsForget}</Button>
          </div>
        </Disclosure>
      )}
      <p className="note" role="status">
        {said !== '' && texts.errorsSaid[said]}
      </p>
    </Part>
  );
}
