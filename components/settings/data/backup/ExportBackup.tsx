import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { sayHanded } from '@/lib/export/say-handed';
import { dataWords } from '@/lib/i18n/en/data';
import { settings as texts } from '@/lib/i18n/en/settings';
import { WorkingLine } from '../WorkingLine';
import { useBackup } from './use-backup';

/** The button that makes a backup, and what came of it. */
export function ExportBackup({ label }: { label: string }) {
  const { now, run, share, cancel } = useBackup();
  return (
    <>
      <div className="settings-actions">
        <Button busy={now.is === 'busy'} onClick={() => void run()}>
          {label}
        </Button>
        <p className="muted" role="status">
          {now.is === 'done' && sayHanded(now.file)}
        </p>
      </div>
      <WorkingLine label={dataWords.makingFile} share={share} onCancel={cancel} />
      {now.is === 'failed' && (
        <Notice tone="error" title={texts.exportFailed}>
          {texts.exportFailedWhat}
        </Notice>
      )}
    </>
  );
}
