import { useEffect, useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { Explain } from '@/components/ui/Explain';
import { isAskedFor } from '@/lib/domain/talk/criterion';
import { criterionWords, talkWords as texts } from '@/lib/i18n/en/talk';
import { sayCount } from '@/lib/i18n/say';
import { noteCriteriaSeen } from '@/lib/reminders/untold-criteria';
import { CriterionStanding } from './CriterionStanding';
import { NewCriterion } from './NewCriterion';
import { NextTalk } from './NextTalk';
import { PastTalks } from './PastTalks';
import { useNewCriterion } from './use-new-criterion';
import type { Talks } from './use-talk';
import type { TalkActs } from './use-talk-acts';

/** Between two talks: where everything stands that was asked for, when to talk again, and what was said. */
export function After({ talks, acts }: { talks: Talks; acts: TalkActs }) {
  const line = useNewCriterion(null, acts);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // A reminder too many is no loss.
    void noteCriteriaSeen(talks.today).catch(() => undefined);
  }, [talks.today]);
  const asked = talks.criteria.filter(isAskedFor);
  const done = talks.criteria.filter((each) => !isAskedFor(each));
  return (
    <>
      <section className="talk-part" aria-labelledby="talk-asked">
        <h2 id="talk-asked">{criterionWords.heading}</h2>
        <p className="note">
          {talks.criteria.length === 0 ? criterionWords.none : criterionWords.stateHint}
          <Explain of="criterion" />
        </p>
        <ul className="talk-lines">
          {asked.map((criterion) => (
            <CriterionStanding key={criterion.id} criterion={criterion} talks={talks} acts={acts} />
          ))}
        </ul>
        {done.length > 0 && (
          <Disclosure summary={sayCount(criterionWords.done, done.length)}>
            <ul className="talk-lines">
              {done.map((criterion) => (
                <CriterionStanding key={criterion.id} criterion={criterion} talks={talks} acts={acts} />
              ))}
            </ul>
          </Disclosure>
        )}
        <Disclosure summary={criterionWords.addOne} open={isOpen || line.typed !== null} onToggle={setOpen}>
          <NewCriterion of={line} />
        </Disclosure>
      </section>
      <NextTalk talks={talks} acts={acts} />
      <PastTalks talks={talks} acts={acts} />
      <p>
        {texts.updateWhat}{' '}
        <a className="ui-link" href="#/talk/update">
          {texts.update}
        </a>
      </p>
    </>
  );
}
