import { Table } from '@/components/ui/tables/Table';
import { sayShortDay } from '@/lib/i18n/dates';
import { weekWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import type { CalendarWeek } from './calendar-weeks';

/** The picture of the weeks in numbers. */
export function WeeksTable({ weeks, label }: { weeks: readonly CalendarWeek[]; label: string }) {
  return (
    <Table
      stacks="threes"
      label={label}
      columns={[
        weekWords.weekColumn,
        weekWords.from,
        weekWords.to,
        weekWords.examples,
        weekWords.vague,
        weekWords.inbox,
      ]}
    >
      {weeks.map(({ week, from, to, examples, vague, inbox }) => (
        <tr key={week}>
          <th scope="row">{say('{n}', { n: week })}</th>
          <td className="ui-table-whole">{sayShortDay(from)}</td>
          <td className="ui-table-whole">{sayShortDay(to)}</td>
          <td>{sayNumber(examples)}</td>
          <td>{sayNumber(vague)}</td>
          <td>{sayNumber(inbox)}</td>
        </tr>
      ))}
    </Table>
  );
}

function sayNumber(n: number): string {
  return n === 0 ? weekWords.noWin : say('{n}', { n });
}
