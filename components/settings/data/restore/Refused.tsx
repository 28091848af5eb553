import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { BackupRefusal } from '@/lib/backup/reading/read-backup';
import { backupRefusals, dataWords as texts } from '@/lib/i18n/en/data';

interface Props {
  reason: BackupRefusal;
  onOpenAnyway: () => void;
}

/** Why the file was not opened, and what to do. */
export function Refused({ reason, onOpenAnyway }: Props) {
  const { title, what } = backupRefusals[reason];
  const isQuestion = reason === 'needs-code' || reason === 'needs-passphrase';
  return (
    <Notice
      tone={isQuestion ? 'info' : 'error'}
      title={title}
      actions={reason === 'changed' && <Button onClick={onOpenAnyway}>{texts.openAnyway}</Button>}
    >
      {what}
    </Notice>
  );
}
