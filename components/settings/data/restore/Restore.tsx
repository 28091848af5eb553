import { useEffect } from 'react';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { say } from '@/lib/i18n/say';
import { FilePicker } from '../../FilePicker';
import { Part } from '../../Part';
import { restorePart } from '../data-address';
import { WorkingLine } from '../WorkingLine';
import { BadRows } from './BadRows';
import { Refused } from './Refused';
import { RestorePreview } from './RestorePreview';
import { Unlock } from './Unlock';
import { useRestore } from './use-restore';

/** Choose a backup, see what it would do, and only then do it. */
export function Restore() {
  const { state, share, cancel, choose, unlock, openAnyway, leaveOut, clear } = useRestore();
  const file = state.is === 'choosing' ? null : state.file;
  useEffect(() => {
    if (state.is === 'refused') document.getElementById(restorePart)?.scrollIntoView({ block: 'nearest' });
  }, [state.is]);
  return (
    <>
      <Part anchor={restorePart} title={texts.restore} note={texts.restoreNote}>
        <p>{texts.restoreWhat}</p>
        <div className="settings-actions">
          <FilePicker
            label={texts.choose}
            accept=".json,.winnow,application/json"
            busy={state.is === 'reading'}
            onPick={choose}
          />
          <p className="note" role="status">
            {file && say(state.is === 'reading' ? texts.reading : texts.chosen, { file: file.name })}
          </p>
        </div>
        {state.is === 'refused' && state.read.reason !== 'bad-rows' && (
          <Refused reason={state.read.reason} onOpenAnyway={() => openAnyway(state.file)} />
        )}
        <WorkingLine label={texts.lookingThrough} share={share} onCancel={cancel} />
        {(state.is === 'refused' || state.is === 'reading') && state.needs !== null && (
          <Unlock
            key={state.file.name}
            needs={state.needs}
            busy={state.is === 'reading'}
            onUnlock={(secret) => unlock(state.file, secret)}
          />
        )}
        {state.is === 'refused' && state.read.reason === 'bad-rows' && (
          <BadRows read={state.read} onLeaveOut={(backup, unknown) => leaveOut(state.file, backup, unknown)} />
        )}
      </Part>
      {state.is === 'read' && <RestorePreview backup={state.backup} unknown={state.unknown} onClose={clear} />}
    </>
  );
}
