import { Page } from '@/components/app/Page';
import { LinkButton } from '@/components/ui/LinkButton';
import { useLive } from '@/components/ui/use-live';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import type { Plan } from '@/lib/domain/plan/plan';
import { isSuccess } from '@/lib/domain/plan/verdict';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { actWords, planWords, verdictWords } from '@/lib/i18n/en/plan';
import { History } from '../History';
import { sayEnd, sayTime } from '../say-plan';
import { Verdict } from './Verdict';

interface Props {
  plan: Plan | undefined;
  earlier?: readonly Plan[];
  /** Nothing came after it: the next plan starts from here. */
  isLast?: boolean;
}

/** A plan that is over: its verdict as it was given, or the day on which it was ended. */
export function OldPlan({ plan, earlier = [], isLast = false }: Props) {
  const ladderId = plan?.ladderId ?? '';
  const snapshots = useLive(() => listSnapshots(ladderId), [ladderId]);
  const of = (id: string | null | undefined): StoredSnapshot | undefined => snapshots?.find((each) => each.id === id);
  return (
    <Page title={titleOf(plan)} margin={Boolean(plan)} className="plan">
      {!plan && <p className="lead">{verdictWords.goneWhat}</p>}
      {plan && <p className="lead numbers">{sayTime(plan)}</p>}
      {plan?.verdict && snapshots && (
        <Verdict verdict={plan.verdict} before={of(plan.startSnapshotId)} after={of(plan.endSnapshotId)} />
      )}
      {isLast && (
        <div className="plan-next">
          <p>{verdictWords.nextWhat}</p>
          <p className="row">
            <LinkButton kind="primary" href="#/plan/new">
              {verdictWords.next}
            </LinkButton>
            <LinkButton kind="quiet" href="#/plan/moving-on">
              {actWords.movingOnLink}
            </LinkButton>
          </p>
        </div>
      )}
      <History plans={earlier} />
    </Page>
  );
}

function titleOf(plan: Plan | undefined): string {
  if (!plan) return verdictWords.gone;
  if (plan.state === 'open') return planWords.title;
  return plan.verdict && !isSuccess(plan.verdict) ? verdictWords.resisted : sayEnd(plan);
}
