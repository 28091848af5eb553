import { memo } from 'react';
import { Grain } from '@/components/ui/grains/Grain';
import { Parts } from '@/components/ui/Parts';
import type { ReportOfDay } from '@/lib/domain/report/report';
import { countedBehind } from '@/lib/domain/report/report-filters';
import { report as texts } from '@/lib/i18n/en/report';
import { sayMissing, sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import { Opens } from '../Opens';
import { isSameDay } from './is-same-day';

/** Every behaviour whose rule is not met: what is missing, and the one next thing to do. */
export const GapList = memo(function GapList({ report }: { report: ReportOfDay }) {
  if (report.gaps.length === 0) return <p>{texts.gapsNone}</p>;
  return (
    <ul className="report-gaps">
      {report.gaps.map(({ behaviour, proof, claimed }) => (
        <li key={behaviour.id}>
          <Grain state={proof.state} />
          <div>
            <p className="report-gap-title" dir="auto">
              {behaviour.statement}
            </p>
            <p className="report-note">
              <Parts>
                {sayProofState(proof.state)}
                <Opens n={proof.have} behind={countedBehind(report, proof)}>
                  {sayProgress(proof)}
                </Opens>
                {claimed && texts.gapClaimed}
              </Parts>
            </p>
            <p className="report-note">{sayMissing(proof)}</p>
            {behaviour.nextAction && <p>{say(texts.nextAction, { action: behaviour.nextAction })}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}, isSameDay);
