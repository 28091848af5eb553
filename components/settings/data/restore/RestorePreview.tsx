import { useState } from 'react';
import { Segmented } from '@/components/ui/fields/Segmented';
import { goToPart } from '@/components/ui/page/go-to-part';
import { useOnce } from '@/components/ui/use-once';
import { LogTrouble } from '@/components/wins/LogTrouble';
import type { BackupContent } from '@/lib/backup/backup';
import { sayMoment } from '@/lib/i18n/dates';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { saySeries } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { applyRestore } from '@/lib/restore/restore';
import { takeBack } from '@/lib/restore/way-back';
import { Part } from '../../Part';
import { MergePreview } from '../merge/MergePreview';
import { WorkingLine } from '../WorkingLine';
import { ReplacePreview } from './ReplacePreview';
import { usePlan } from './use-plan';

const PREVIEW = 'data-preview';

interface Props {
  backup: BackupContent;
  /** Fields that were left out. */
  unknown: readonly string[];
  onClose: () => void;
}

/** What a backup that was read would do to the log, by merging or by replacing. */
export function RestorePreview({ backup, unknown, onClose }: Props) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [isDone, setDone] = useState(false);
  const { plan, share } = usePlan(backup, mode);
  const n = backup.tables.wins?.length ?? 0;
  // Below what was pressed or typed in, which may be gone, and often below the window.
  useOnce(() => goToPart(PREVIEW));
  return (
    <>
      {!isDone && (
        <Part anchor={PREVIEW} title={texts.mode} note={texts.draftsStay}>
          <p role="status">
            {backup.exportedAt === ''
              ? say(texts.fromUnknown, { n })
              : say(texts.from, { moment: sayMoment(new Date(backup.exportedAt)), n })}
          </p>
          {unknown.length > 0 && <p className="note">{say(texts.unknownFields, { fields: listed(unknown) })}</p>}
          <Segmented
            label={texts.mode}
            labelHidden
            options={[
              { value: 'merge', label: texts.modes.merge },
              { value: 'replace', label: texts.modes.replace },
            ]}
            value={mode}
            onChange={setMode}
          />
          <p className="note" role="status">
            {plan === null && texts.planning}
          </p>
          {/* Nothing of the log is changed by stopping. */}
          <WorkingLine label={texts.planning} share={plan === null ? share : null} onCancel={onClose} />
          {plan === 'failed' && <LogTrouble />}
        </Part>
      )}
      {plan !== null && plan !== 'failed' && plan.mode === 'merge' && (
        <MergePreview
          plan={plan.merge}
          merge={async (answers, working) => {
            const outcome = await applyRestore(plan, answers, working);
            if (outcome.ok && outcome.done) setDone(true);
            return outcome;
          }}
          undo={takeBack}
          onClose={onClose}
        />
      )}
      {plan !== null && plan !== 'failed' && plan.mode === 'replace' && (
        <ReplacePreview plan={plan} onDone={() => setDone(true)} onClose={onClose} />
      )}
    </>
  );
}

function listed(fields: readonly string[]): string {
  return saySeries([...fields.slice(0, 8), ...(fields.length > 8 ? ['…'] : [])]);
}
