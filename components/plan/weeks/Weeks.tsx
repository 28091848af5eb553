import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/Disclosure';
import { Grain } from '@/components/ui/grains/Grain';
import type { GrainState } from '@/components/ui/grains/GrainShape';
import type { Day } from '@/lib/domain/day';
import type { PlanFields } from '@/lib/domain/plan/plan';
import type { PlanProgress } from '@/lib/domain/plan/plan-progress';
import { sayShortDay } from '@/lib/i18n/dates';
import { weekWords } from '@/lib/i18n/en/plan';
import { say, sayCount } from '@/lib/i18n/say';
import { type CalendarWeek, calendarOf } from './calendar-weeks';
import './weeks.css';
import { WeeksTable } from './WeeksTable';

/** Room for so many grains; beyond it the row says how many more there are. */
const ROOM = 8;
const LEAST = 3;
const GOOD = 2;

interface Props {
  plan: PlanFields;
  progress: PlanProgress;
  today: Day;
}

/** The thirteen weeks as rows of grains that fill, and the same as a table. */
export function Weeks({ plan, progress, today }: Props) {
  const weeks = calendarOf(plan, progress, today);
  const all = weeks.reduce((sum, { examples }) => sum + examples, 0);
  const good = weeks.filter(({ examples }) => examples >= GOOD).length;
  const summary = sayCount(weekWords.summary, all, { good, of: weeks.length });
  return (
    <section className="plan-part" aria-labelledby="plan-weeks">
      <h2 id="plan-weeks">{weekWords.calendar}</h2>
      <p>{summary}</p>
      <div className="plan-weeks" role="img" aria-label={summary}>
        {weeks.map((week) => (
          <Row key={week.week} week={week} />
        ))}
      </div>
      <p className="note">{weekWords.legend}</p>
      <Disclosure summary={weekWords.table}>
        <WeeksTable weeks={weeks} label={summary} />
      </Disclosure>
    </section>
  );
}

function Row({ week }: { week: CalendarWeek }) {
  const { grains, more } = grainsOf(week);
  return (
    <div className={classNames('plan-week', `plan-week-${week.time}`)}>
      <span className="plan-week-name numbers">{say(weekWords.week, { n: week.week })}</span>
      <span className="note numbers">{sayShortDay(week.from)}</span>
      <span className="plan-week-grains">
        {grains.map(({ place, state }) => (
          <Grain key={place} state={state} size={20} />
        ))}
        {more > 0 && <span className="note numbers">{say(weekWords.more, { n: more })}</span>}
      </span>
      <span className="note plan-week-marks">
        {week.time === 'now' && <strong>{weekWords.now}</strong>}
        {week.mark !== null && <span>{say(weekWords.markDay, { n: week.mark })}</span>}
        {week.rest > 0 && <span>{sayCount(weekWords.rest, week.rest)}</span>}
      </span>
    </div>
  );
}

/** A lesson is told apart from what went well. */
function grainsOf({ examples, lessons, vague, inbox }: CalendarWeek): {
  grains: { place: number; state: GrainState }[];
  more: number;
} {
  const all = [
    ...Array<GrainState>(examples - lessons).fill('met'),
    ...Array<GrainState>(lessons + vague).fill('husk'),
    ...Array<GrainState>(inbox).fill('loose'),
  ];
  const blanks = Array<GrainState>(Math.max(0, LEAST - all.length)).fill('none');
  const grains = [...all.slice(0, ROOM), ...blanks].map((state, place) => ({ place, state }));
  return { grains, more: Math.max(0, all.length - ROOM) };
}
