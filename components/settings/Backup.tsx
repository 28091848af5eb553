import { settings as texts } from '@/lib/i18n/en/settings';
import { ExportBackup } from './ExportBackup';
import { Part } from './Part';

export function Backup() {
  return (
    <Part title={texts.backup} note={texts.backupNote}>
      <p>{texts.backupWhat}</p>
      <ExportBackup label={texts.exportBackup} />
    </Part>
  );
}
