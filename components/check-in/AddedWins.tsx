import { appLink, type Surface } from '@/components/inbox/surface';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Grain } from '@/components/ui/grains/Grain';
import { useReading } from '@/components/ui/use-reading';
import { grainOf } from '@/components/wins/list/win-grain';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import { readWin } from '@/lib/db/win/wins';
import { stepWords } from '@/lib/i18n/en/check-in';
import { sayParts } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

/** The wins of this check-in so far, each a way to its page. */
export function AddedWins({ winIds, surface }: { winIds: readonly string[]; surface: Surface }) {
  const ladder = useLadder();
  const reading = useReading(() => Promise.all(winIds.map((id) => readWin(id, ladder.id))), [winIds.join(), ladder.id]);
  const added = reading.state === 'read' ? reading.value : [];
  const standing = added.flatMap((logged) => (logged?.win.deletedAt === null ? [logged] : []));
  if (standing.length === 0) return null;
  return (
    <section className="check-in-added" aria-label={say(stepWords.added)}>
      <h2 className="note">{say(stepWords.added)}</h2>
      <ul className="ruled check-in-wins">
        {standing.map(({ win, behaviourIds }) => (
          <li key={win.id}>
            <Grain state={grainOf(win).state} label={grainOf(win).label} size={16} />
            <a className="ui-link words" dir="auto" {...appLink(surface, `/wins/${win.id}`)}>
              {sayWin(win)}
            </a>
            <span className="note">{sayParts(behaviourIds.map((id) => nameBehaviour(ladder, id)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
