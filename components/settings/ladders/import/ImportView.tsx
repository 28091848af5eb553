import { useDeferredValue, useMemo } from 'react';
import { Page } from '@/components/app/Page';
import { Notice } from '@/components/ui/Notice';
import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import type { LadderAct } from '@/lib/db/ladder/ladder-acts';
import { listLadders, readStoredLadder } from '@/lib/db/ladder/ladders';
import { importWords } from '@/lib/i18n/en/ladders';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import { type ImportForm, planImport, proposedAs } from '@/lib/ladders/import-plan';
import { Bring } from './Bring';
import { Changes } from './Changes';
import { Choose } from './Choose';
import { Preview } from './Preview';
import { SaveImport } from './SaveImport';
import { Seen } from './Seen';
import { useImportForm } from './use-import-form';

interface Props {
  /** The ladder that a newer version is brought of; null: not said. */
  again: string | null;
  onSaved: (said: string, act: LadderAct) => void;
}

/** `#/settings/ladders/import`: bring a text, see what it is taken for, choose, look it over, save. */
export function ImportView({ again, onSaved }: Props) {
  const { form, change, begin, putBack, clear, isKept } = useImportForm(again);
  const text = useDeferredValue(form.text);
  const result = useMemo(() => importLadder(text, form.fileName), [text, form.fileName]);
  const source = result.ok ? result.source : null;
  const ladders = useReading(listLadders, []);
  const all = ladders.state === 'read' ? ladders.value : null;
  const as = form.as === undefined ? (again ?? (source && all ? proposedAs(source, all) : null)) : form.as;
  const known = useReading(() => (as === null ? Promise.resolve(undefined) : readStoredLadder(as)), [as]);
  const plan =
    source && all && known.state === 'read' ? planImport(source, form, { ladders: all, known: known.value }) : null;
  const edit = (key: string, changes: ImportForm['edits'][string]) =>
    change({ edits: { ...form.edits, [key]: { ...form.edits[key], ...changes } } });
  return (
    <Page title={importWords.title} margin className="settings">
      <p className="lead">{importWords.lead}</p>
      {!isKept && <Notice tone="info" title={importWords.notKept} />}
      <Bring form={form} onChange={change} onBegin={begin} onPutBack={putBack} />
      {form.text.trim() !== '' && <Seen result={result} />}
      {(ladders.state === 'failed' || known.state === 'failed') && <LogTrouble />}
      {source && all && plan && (
        <>
          <Choose source={source} choice={plan.choice} as={as} ladders={all} onChange={change} />
          <Preview plan={plan} onEdit={edit} />
          {plan.changes && <Changes changes={plan.changes} />}
          <SaveImport plan={plan} isNewer={plan.changes !== null} onClear={clear} onSaved={onSaved} />
        </>
      )}
    </Page>
  );
}
