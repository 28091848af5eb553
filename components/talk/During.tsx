import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Explain } from '@/components/ui/Explain';
import { openAddress } from '@/components/wins/use-wins-address';
import { changeTalk, holdTalk } from '@/lib/db/talk/talks';
import type { Day } from '@/lib/domain/day';
import { type Criterion, isAskedFor } from '@/lib/domain/talk/criterion';
import type { Talk } from '@/lib/domain/talk/talk';
import { sayDue } from '@/lib/i18n/criterion-lines';
import { agendaWords, criterionWords, talkWords as texts } from '@/lib/i18n/en/talk';
import { sayParts } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import { CriterionFields } from './CriterionFields';
import { CriterionStanding } from './CriterionStanding';
import { NewCriterion } from './NewCriterion';
import { NoTalk } from './NoTalk';
import { NotesField } from './NotesField';
import { stageHref } from './talk-address';
import { useNewCriterion } from './use-new-criterion';
import type { Talks } from './use-talk';
import type { TalkActs } from './use-talk-acts';

/** While they talk: the two questions in view, notes, and what is asked for, line by line. */
export function During({ talks, acts }: { talks: Talks; acts: TalkActs }) {
  if (!talks.planned) return <NoTalk acts={acts} />;
  return <Talking key={talks.planned.id} talk={talks.planned} talks={talks} acts={acts} />;
}

function Talking({ talk, talks, acts }: { talk: Talk; talks: Talks; acts: TalkActs }) {
  const part = useRef<HTMLElement>(null);
  const line = useNewCriterion(talk.id, acts);
  const said = talks.criteria
    .filter(({ talkId }) => talkId === talk.id)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const earlier = talks.criteria.filter((each) => each.talkId !== talk.id && isAskedFor(each));
  const toNext = () => part.current?.querySelector<HTMLInputElement>('.talk-new input')?.focus();
  const end = async () => {
    const outcome = await holdTalk(talk.id, line.typed);
    const undo = () => changeTalk(talk.id, { state: 'planned', heldOn: outcome.ok ? outcome.was.heldOn : talk.heldOn });
    const isHeld = await acts.run(Promise.resolve(outcome), { message: texts.ended, undo });
    if (!isHeld) return;
    if (line.typed) await line.clear();
    openAddress(stageHref('after'));
  };
  return (
    <>
      <ol className="talk-questions words">
        <li>{agendaWords.gapsQuestion}</li>
        <li>{agendaWords.knownQuestion}</li>
      </ol>
      <NotesField talk={talk} rows={9} />
      <section ref={part} className="talk-part" aria-labelledby="talk-asked">
        <h2 id="talk-asked">{criterionWords.heading}</h2>
        <p className="note">
          {criterionWords.lead}
          <Explain of="criterion" />
        </p>
        <ol className="talk-lines">
          {said.map((criterion, index) => (
            <li key={criterion.id} aria-label={say(criterionWords.row, { n: index + 1 })}>
              <Disclosure summary={sayLine(criterion, talks.today)}>
                <CriterionFields criterion={criterion} acts={acts} onEnter={toNext} />
              </Disclosure>
            </li>
          ))}
        </ol>
        <NewCriterion of={line} />
      </section>
      {earlier.length > 0 && (
        <Disclosure summary={sayCount(criterionWords.earlier, earlier.length)}>
          <ul className="talk-lines">
            {earlier.map((criterion) => (
              <CriterionStanding key={criterion.id} criterion={criterion} talks={talks} acts={acts} />
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="row">
        <Button kind="primary" onClick={end}>
          {texts.end}
        </Button>
      </div>
    </>
  );
}

/** What it is, how it will be known, and when it is due: as far as it was said. */
function sayLine(criterion: Criterion, today: Day): string {
  return sayParts([criterion.what, criterion.howKnown, sayDue(criterion, today)]);
}
