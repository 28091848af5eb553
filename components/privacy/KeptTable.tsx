import { TableHead } from '@/components/ui/tables/TableHead';
import '@/components/ui/tables/table.css';
import { demoWords } from '@/lib/i18n/en/demo';
import { privacyWords as texts } from '@/lib/i18n/en/privacy';

/** Everything that is kept; where the screen is narrow each cell says what it is about. */
export function KeptTable() {
  const { what, where, howLong } = texts.columns;
  return (
    <table className="ui-table privacy-kept">
      <TableHead label={texts.caption} columns={[what, where, howLong]} />
      <tbody>
        {[...texts.rows, demoWords.kept].map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <td data-of={where}>{row.where}</td>
            <td data-of={howLong}>{row.howLong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
