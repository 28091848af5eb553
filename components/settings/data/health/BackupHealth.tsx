import { LinkButton } from '@/components/ui/LinkButton';
import { useReading } from '@/components/ui/use-reading';
import { readBackupStanding } from '@/lib/backup/backup-standing';
import { listBackupNotes } from '@/lib/db/machine/backup-notes';
import { readFolder } from '@/lib/db/machine/folder';
import type { BackupNote, FolderRow } from '@/lib/db/machine/machine';
import { daysBetween, toDay } from '@/lib/domain/day';
import { beginSentence } from '@/lib/i18n/begin-sentence';
import { sayMoment } from '@/lib/i18n/dates';
import { healthWords as texts } from '@/lib/i18n/en/health';
import { say, sayCount } from '@/lib/i18n/say';
import { Part } from '../../Part';
import { Fact } from './Fact';
import { useFact } from './use-fact';

const readNotes = async () => ({ notes: await listBackupNotes(), folder: await readFolder() });
const readStanding = () => readBackupStanding(new Date());

/** Where the last backup is, how old, and whether the next one makes itself. */
export function BackupHealth() {
  const reading = useReading(readNotes, []);
  const known = reading.state === 'read' ? reading.value : null;
  const last = known?.notes[0];
  const standing = useFact(readStanding, `${last?.at} ${known?.folder?.chosenAt} ${known?.folder?.trouble}`);
  return (
    <Part title={texts.backups} note={texts.backupsNote}>
      <dl className="health-facts">
        <Fact name={texts.lastBackup}>
          {reading.state === 'failed' && texts.unread}
          {known && (last ? beginSentence(sayLast(last, known.folder)) : texts.noBackup)}
        </Fact>
        {last && standing !== null && standing !== 'failed' && (
          <Fact name={texts.since}>{standing.hasChanged ? texts.changed : texts.unchanged}</Fact>
        )}
        {standing !== null && standing !== 'failed' && (
          <Fact name={texts.folder}>{texts.folders[standing.folder]}</Fact>
        )}
      </dl>
      <LinkButton href="#/settings/data">{texts.toBackups}</LinkButton>
    </Part>
  );
}

function sayAge({ at }: BackupNote): string {
  const days = daysBetween(toDay(new Date(at)), toDay(new Date()));
  return days <= 0 ? texts.today : sayCount(texts.ago, days);
}

function sayLast(last: BackupNote, folder: FolderRow | null): string {
  const { where, at, file } = last;
  const said = { moment: sayMoment(new Date(at)), age: sayAge(last), file };
  if (where === 'downloads') return say(texts.inDownloads, said);
  if (!folder || folder.chosenAt > at) return say(texts.inAFolder, said);
  return say(texts.inFolder, { ...said, folder: folder.name });
}
