import { useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { Segmented } from '@/components/ui/Segmented';
import { toDay } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import type { ChecklistRow } from './checklist-of';
import { type EvidenceForm, emptyForm } from './evidence-form';
import { PickWin } from './PickWin';
import type { Linking } from './use-linking';
import { WriteWin } from './WriteWin';

interface Props {
  row: ChecklistRow;
  log: readonly LoggedWin[];
  form: EvidenceForm | undefined;
  /** Whether what is typed would still be there after the checklist is left. */
  isKept: boolean;
  onForm: (form: EvidenceForm | undefined) => void;
  linking: Linking;
  onClose: () => void;
}

/** Evidence for one behaviour: a win that is in the log already, or one that is written here. */
export function AddEvidence({ row, log, form, isKept, onForm, linking, onClose }: Props) {
  const { behaviour } = row;
  const unlinked = log.filter(({ win, behaviourIds }) => {
    return win.status !== 'archived' && !behaviourIds.includes(behaviour.id);
  });
  const [how, setHow] = useState<'pick' | 'write'>(form || unlinked.length === 0 ? 'write' : 'pick');
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
      {how === 'pick' ? (
        <PickWin
          wins={unlinked}
          onPick={async (logged) => {
            const outcome = await linking.link(logged, behaviour.id);
            if (outcome.ok) onClose();
            return outcome;
          }}
        />
      ) : (
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
