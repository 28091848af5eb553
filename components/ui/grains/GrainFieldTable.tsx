import type { ReactNode } from 'react';
import { uiWords } from '@/lib/i18n/en/ui';
import { saySeries } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import { Table } from '../tables/Table';
import { countsOf, type GrainFieldRow, type MonthCounts, monthsOf } from './grain-field-layout';

interface Props {
  rows: readonly GrainFieldRow[];
  /** `YYYY-MM` → "Mar 2026". */
  monthLabel: (month: string) => string;
  /** The caption: the same sentence as the picture's. */
  label: string;
  /** What stands in a cell of `n` wins; without it the words alone. */
  cell?: (words: string, n: number, rowId: string, month: string) => ReactNode;
}

/** What a `GrainField` shows, in words: a row a month, a column a category. */
export function GrainFieldTable({ rows, monthLabel, label, cell = (words) => words }: Props) {
  const cellOf = (row: GrainFieldRow, month: string) => {
    const counts = countsOf(row, month);
    return cell(sayCounts(counts), counts.strong + counts.evidence + counts.vague + counts.lessons, row.id, month);
  };
  return (
    <Table stacks="below" label={label} columns={[say(uiWords.month), ...rows.map(({ name }) => name)]}>
      {monthsOf(rows).map((month) => (
        <tr key={month}>
          <th scope="row" className="ui-table-whole">
            {monthLabel(month)}
          </th>
          {rows.map((row) => (
            <td key={row.id}>{cellOf(row, month)}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** A number stays beside its word where a cell is narrow. */
function sayCounts({ strong, evidence, vague, lessons }: MonthCounts): string {
  const parts = [
    strong > 0 && say(uiWords.strong, { n: strong }),
    evidence > 0 && say(uiWords.evidence, { n: evidence }),
    vague > 0 && say(uiWords.vague, { n: vague }),
    lessons > 0 && sayCount(uiWords.lessons, lessons),
  ].filter((part) => part !== false);
  return parts.length > 0 ? saySeries(parts.map((part) => part.replaceAll(' ', '\u00a0'))) : say(uiWords.noWins);
}
