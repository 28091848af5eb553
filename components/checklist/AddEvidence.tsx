import { useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Dialog } from '@/components/ui/Dialog';
import { Segmented } from '@/components/ui/Segmented';
import { useLive } from '@/components/ui/use-live';
import { readLog } from '@/lib/db/log';
import { toDay } from '@/lib/domain/day';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import type { ChecklistRow } from './checklist-of';
import { type EvidenceForm, emptyForm } from './evidence-form';
import { PickWin } from './PickWin';
import type { Linking } from './use-linking';
import { WriteWin } from './WriteWin';

interface Props {
  row: ChecklistRow;
  form: EvidenceForm | undefined;
  /** Whether what is typed would still be there after the checklist is left. */
  isKept: boolean;
  onForm: (form: EvidenceForm | undefined) => void;
  linking: Linking;
  onClose: () => void;
}

/** Evidence for one behaviour: a win that is in the log already, or one that is written here. */
export function AddEvidence({ row, form, isKept, onForm, linking, onClose }: Props) {
  const { behaviour } = row;
  const ladder = useLadder();
  const log = useLive(() => readLog(ladder.id), [ladder.id]);
  const unlinked = log?.filter(({ win, behaviourIds }) => {
    return win.status !== 'archived' && !behaviourIds.includes(behaviour.id);
  });
  const [chosen, setHow] = useState<'pick' | 'write' | null>(form ? 'write' : null);
  const how = chosen ?? (unlinked?.length === 0 ? 'write' : 'pick');
  return (
    <Dialog open onClose={onClose} title={texts.addTitle}>
      <p className="words">{behaviour.statement}</p>
      <Segmented
        label={texts.how}
        labelHidden
        options={[
          { value: 'pick', label: texts.pick },
          { value: 'write', label: texts.write },
        ]}
        value={how}
        onChange={setHow}
      />
      {how === 'pick' && !unlinked && <div className="checklist-picks" aria-busy="true" />}
      {how === 'pick' && unlinked && (
        <PickWin
          wins={unlinked}
          onPick={async (logged) => {
            const outcome = await linking.link(logged, behaviour.id);
            if (outcome.ok) onClose();
            return outcome;
          }}
        />
      )}
      {how === 'write' && (
        <WriteWin
          behaviour={behaviour}
          form={form ?? emptyForm(behaviour.rule, toDay(new Date()))}
          isKept={isKept}
          onForm={onForm}
          onCancel={onClose}
          onSaved={(message) => {
            onForm(undefined);
            linking.tell(message);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}
