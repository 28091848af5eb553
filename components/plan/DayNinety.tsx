import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import { LinkButton } from '@/components/ui/LinkButton';
import { useLive } from '@/components/ui/use-live';
import { finishPlan } from '@/lib/db/plan/plan-milestones';
import { listUnmapped } from '@/lib/db/win/mapping';
import { verdictWords } from '@/lib/i18n/en/plan';
import { sayCount } from '@/lib/i18n/say';
import { PlanTrouble } from './PlanTrouble';
import { useActs } from './use-acts';
import type { Running } from './use-plans';

/** Day 90: the mapping session first, then the verdict. */
export function DayNinety({ running: { plan, ladder } }: { running: Running }) {
  const { run, isBusy, trouble } = useActs();
  const [snapshotId] = useState(() => crypto.randomUUID());
  const unmapped = useLive(() => listUnmapped(ladder.id), [ladder])?.length;
  if (unmapped === undefined) return null;
  return (
    <ol className="ruled plan-ninety">
      <li>
        <Grain state={unmapped === 0 ? 'met' : 'none'} size={16} />
        <span>{unmapped === 0 ? verdictWords.mapped : sayCount(verdictWords.mapFirst, unmapped)}</span>
        {unmapped > 0 && (
          <LinkButton kind="primary" href="#/map">
            {verdictWords.map}
          </LinkButton>
        )}
      </li>
      <li>
        <Grain state="none" size={16} />
        <span>{verdictWords.claims}</span>
        <LinkButton href="#/checklist">{verdictWords.checklist}</LinkButton>
      </li>
      <li>
        <Grain state="none" size={16} />
        <span>{verdictWords.final}</span>
        <Button
          kind={unmapped === 0 ? 'primary' : 'plain'}
          busy={isBusy}
          onClick={() => run(() => finishPlan(plan.id, snapshotId))}
        >
          {verdictWords.give}
        </Button>
      </li>
      {trouble && <PlanTrouble reason={trouble} />}
    </ol>
  );
}
