import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { countRows } from '@/lib/db/rows/rows';
import { healthWords as texts } from '@/lib/i18n/en/health';
import { tableNames } from '@/lib/i18n/en/merge';
import { say } from '@/lib/i18n/say';
import { Part } from '../../Part';

/** How many rows each table has, in numbers that follow the log. */
export function RowCounts() {
  const names: Readonly<Record<string, string>> = { wins: texts.wins, ...tableNames, ...texts.machineTables };
  const reading = useReading(countRows, []);
  const counts = reading.state === 'read' ? reading.value : {};
  return (
    <Part title={texts.rows} note={texts.rowsNote}>
      <dl className="settings-counts numbers">
        {Object.entries(names).map(([table, name]) => (
          <div key={table}>
            <dt>{name}</dt>
            <dd>{counts[table] === undefined ? ' ' : say('{n}', { n: counts[table] })}</dd>
          </div>
        ))}
      </dl>
      {reading.state === 'failed' && <LogTrouble />}
    </Part>
  );
}
