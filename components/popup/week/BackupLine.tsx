import { useEffect } from 'react';
import { BackupOffer } from '@/components/backup-offer/BackupOffer';
import { LogAsked } from '@/components/backup-offer/LogAsked';
import { isBackupOfferedNow } from '@/lib/backup/backup-due';
import { backUpIfDue } from '@/lib/backup/folder/back-up-if-due';
import './backup-line.css';

/** Under the quick log: a backup where the folder waits or the last one is old. While it is open, the folder gets its own. */
export function BackupLine() {
  useEffect(() => void backUpIfDue(new Date()), []);
  return (
    <div className="popup-backup">
      <BackupOffer isOffered={isBackupOfferedNow} />
      <LogAsked surface="popup" />
    </div>
  );
}
