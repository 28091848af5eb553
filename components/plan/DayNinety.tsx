import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/Grain';
import { finishPlan } from '@/lib/db/plans';
import { isStanding } from '@/lib/domain/log';
import { verdictWords } from '@/lib/i18n/en/plan';
import { sayCount } from '@/lib/i18n/say';
import { useActs } from './use-acts';
import type { Running } from './use-plans';

/** Day 90: the mapping session first, then the verdict. */
export function DayNinety({ running: { plan, log, today } }: { running: Running }) {
  const { run, isBusy, trouble } = useActs();
  const [snapshotId] = useState(() => crypto.randomUUID());
  const unmapped = log.filter((logged) => isStanding(logged, today) && logged.behaviourIds.length === 0).length;
  return (
    <ol className="plan-ninety">
      <li>
        <Grain state={unmapped === 0 ? 'met' : 'none'} size={16} />
        <span>{unmapped === 0 ? verdictWords.mapped : sayCount(verdictWords.mapFirst, unmapped)}</span>
        {unmapped > 0 && (
          <a className="ui-button" href="#/map">
            {verdictWords.map}
          </a>
        )}
      </li>
      <li>
        <Grain state="none" size={16} />
        <span>{verdictWords.claims}</span>
        <a className="ui-button" href="#/checklist">
          {verdictWords.checklist}
        </a>
      </li>
      <li>
        <Grain state="none" size={16} />
        <span>{verdictWords.final}</span>
        <Button kind="primary" busy={isBusy} onClick={() => run(() => finishPlan(plan.id, snapshotId))}>
          {verdictWords.give}
        </Button>
      </li>
      {trouble && <StorageTrouble reason={trouble} />}
    </ol>
  );
}
