import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { setTalkRemoved } from '@/lib/db/talk/talks';
import type { Criterion } from '@/lib/domain/talk/criterion';
import type { Talk } from '@/lib/domain/talk/talk';
import { isBlank } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import { say } from '@/lib/i18n/say';
import { NotesField } from './NotesField';
import type { Talks } from './use-talk';
import type { TalkActs } from './use-talk-acts';

/** Every talk that was held, the last one first, with its notes and what was asked for. */
export function PastTalks({ talks: { held, criteria }, acts }: { talks: Talks; acts: TalkActs }) {
  if (held.length === 0) return null;
  return (
    <section className="talk-part" aria-labelledby="talk-past">
      <h2 id="talk-past">{texts.past}</h2>
      {held.map((talk) => (
        <Disclosure key={talk.id} summary={nameOf(talk)}>
          <div className="talk-past">
            <NotesField talk={talk} rows={3} />
            {!isBlank(talk.agenda) && (
              <div>
                <h3>{texts.pointsOf}</h3>
                <p className="words talk-said" dir="auto">
                  {talk.agenda}
                </p>
              </div>
            )}
            <Asked criteria={criteria.filter(({ talkId }) => talkId === talk.id)} />
            <Remove talk={talk} acts={acts} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

function Asked({ criteria }: { criteria: Criterion[] }) {
  if (criteria.length === 0) return null;
  return (
    <div>
      <h3>{texts.asked}</h3>
      <ul className="words talk-marks">
        {criteria.map(({ id, what }) => (
          <li key={id}>
            <bdi>{what}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Remove({ talk, acts }: { talk: Talk; acts: TalkActs }) {
  const day = dayOf(talk);
  const remove = () => {
    const news = { message: say(texts.removed, { day }), undo: () => setTalkRemoved(talk.id, false) };
    void acts.run(setTalkRemoved(talk.id, true), news);
  };
  return (
    <p>
      <Button kind="quiet" aria-label={say(texts.removeOf, { day })} onClick={remove}>
        {texts.remove}
      </Button>
    </p>
  );
}

function nameOf(talk: Talk): string {
  return isBlank(talk.with) ? dayOf(talk) : say(texts.pastOf, { day: dayOf(talk), name: talk.with });
}

function dayOf({ heldOn }: Talk): string {
  return heldOn === null ? '' : sayDay(heldOn);
}
