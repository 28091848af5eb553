import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Dialog } from '@/components/ui/Dialog';
import { Segmented } from '@/components/ui/fields/Segmented';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { useWinIndex } from '@/components/wins/list/use-win-index';
import { readWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import type { ChecklistRow } from './checklist-of';
import './evidence.css';
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
  const { index, want } = useWinIndex(ladder);
  const { entries, isWhole } = index;
  const unlinked = useMemo(
    () => entries.filter((entry) => entry.status !== 'archived' && !entry.behaviourIds.includes(behaviour.id)),
    [entries, behaviour.id],
  );
  const [chosen, setHow] = useState<'pick' | 'write' | null>(form ? 'write' : null);
  const how = chosen ?? (isWhole && unlinked.length === 0 ? 'write' : 'pick');
  // Whether there is a win to pick says where the focus goes, and a dialog sets it once, as it opens.
  const isKnown = chosen !== null || isWhole || unlinked.length > 0 || index.hasFailed;
  return (
    <Dialog open={isKnown} onClose={onClose} title={texts.addEvidence}>
      <p className="words checklist-adding-to" dir="auto">
        {behaviour.statement}
      </p>
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
      {how === 'pick' && index.hasFailed && <LogTrouble />}
      {how === 'pick' && (isWhole || unlinked.length > 0) && (
        <PickWin
          wins={unlinked}
          isRead={index.isRead}
          ladder={ladder}
          onUnread={want}
          onPick={async (winId) => {
            const logged = await readWin(winId, ladder.id).catch(() => null);
            if (!logged) return { ok: false, reason: logged === null ? 'storage-failed' : 'not-found' };
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
