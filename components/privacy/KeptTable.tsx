import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { privacyWords as texts } from '@/lib/i18n/en/privacy';

/** Everything that is kept; where the screen is narrow each cell says what it is about. */
export function KeptTable() {
  const { what, where, howLong } = texts.columns;
  return (
    <table className="privacy-kept">
      <caption>
        <VisuallyHidden>{texts.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{where}</th>
          <th scope="col">{howLong}</th>
        </tr>
      </thead>
      <tbody>
        {texts.rows.map((row) => (
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
