import '@/components/ui/table.css';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { sayDay } from '@/lib/i18n/dates';
import { weekWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import type { CalendarWeek } from './calendar-weeks';

/** The picture of the weeks in numbers. */
export function WeeksTable({ weeks, label }: { weeks: readonly CalendarWeek[]; label: string }) {
  return (
    <table className="ui-table">
      <caption>
        <VisuallyHidden>{label}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{weekWords.weekColumn}</th>
          <th scope="col">{weekWords.from}</th>
          <th scope="col">{weekWords.to}</th>
          <th scope="col">{weekWords.examples}</th>
          <th scope="col">{weekWords.vague}</th>
          <th scope="col">{weekWords.inbox}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, from, to, examples, vague, inbox }) => (
          <tr key={week}>
            <th scope="row">{say('{n}', { n: week })}</th>
            <td>{sayDay(from)}</td>
            <td>{sayDay(to)}</td>
            <td>{sayNumber(examples)}</td>
            <td>{sayNumber(vague)}</td>
            <td>{sayNumber(inbox)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayNumber(n: number): string {
  return n === 0 ? weekWords.noWin : say('{n}', { n });
}
