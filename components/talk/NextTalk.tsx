import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { openAddress } from '@/components/wins/use-wins-address';
import { planTalk } from '@/lib/db/talk/talks';
import { nextTalkOf } from '@/lib/domain/talk/next-talk';
import { sayDay } from '@/lib/i18n/dates';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import { say } from '@/lib/i18n/say';
import { stageHref } from './talk-address';
import type { Talks } from './use-talk';
import type { TalkActs } from './use-talk-acts';

/** When to talk again, and why then. */
export function NextTalk({ talks, acts }: { talks: Talks; acts: TalkActs }) {
  const { planned, held, criteria, today } = talks;
  const [talkId] = useState(() => crypto.randomUUID());
  const next = nextTalkOf({ talks: planned ? [planned, ...held] : held, criteria, today });
  const prepare = async () => {
    const [last] = held;
    const fields = { heldOn: next?.day ?? null, ...(last && { with: last.with, at: last.at, minutes: last.minutes }) };
    if (await acts.run(planTalk(talkId, fields))) openAddress(stageHref('before'));
  };
  return (
    <section className="talk-part" aria-labelledby="talk-next">
      <h2 id="talk-next">{texts.next}</h2>
      {planned && (
        <p>{planned.heldOn === null ? texts.plannedSomeday : say(texts.planned, { day: sayDay(planned.heldOn) })}</p>
      )}
      {next && <p>{say(texts.nextWhen, { day: sayDay(next.day), because: texts.because[next.because] })}</p>}
      {!planned && (
        <p className="row">
          <Button onClick={prepare}>{texts.prepareNext}</Button>
        </p>
      )}
    </section>
  );
}
