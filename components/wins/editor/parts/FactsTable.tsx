import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { toDay } from '@/lib/domain/day';
import type { Facts } from '@/lib/domain/win/artifact';
import { sayDay } from '@/lib/i18n/dates';
import { artifactWords, factNames } from '@/lib/i18n/en/wins';
import { numberFormat } from '@/lib/i18n/formatters';
import { saySeries } from '@/lib/i18n/lists';
import { language, say } from '@/lib/i18n/say';
import './artifacts.css';

/** What the page said when it was saved, in the order a reader asks. */
export function FactsTable({ facts, name }: { facts: Facts; name: string }) {
  const rows = (Object.keys(factNames) as (keyof Facts)[]).flatMap((fact) => {
    const value = facts[fact];
    return value === undefined ? [] : [{ fact, text: sayFact(value) }];
  });
  return (
    <table className="ui-table win-facts">
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <tbody>
        {rows.map(({ fact, text }) => (
          <tr key={fact}>
            <th scope="row">{factNames[fact]}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

function sayFact(value: NonNullable<Facts[keyof Facts]>): string {
  if (typeof value === 'boolean') return say(value ? artifactWords.yes : artifactWords.no);
  if (typeof value === 'number') return numberFormat(language()).format(value);
  if (typeof value !== 'string') return value.length === 0 ? '–' : saySeries(value);
  return MOMENT.test(value) ? sayDay(toDay(new Date(value))) : value;
}
