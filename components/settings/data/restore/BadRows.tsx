import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { BackupContent } from '@/lib/backup/backup';
import type { ReadBackup } from '@/lib/backup/reading/read-backup';
import type { BadRow } from '@/lib/backup/reading/read-table';
import { app } from '@/lib/i18n/en/app';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { tableNames } from '@/lib/i18n/en/merge';
import { say, sayCount } from '@/lib/i18n/say';

interface Props {
  read: Extract<ReadBackup, { reason: 'bad-rows' }>;
  onLeaveOut: (backup: BackupContent, unknown: string[]) => void;
}

const SHOWN = 20;

/** Names every row that cannot be read; they are left out only when the user says so. */
export function BadRows({ read: { bad, without, unknown }, onLeaveOut }: Props) {
  return (
    <Notice
      tone="error"
      title={sayCount(texts.badRows, bad.length)}
      actions={<Button onClick={() => onLeaveOut(without, unknown)}>{texts.leaveOut}</Button>}
    >
      <p>{texts.badRowsWhat}</p>
      <ul className="data-bad">
        {bad.slice(0, SHOWN).map((row) => (
          <li key={`${row.table} ${row.place}`}>{nameOf(row)}</li>
        ))}
        {bad.length > SHOWN && <li>{sayCount(texts.moreBad, bad.length - SHOWN)}</li>}
      </ul>
    </Notice>
  );
}

function nameOf({ table, place, name, field }: BadRow): string {
  const values = {
    table: table === 'wins' ? app.wins : (tableNames[table] ?? table),
    place,
    name: name === '' ? texts.unnamed : name,
  };
  if (field === '') return say(texts.badRow, values);
  return say(texts.badRowWhere, { ...values, field: field === 'same' ? texts.badSame : field });
}
