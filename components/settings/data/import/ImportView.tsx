import { useState } from 'react';
import { Page } from '@/components/app/Page';
import { Notice } from '@/components/ui/Notice';
import { app } from '@/lib/i18n/en/app';
import { importRefusals, importWinsWords as texts } from '@/lib/i18n/en/import-wins';
import { say } from '@/lib/i18n/say';
import { type ReadImport, readImport } from '@/lib/import-wins/read-import';
import { FilePicker } from '../../FilePicker';
import { Part } from '../../Part';
import { ImportSource } from './ImportSource';

/** `#/settings/data/import`: choose a file, say what its columns and days are, look it over, add. */
export function ImportView() {
  const [chosen, setChosen] = useState<{ file: File; read: ReadImport; at: number } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const choose = async (file: File) => {
    setBusy(true);
    const read = await readImport(file, file.name);
    setChosen((earlier) => ({ file, read, at: (earlier?.at ?? 0) + 1 }));
    setBusy(false);
  };
  return (
    <Page title={app.importWins} margin className="settings data">
      <p className="lead">{texts.lead}</p>
      <Part title={texts.chooseTitle} note={texts.chooseNote}>
        <p>{texts.chooseWhat}</p>
        <div className="settings-actions">
          <FilePicker
            label={texts.choose}
            accept=".csv,.tsv,.md,.markdown,.txt,text/*"
            busy={isBusy}
            onPick={(file) => void choose(file)}
          />
          <p className="note" role="status">
            {chosen && say(texts.read, { file: chosen.file.name })}
          </p>
        </div>
        {chosen && !chosen.read.ok && (
          <Notice tone="error" title={importRefusals[chosen.read.reason].title}>
            {importRefusals[chosen.read.reason].what}
          </Notice>
        )}
      </Part>
      {chosen?.read.ok && <ImportSource key={chosen.at} source={chosen.read.source} />}
    </Page>
  );
}
