import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import type { StorageRefusal } from '@/lib/db/outcome';
import { takeNow } from '@/lib/db/quiz/takings';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { readinessOf, type StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { snapshotWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import './snapshots.css';

/** Takes a snapshot by hand, and says what is in it once it is there. */
export function TakeOne({ ladder, snapshots }: { ladder: Ladder; snapshots: readonly StoredSnapshot[] }) {
  const [takenId, setTakenId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<StorageRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    const id = crypto.randomUUID();
    setBusy(true);
    const outcome = await takeNow(id, ladder.id, 'manual');
    setBusy(false);
    setRefusal(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setTakenId(id);
  };
  const taken = snapshots.find(({ id }) => id === takenId);
  return (
    <>
      <p className="row snapshots-take">
        <Button busy={isBusy} icon={<Grain state="none" size={14} />} onClick={() => void take()}>
          {say(snapshotWords.take)}
        </Button>
      </p>
      <p className="note snapshots-news" role="status">
        {taken && say(snapshotWords.taken, { ...readinessOf(taken) })}
      </p>
      {refusal && <StorageTrouble reason={refusal} title={say(snapshotWords.notTaken)} />}
    </>
  );
}
