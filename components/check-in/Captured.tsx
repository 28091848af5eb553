import { appLink, type Surface } from '@/components/inbox/surface';
import { Disclosure } from '@/components/ui/Disclosure';
import { useToday } from '@/components/ui/page/use-today';
import { useReading } from '@/components/ui/use-reading';
import { listWinsBetween } from '@/lib/db/win/wins';
import type { Day } from '@/lib/domain/day';
import { checkInWords } from '@/lib/i18n/en/check-in';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

/** The wins that were kept in the weeks without a check-in; what waits in the inbox comes as cards. */
export function Captured({ since, isStart, surface }: { since: Day; isStart: boolean; surface: Surface }) {
  const today = useToday();
  const reading = useReading(() => listWinsBetween(since, today), [since, today]);
  if (reading.state !== 'read') return null;
  const kept = reading.value.filter(({ status }) => status === 'ready').reverse();
  if (kept.length === 0 && !isStart) return null;
  if (kept.length === 0) return <p className="note">{say(checkInWords.nothingCaptured)}</p>;
  return (
    <Disclosure summary={sayCount(checkInWords.captured, kept.length)}>
      <ul className="ruled check-in-wins">
        {kept.map((win) => (
          <li key={win.id}>
            <a className="ui-link words" dir="auto" {...appLink(surface, `/wins/${win.id}`)}>
              {sayWin(win)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
