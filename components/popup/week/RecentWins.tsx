import { Grain } from '@/components/ui/grains/Grain';
import { grainOf } from '@/components/wins/list/win-grain';
import { addDays, type Day } from '@/lib/domain/day';
import { sayDay } from '@/lib/i18n/dates';
import { recentWords, weekWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import type { Summary } from '@/lib/popup-summary/summary';
import { AppLink } from '../AppLink';

type Recent = Summary['recent'][number];

interface Props {
  wins: readonly Recent[];
  today: Day;
  /** Only the log itself may say that there is nothing in it. */
  isRead: boolean;
}

/** The wins added last, each a way to its page in the app. */
export function RecentWins({ wins, today, isRead }: Props) {
  if (wins.length === 0 && !isRead) return <p className="popup-first words popup-held">{say(recentWords.empty)}</p>;
  if (wins.length === 0) return <p className="popup-first words">{say(recentWords.empty)}</p>;
  return (
    <section aria-label={say(recentWords.heading)}>
      <ul className="ruled">
        {wins.map((win) => (
          <li key={win.id}>
            <Row win={win} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ win, today }: { win: Recent; today: Day }) {
  const grain = grainOf(win);
  return (
    <AppLink to={`/wins/${win.id}`} className="popup-recent-win">
      <Grain state={grain.state} label={grain.label} size={16} />
      <span className="popup-recent-title" dir="auto">
        {win.title || say(recentWords.untitled)}
      </span>
      <time className="note" dateTime={win.occurredOn}>
        {sayNear(win.occurredOn, today)}
      </time>
    </AppLink>
  );
}

function sayNear(day: Day, today: Day): string {
  if (day === today) return say(weekWords.today);
  return day === addDays(today, -1) ? say(weekWords.yesterday) : sayDay(day);
}
