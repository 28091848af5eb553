import { Grain } from '@/components/ui/grains/Grain';
import { winHref } from '@/components/wins/wins-address';
import type { BehaviourMove } from '@/lib/domain/quiz/compare-snapshots';
import { compareWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';

type Standing = ReadonlySet<string>;

/** Which wins moved a behaviour, by the titles they had then; those that are still in the log can be opened. */
export function MovingWins({ move, standing }: { move: BehaviourMove; standing: Standing }) {
  const { came, left, stayed, state } = move;
  if (came.length + left.length > 0) {
    return (
      <>
        <Wins title={say(compareWords.came)} wins={came} standing={standing} isCounted />
        <Wins title={say(compareWords.left)} wins={left} standing={standing} />
      </>
    );
  }
  if (!state) return <p className="note">{say(compareWords.noWin)}</p>;
  return <Wins title={say(compareWords.sameWins)} wins={stayed} standing={standing} isCounted />;
}

interface WinsProps {
  title: string;
  wins: BehaviourMove['came'];
  standing: Standing;
  isCounted?: boolean;
}

function Wins({ title, wins, standing, isCounted = false }: WinsProps) {
  if (wins.length === 0) return null;
  return (
    <div className="moves-wins">
      <p className="note">{title}</p>
      <ul>
        {wins.map((win) => (
          <li key={win.id}>
            <Grain state={isCounted ? 'met' : 'stale'} size={12} />
            <span>
              {standing.has(win.id) ? (
                <a className="ui-link words" href={winHref(win.id)} dir="auto">
                  {win.title || say(compareWords.untitled)}
                </a>
              ) : (
                <>
                  <span className="words" dir="auto">
                    {win.title || say(compareWords.untitled)}
                  </span>{' '}
                  <span className="note">{say(compareWords.gone)}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
