import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import { openCheckpoint } from '@/lib/db/plan/plan-milestones';
import type { Plan } from '@/lib/domain/plan/plan';
import type { CheckpointDay } from '@/lib/domain/plan/plan-days';
import { checkpointWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import { PlanTrouble } from './PlanTrouble';
import { useActs } from './use-acts';

interface Props {
  plan: Plan;
  day: CheckpointDay;
  onDone: () => void;
}

/** Opens a checkpoint that is reached, which freezes how everything stands. */
export function OpenCheckpoint({ plan, day, onDone }: Props) {
  const { run, isBusy, trouble } = useActs();
  const [snapshotId] = useState(() => crypto.randomUUID());
  const open = async () => {
    if (await run(() => openCheckpoint(plan.id, day, snapshotId))) onDone();
  };
  return (
    <>
      <p className="muted">{checkpointWords.reached}</p>
      <p>
        <Button kind="primary" icon={<Grain state="none" size={16} />} busy={isBusy} onClick={open}>
          {say(checkpointWords.open, { day })}
        </Button>
      </p>
      {trouble && <PlanTrouble reason={trouble} />}
    </>
  );
}
