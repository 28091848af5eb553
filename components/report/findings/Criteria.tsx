import { useContext } from 'react';
import '@/components/ui/link.css';
import { Grain } from '@/components/ui/grains/Grain';
import { Parts } from '@/components/ui/Parts';
import { Tag } from '@/components/ui/Tag';
import type { ReportBody } from '@/lib/domain/report/report';
import { criterionBehind } from '@/lib/domain/report/report-filters';
import { type CriterionStanding, drawnAs } from '@/lib/domain/talk/criterion-standing';
import { criteriaWords as texts } from '@/lib/i18n/en/report';
import { sayAbout, sayDue, saySince, sayStands } from '@/lib/i18n/report-sentences';
import { say } from '@/lib/i18n/say';
import { NumberLinks } from '../number-links';
import { Opens } from '../Opens';

/** What the manager said must be shown, and where each of it stands. */
export function Criteria({ report }: { report: ReportBody }) {
  const isOnScreen = useContext(NumberLinks) !== null;
  if (report.criteria.length === 0) {
    return (
      <p>
        {isOnScreen ? texts.none : texts.noneShort}{' '}
        {isOnScreen && (
          <a className="ui-link" href="#/talk">
            {texts.talk}
          </a>
        )}
      </p>
    );
  }
  return (
    <ul className="report-gaps">
      {report.criteria.map((standing) => (
        <CriterionLine key={standing.criterion.id} standing={standing} report={report} />
      ))}
    </ul>
  );
}

function CriterionLine({ standing, report }: { standing: CriterionStanding; report: ReportBody }) {
  const { criterion, behaviour, proof, saidOn, sinceWinIds } = standing;
  const due = sayDue(standing);
  return (
    <li>
      <Grain state={drawnAs(criterion, proof)} />
      <div>
        <p className="report-gap-title" dir="auto">
          {criterion.what}
        </p>
        <p className="row report-note">
          <Tag>{texts.states[criterion.state]}</Tag>
          {due !== null && <span>{due}</span>}
        </p>
        {criterion.howKnown && <p>{say(texts.howKnown, { how: criterion.howKnown })}</p>}
        <p className="report-note">{sayAbout(standing)}</p>
        {behaviour && (
          <p className="report-note">
            <Parts>
              {sayStands(standing)}
              <Opens n={sinceWinIds.length} behind={criterionBehind(report, behaviour.id, saidOn)}>
                {saySince(standing)}
              </Opens>
            </Parts>
          </p>
        )}
      </div>
    </li>
  );
}
