import { memo, type ReactNode, useContext } from 'react';
import { ReadinessGrid } from '@/components/ui/grains/ReadinessGrid';
import { GroupedTable } from '@/components/ui/tables/GroupedTable';
import type { ReportOfDay } from '@/lib/domain/report/report';
import { countedBehind, idsBehind, upToBehind } from '@/lib/domain/report/report-filters';
import { report as texts } from '@/lib/i18n/en/report';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import { isSameDay } from '../findings/is-same-day';
import { NumberLinks } from '../number-links';
import { Opens } from '../Opens';
import { ReportExplain } from '../ReportExplain';
import { TableTwin } from './TableTwin';

/** The two numbers side by side, and a kernel for each behaviour behind them. */
export const ReadinessOverview = memo(function ReadinessOverview({ report }: { report: ReportOfDay }) {
  const claimsHref = useContext(NumberLinks)?.claims;
  const rows = report.cells.map(({ category, cells }) => ({
    name: category.name,
    cells: cells.map(({ behaviour, claim, proof }) => ({
      id: behaviour.id,
      label: behaviour.statement,
      claimed: claim === 'consistently',
      state: proof.state,
    })),
  }));
  return (
    <section aria-labelledby="report-grid">
      <dl className="report-counts">
        <Count label={texts.claimed}>
          {claimsHref ? (
            <a className="report-number" href={claimsHref}>
              {say(texts.countOf, { n: report.claimed, of: report.of })}
            </a>
          ) : (
            say(texts.countOf, { n: report.claimed, of: report.of })
          )}
        </Count>
        <Count label={texts.evidenced}>
          <Opens
            n={report.evidencedWinIds.length}
            behind={idsBehind(report.evidencedWinIds, upToBehind(report, report.takenOn))}
          >
            {say(texts.countOf, { n: report.evidenced, of: report.of })}
          </Opens>
        </Count>
      </dl>
      {report.fewerThanHalf && <p>{texts.clearTargets}</p>}
      <p className="report-note">
        {texts.notAPrediction}
        <ReportExplain of="claimed-evidenced" />
      </p>
      <h2 id="report-grid">{texts.gridHeading}</h2>
      <ReadinessGrid
        rows={rows}
        label={say(texts.gridSummary, { evidenced: report.evidenced, claimed: report.claimed, of: report.of })}
      />
      <p className="report-note">
        {texts.gridLegend}
        <ReportExplain of="proof" />
      </p>
      <TableTwin report={report} of={GridTable} />
    </section>
  );
}, isSameDay);

function Count({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function GridTable({ report }: { report: ReportOfDay }) {
  const groups = report.cells.map(({ category: { id, name }, cells }) => ({
    id,
    name,
    rows: cells.map(({ behaviour, claim, proof }) => (
      <tr key={behaviour.id}>
        <th scope="row">{behaviour.statement}</th>
        <td>{claim === null ? texts.noClaim : texts.claims[claim]}</td>
        <td>{sayProofState(proof.state)}</td>
        <td>
          <Opens n={proof.have} behind={countedBehind(report, proof)}>
            {/* A figure stays beside what it counts. */}
            {sayProgress(proof).replace(/(?<=\d) /g, '\u00a0')}
          </Opens>
        </td>
      </tr>
    )),
  }));
  return <GroupedTable columns={[texts.behaviour, texts.claim, texts.proof, texts.progress]} groups={groups} />;
}
