import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { BulkEdit } from '@/lib/domain/win/bulk-edit';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import type { News } from '../use-trash';
import { BulkBar } from './BulkBar';
import { BulkDialog } from './BulkDialog';
import { useBulkEdit } from './use-bulk-edit';
import type { Choosing } from './use-choosing';
import { useChoosingKeys } from './use-choosing-keys';

interface Props {
  choosing: Choosing<WinEntry>;
  /** How many are found. */
  of: number;
  ladder: Ladder;
  employers: readonly Employer[];
  onNews: (news: News) => void;
}

/** What can be done to the wins that are chosen in the list. */
export function ChosenWins({ choosing, of, ladder, employers, onNews }: Props) {
  const { rows, lastId, all, none } = choosing;
  const [isAsking, setIsAsking] = useState(false);
  const { work, edit } = useBulkEdit(onNews);
  useChoosingKeys({ count: rows.length, all, none });
  const run = async (change: BulkEdit) => {
    const winIds = rows.map(({ id }) => id);
    const isDone = await edit(winIds, change);
    if (isDone) setIsAsking(false);
    if (isDone && change.trash) none();
  };
  return (
    <>
      <BulkBar count={rows.length} of={of} lastId={lastId} work={work} onAll={all} onNone={none}>
        <Button onClick={() => setIsAsking(true)}>{texts.change}</Button>
        <Button onClick={() => void run({ set: { status: 'archived' } })}>{texts.archive}</Button>
        <Button onClick={() => void run({ trash: true })}>{texts.trash}</Button>
      </BulkBar>
      {isAsking && (
        <BulkDialog
          wins={rows}
          ladder={ladder}
          employers={employers}
          work={work}
          onEdit={(change) => void run(change)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
