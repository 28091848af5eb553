import { Grain } from '@/components/ui/grains/Grain';
import type { GrainState } from '@/components/ui/grains/GrainShape';
import type { ReportBody } from '@/lib/domain/report/report';
import { stallBehind } from '@/lib/domain/report/report-filters';
import type { StallFinding } from '@/lib/domain/report/stall';
import { stallWords as texts } from '@/lib/i18n/en/report';
import { sayFinding, sayShare } from '@/lib/i18n/report-sentences';
import { Opens } from '../Opens';
import { ReportExplain } from '../ReportExplain';

/** Four shares that tend to stand still while nothing moves. */
export function StallChecks({ report }: { report: ReportBody }) {
  if (report.stall.every(({ stands }) => stands === 'too-few')) return <p>{texts.allTooFew}</p>;
  return (
    <>
      <p className="report-note">
        {texts.intro}
        <ReportExplain of="stall" />
      </p>
      <ul className="report-gaps">
        {report.stall.map((finding) => (
          <Finding key={finding.check} finding={finding} report={report} />
        ))}
      </ul>
    </>
  );
}

const GRAINS: Record<StallFinding['stands'], GrainState> = { 'too-few': 'none', fine: 'met', 'worth-a-look': 'thin' };

function Finding({ finding, report }: { finding: StallFinding; report: ReportBody }) {
  const { check, part, whole, share, stands } = finding;
  return (
    <li>
      <Grain state={GRAINS[stands]} label={texts.standing[stands]} />
      <div>
        <p className="report-gap-title">{texts.titles[check]}</p>
        <p>
          <Opens n={part.length} behind={stallBehind(report, finding, 'part')}>
            {part.length}
          </Opens>
          {` ${texts.of} `}
          <Opens n={whole.length} behind={stallBehind(report, finding, 'whole')}>
            {whole.length}
          </Opens>
          {share !== null && stands !== 'too-few' && ` (${sayShare(share)})`}
        </p>
        <p className="report-note">{sayFinding(finding)}</p>
      </div>
    </li>
  );
}
