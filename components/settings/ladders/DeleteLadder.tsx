import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useReading } from '@/components/ui/use-reading';
import type { LadderAct } from '@/lib/db/ladder/ladder-acts';
import { deleteLadder } from '@/lib/db/ladder/ladders';
import type { StorageRefusal } from '@/lib/db/outcome';
import { readOpenPlan } from '@/lib/db/plan/plans';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';

interface Props {
  ladder: Ladder;
  isActive: boolean;
  onClose: () => void;
  onDeleted: (act: LadderAct) => void;
}

/** The question before a ladder goes: what goes with it, and what stays. */
export function DeleteLadder({ ladder, isActive, onClose, onDeleted }: Props) {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const { id, name } = ladder;
  const plan = useReading(readOpenPlan, []);
  const isPlanned = plan.state === 'read' && plan.value?.ladderId === id;
  const confirm = async () => {
    const deleted = await deleteLadder(id);
    if (deleted.ok) onDeleted(deleted.act);
    else setTrouble(deleted.reason);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(laddersWords.deleteAsk, { name })}
      actions={
        <>
          <Button onClick={onClose}>{laddersWords.deleteKeep}</Button>
          <Button kind="danger" onClick={() => void confirm()}>
            {laddersWords.deleteConfirm}
          </Button>
        </>
      }
    >
      <p>{laddersWords.deleteWhat}</p>
      {isActive && <p>{laddersWords.deleteInUse}</p>}
      {isPlanned && <p>{laddersWords.deletePlanned}</p>}
      {trouble && <StorageTrouble reason={trouble} title={laddersWords.notDeleted} />}
    </Dialog>
  );
}
