import { useState } from 'react';
import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Grain } from '@/components/ui/Grain';
import { useLive } from '@/components/ui/use-live';
import type { StorageRefusal } from '@/lib/db/outcome';
import { listSnapshots } from '@/lib/db/snapshots';
import { takeNow } from '@/lib/db/takings';
import type { Ladder } from '@/lib/domain/ladder';
import { readinessOf } from '@/lib/domain/snapshot';
import { snapshotWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { Comparison } from './Comparison';
import { SnapshotTable } from './SnapshotTable';

/** `#/quiz/snapshots`: every taking, and what moved between any two. */
export function SnapshotsPage({ ladder, address }: { ladder: Ladder; address: string }) {
  const snapshots = useLive(() => listSnapshots(ladder.id), [ladder.id]);
  const [takenId, setTakenId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<StorageRefusal | null>(null);
  const take = async () => {
    const id = crypto.randomUUID();
    const outcome = await takeNow(id, ladder, 'manual');
    setRefusal(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setTakenId(id);
  };
  const taken = snapshots?.find(({ id }) => id === takenId);
  return (
    <Page title={say(snapshotWords.title)} className="quiz snapshots">
      <p className="lead">{say(snapshotWords.lead)}</p>
      <p className="snapshots-acts">
        <Button icon={<Grain state="none" size={14} />} onClick={() => void take()}>
          {say(snapshotWords.take)}
        </Button>
        <a className="ui-link" href="#/quiz">
          {say(snapshotWords.back)}
        </a>
      </p>
      <p className="note snapshots-news" role="status">
        {taken && say(snapshotWords.taken, { ...readinessOf(taken) })}
      </p>
      {refusal && <StorageTrouble reason={refusal} title={say(snapshotWords.notTaken)} />}
      {snapshots?.length === 0 && <NoneYet />}
      {snapshots && snapshots.length > 0 && (
        <>
          <Comparison ladder={ladder} snapshots={snapshots} address={address} />
          <SnapshotTable snapshots={snapshots} />
        </>
      )}
    </Page>
  );
}

function NoneYet() {
  return (
    <EmptyState
      title={say(snapshotWords.none)}
      text={say(snapshotWords.noneText)}
      action={
        <a className="ui-button" data-kind="primary" href="#/quiz">
          {say(snapshotWords.takeQuiz)}
        </a>
      }
    />
  );
}
