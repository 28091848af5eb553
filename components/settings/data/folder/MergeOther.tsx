import { joinOther, leaveOther, type OpenedOther } from '@/lib/backup/folder/other-logs';
import type { OtherLog } from '@/lib/db/machine/machine';
import { mergeLog } from '@/lib/restore/merge-log';
import { takeBack } from '@/lib/restore/way-back';
import { MergePreview } from '../merge/MergePreview';

interface Props {
  other: OtherLog;
  opened: Extract<OpenedOther, { ok: true }>;
  onClose: () => void;
}

/** What merging another log would do. One that is merged is merged by itself from then on; one that is undone is not. */
export function MergeOther({ other, opened: { tables, plan, seen }, onClose }: Props) {
  return (
    <MergePreview
      plan={plan}
      merge={async (answers, working) => {
        const outcome = await mergeLog(tables, answers, working);
        if (outcome.ok && outcome.done !== null) await joinOther(other.installation, seen, new Date());
        return outcome;
      }}
      undo={async (beforeId, working) => {
        const outcome = await takeBack(beforeId, working);
        if (outcome.ok) await leaveOther({ ...other, ...seen, isJoined: false });
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
