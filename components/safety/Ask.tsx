import { useEffect, useRef } from 'react';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say } from '@/lib/i18n/say';
import { AskMissing } from './AskMissing';
import type { Asked } from './asked';
import { CheckAgain } from './CheckAgain';
import { SaveCopy } from './SaveCopy';
import { sayRows } from './say-rows';

/** Instead of the log, where only the user can say what next. Never a first-run screen. */
export function Ask({ found, surface }: { found: Asked; surface: 'popup' | 'app' }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Heading = surface === 'app' ? 'h1' : 'h2';
  return (
    <section className="safety-ask">
      <Heading id="section-heading" ref={heading} tabIndex={-1}>
        {say(words[found.why])}
      </Heading>
      {found.why === 'missing' ? (
        <AskMissing found={found} surface={surface} />
      ) : (
        <Unread found={found} surface={surface} />
      )}
    </section>
  );
}

/** There is nothing to choose from but to look again. */
function Unread({ found: { why, missing }, surface }: { found: Asked; surface: 'popup' | 'app' }) {
  if (why === 'blocked')
    return <CheckAgain what={[say(words.blockedWhat), say(words.unopenedSafe), say(words.blockedNext)]} />;
  if (why === 'forbidden')
    return <CheckAgain what={[say(words.forbiddenWhat), say(words.unopenedSafe), say(words.forbiddenNext)]} />;
  const rows = sayRows(missing);
  const what = rows === '' ? say(words.unopenedUnknown) : say(words.unopenedWhat, { rows });
  const whole = [what, say(words.unopenedSafe), say(words.unopenedNext)];
  if (surface === 'popup' || rows === '') return <CheckAgain what={whole} />;
  return <CheckAgain what={[...whole, say(words.unopenedLast)]} more={<SaveCopy />} />;
}
