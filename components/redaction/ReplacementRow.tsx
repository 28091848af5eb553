import '@/components/ui/link.css';
import { Fragment, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { focusBeside } from '@/components/ui/focus-beside';
import type { StorageRefusal } from '@/lib/db/outcome';
import { leaveName, setAlias } from '@/lib/db/redaction/aliases';
import type { Replacement } from '@/lib/domain/redaction/redactor';
import type { Win } from '@/lib/domain/win/win';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { AliasField } from './AliasField';

interface Props {
  replacement: Replacement;
  wins: readonly Win[];
  onSaid: (words: string) => void;
  onTrouble: (reason: StorageRefusal) => void;
}

const LINKED = 3;

/** One replacement: what stands for what, where, and the two ways to change that. */
export function ReplacementRow({ replacement, wins, onSaid, onTrouble }: Props) {
  const [asks, setAsks] = useState(false);
  const leaveButton = useRef<HTMLButtonElement>(null);
  const { kind, name, original, alias, count } = replacement;
  // One word stands for all code: there is nothing to choose.
  const isFixed = name === '';
  const change = async (words: string) => {
    const outcome = await setAlias(kind, name, words);
    if (!outcome.ok) onTrouble(outcome.reason);
    else if (words !== '') onSaid(say(texts.aliasKept, { name, alias: words }));
    return outcome.ok;
  };
  const leave = async () => {
    const outcome = await leaveName(kind, original, true);
    if (outcome.ok) onSaid(say(texts.left, { name: original }));
    else onTrouble(outcome.reason);
  };
  const dismiss = () => {
    leaveButton.current?.focus();
    setAsks(false);
  };
  return (
    <li className="redaction-row">
      <div className="redaction-original">
        <span className="note">{texts.kinds[kind]}</span>
        <bdi className="redaction-words">{original}</bdi>
      </div>
      {isFixed ? (
        <bdi>{alias}</bdi>
      ) : (
        <AliasField label={say(texts.aliasFor, { name })} alias={alias} onChange={change} />
      )}
      <p className="note redaction-where">
        {sayCount(texts.times, count)}
        {wins.length > 0 && ': '}
        {wins.slice(0, LINKED).map((win, index) => (
          <Fragment key={win.id}>
            {index > 0 && ', '}
            <a className="ui-link" dir="auto" href={`#/wins/${win.id}`}>
              {sayWin(win)}
            </a>
          </Fragment>
        ))}
        {wins.length > LINKED && `, ${sayCount(texts.moreWins, wins.length - LINKED)}`}
      </p>
      {!isFixed && (
        <Button
          ref={leaveButton}
          kind="quiet"
          aria-label={say(texts.leaveFor, { name: original })}
          aria-expanded={asks}
          onClick={() => setAsks(!asks)}
        >
          {texts.leave}
        </Button>
      )}
      {asks && (
        <div className="redaction-ask" role="alert">
          <p>{say(texts.leaveWarning, { name: original })}</p>
          <div className="row">
            <Button
              onClick={(event) => {
                focusBeside(event.currentTarget);
                void leave();
              }}
            >
              {texts.leaveSure}
            </Button>
            <Button kind="quiet" onClick={dismiss}>
              {texts.leaveNot}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
