import { useMemo, useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { readKnown } from '@/lib/import-wins/bring-in';
import { csvWins, guessColumns } from '@/lib/import-wins/csv-wins';
import { type ImportChoice, planImport } from '@/lib/import-wins/plan-import';
import type { ImportSource as Source } from '@/lib/import-wins/read-import';
import { Columns } from './Columns';
import { Days } from './Days';
import { ImportPreview } from './ImportPreview';

/** What was read of a file: what its columns and days mean, and what would come of it. */
export function ImportSource({ source }: { source: Source }) {
  const [map, setMap] = useState(() => guessColumns(source.is === 'table' ? source.names : []));
  const [choice, setChoice] = useState<ImportChoice>({ order: null, undatedOn: null });
  // Once: what is added here is not already there, it has just come.
  const [known] = useState(readKnown);
  const reading = useReading(() => known, [known]);
  const found = useMemo(
    () => (source.is === 'table' ? csvWins(source.rows, map, source.firstLine) : source.found),
    [source, map],
  );
  const left = source.is === 'table' ? source.rows.length - found.length : source.left;
  const there = reading.state === 'read' ? reading.value : null;
  const plan = useMemo(
    () => there && planImport(found, choice, there, { now: new Date(), newId: () => crypto.randomUUID() }),
    [found, choice, there],
  );
  return (
    <>
      {source.is === 'table' && <Columns names={source.names} rows={source.rows} map={map} onChange={setMap} />}
      {reading.state === 'failed' && <LogTrouble />}
      {plan && <Days plan={plan} choice={choice} onChange={setChoice} />}
      {plan && <ImportPreview plan={plan} left={left} />}
    </>
  );
}
