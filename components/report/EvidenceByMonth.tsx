import { Disclosure } from '@/components/ui/Disclosure';
import { GrainField } from '@/components/ui/GrainField';
import { GrainFieldTable } from '@/components/ui/GrainFieldTable';
import { winsIn } from '@/lib/domain/by-month';
import type { Report } from '@/lib/domain/report';
import { sayMonth } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { sayCount } from '@/lib/i18n/say';

type ByMonth = Report['byMonth'];

/** A field of grains, one a win: which category grew in which month. */
export function EvidenceByMonth({ byMonth }: { byMonth: ByMonth }) {
  const totals = byMonth.rows.map(({ counts }) => counts.reduce((sum, count) => sum + winsIn(count), 0));
  const total = totals.reduce((sum, n) => sum + n, 0);
  if (total === 0) return <p>{texts.monthsNone}</p>;
  const most = byMonth.rows[totals.indexOf(Math.max(...totals))];
  const summary = sayCount(texts.monthsSummary, total, { category: most?.category.name ?? '' });
  const rows = byMonth.rows.map(({ category, counts }) => ({ id: category.id, name: category.name, counts }));
  return (
    <>
      <p>{summary}</p>
      <GrainField rows={rows} monthLabel={(month) => sayMonth(month, true)} label={summary} />
      <Disclosure summary={texts.monthsTable}>
        <GrainFieldTable rows={rows} monthLabel={(month) => sayMonth(month)} label={summary} />
      </Disclosure>
    </>
  );
}
