import { Notice } from '@/components/ui/Notice';
import type { BackupNote, FolderRow } from '@/lib/db/machine/machine';
import { sayMoment } from '@/lib/i18n/dates';
import { folderWords } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';
import { sayTrouble } from './say-trouble';

interface Props {
  row: FolderRow;
  last: BackupNote | null;
  grant: PermissionState | null;
  /** What is wrong was said already, of a press just now. */
  isTold: boolean;
}

/** Where backups go, the last one, and what keeps the next one from it. */
export function FolderStands({ row, last, grant, isTold }: Props) {
  return (
    <>
      <div className="folder-stands">
        <p>{say(folderWords.into, { folder: row.name })}</p>
        <p className="note numbers">
          {last ? say(folderWords.last, { moment: sayMoment(new Date(last.at)), file: last.file }) : folderWords.none}
        </p>
      </div>
      {grant !== null && grant !== 'granted' && <p role="status">{folderWords.asks}</p>}
      {row.trouble !== null && !isTold && (
        <Notice tone="error" title={folderWords.notWritten}>
          {sayTrouble(row.trouble)}
        </Notice>
      )}
    </>
  );
}
