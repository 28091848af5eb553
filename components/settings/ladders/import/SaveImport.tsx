import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { LadderAct } from '@/lib/db/ladder/ladder-acts';
import { saveLadder } from '@/lib/db/ladder/ladders';
import type { StorageRefusal } from '@/lib/db/outcome';
import { importWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { LIMITS } from '@/lib/ladders/import/limits';
import type { ImportPlan } from '@/lib/ladders/import-plan';

interface Props {
  plan: ImportPlan;
  /** It is a newer version of a ladder that is there. */
  isNewer: boolean;
  onClear: () => Promise<void>;
  onSaved: (said: string, act: LadderAct) => void;
}

/** The last step; what stands in its way is said instead of a button that does nothing. */
export function SaveImport({ plan, isNewer, onClear, onSaved }: Props) {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { ladder, choice, ruled } = plan;
  const { name } = ladder;
  const save = async (use: boolean) => {
    // Once it is saved, the same text would be a second ladder.
    setSaving(true);
    const outcome = await saveLadder(ladder, { current: choice.current, target: choice.target }, { use, ruled });
    if (!outcome.ok) {
      setSaving(false);
      return setTrouble(outcome.reason);
    }
    await onClear();
    const said = isNewer ? importWords.applied : use ? importWords.savedInUse : importWords.saved;
    onSaved(say(said, { name }), outcome.act);
  };
  const missing = missingIn(plan);
  return (
    <div className="ladders-save">
      {missing !== null && <Notice tone="info" title={missing} />}
      {missing === null && (
        <div className="settings-actions">
          {isNewer ? (
            <Button kind="primary" busy={isSaving} onClick={() => void save(false)}>
              {importWords.apply}
            </Button>
          ) : (
            <>
              <Button kind="primary" busy={isSaving} onClick={() => void save(true)}>
                {importWords.saveAndUse}
              </Button>
              <Button busy={isSaving} onClick={() => void save(false)}>
                {importWords.save}
              </Button>
            </>
          )}
        </div>
      )}
      {trouble && <StorageTrouble reason={trouble} title={importWords.notSaved} />}
    </div>
  );
}

function missingIn({ ladder, count }: ImportPlan): string | null {
  if (count > LIMITS.behaviours) return say(importWords.tooMany, { n: count, most: LIMITS.behaviours });
  if (ladder.behaviours.length === 0) return importWords.none;
  if (ladder.name.trim() === '') return importWords.nameNeeded;
  if (ladder.behaviours.some(({ statement }) => statement.trim() === '')) return importWords.statementNeeded;
  return ladder.categories.some(({ name }) => name.trim() === '') ? importWords.categoryNeeded : null;
}
