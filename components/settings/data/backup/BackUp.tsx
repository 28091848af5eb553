import { useState } from 'react';
import { Part } from '@/components/settings/Part';
import { Segmented } from '@/components/ui/fields/Segmented';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { ExportBackup } from './ExportBackup';
import { WithCode } from './WithCode';
import { WithPassphrase } from './WithPassphrase';

const HOWS = ['plain', 'code', 'passphrase'] as const;

/** A backup into the downloads, plain or encrypted. */
export function BackUp() {
  const [how, setHow] = useState<(typeof HOWS)[number]>('plain');
  return (
    <Part title={texts.backUp} note={texts.backUpNote}>
      <p>{texts.backUpWhat}</p>
      <Segmented
        label={texts.how}
        options={HOWS.map((value) => ({ value, label: texts.hows[value] }))}
        value={how}
        onChange={setHow}
      />
      {how === 'plain' && (
        <>
          <p className="note">{texts.plainWhat}</p>
          <ExportBackup label={texts.backUpNow} />
        </>
      )}
      {how === 'code' && <WithCode />}
      {how === 'passphrase' && <WithPassphrase />}
    </Part>
  );
}
