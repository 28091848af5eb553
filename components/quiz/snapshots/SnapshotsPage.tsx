import { Page } from '@/components/app/Page';
import { EmptyState } from '@/components/ui/EmptyState';
import { Explain } from '@/components/ui/Explain';
import { LinkButton } from '@/components/ui/LinkButton';
import { useLive } from '@/components/ui/use-live';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { snapshotWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { Comparison } from './Comparison';
import { SnapshotTable } from './SnapshotTable';
import { TakeOne } from './TakeOne';

/** `#/quiz/snapshots`: every taking, and what moved between any two. */
export function SnapshotsPage({ ladder, address }: { ladder: Ladder; address: string }) {
  const snapshots = useLive(() => listSnapshots(ladder.id), [ladder.id]);
  return (
    <Page title={say(snapshotWords.title)} className="quiz snapshots">
      <p className="lead">
        {say(snapshotWords.lead)}
        <Explain of="snapshot" />
      </p>
      <TakeOne ladder={ladder} snapshots={snapshots ?? []} />
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
        <LinkButton kind="primary" href="#/quiz">
          {say(snapshotWords.takeQuiz)}
        </LinkButton>
      }
    />
  );
}
