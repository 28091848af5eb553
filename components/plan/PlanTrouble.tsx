import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Notice } from '@/components/ui/Notice';
import type { StorageRefusal } from '@/lib/db/outcome';
import { actWords } from '@/lib/i18n/en/plan';

interface Props {
  reason: StorageRefusal;
  /** What happened, where "That was not done" is not it. */
  title?: string;
}

/** A command changed nothing of the plan: what happened, what is safe, what to do. */
export function PlanTrouble({ reason, title = actWords.notDone }: Props) {
  if (reason !== 'not-found') return <StorageTrouble reason={reason} title={title} />;
  return (
    <Notice tone="error" title={title}>
      {actWords.notThere}
    </Notice>
  );
}
