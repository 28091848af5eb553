import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { StorageRefusal } from '@/lib/db/outcome';
import type { MergeCounts } from '@/lib/domain/merge/merge-tables';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { saySeries } from '@/lib/i18n/lists';
import { sayCount } from '@/lib/i18n/say';
import { applyRestore, type RestorePlan } from '@/lib/restore/restore';
import { takeBack } from '@/lib/restore/way-back';
import { Part } from '../../Part';
import { useTakingBack } from '../use-taking-back';
import { useWorking } from '../use-working';
import { WorkingLine } from '../WorkingLine';
import { ReplaceAfter, type Replaced } from './ReplaceAfter';

interface Props {
  plan: Extract<RestorePlan, { mode: 'replace' }>;
  onDone: () => void;
  onClose: () => void;
}

type State = { is: 'looking' | 'asking' | 'busy' } | Replaced;

/** Replacing the whole log: what goes and what comes, asked twice, and the way back. */
export function ReplacePreview({ plan, onDone, onClose }: Props) {
  const [state, setState] = useState<State>({ is: 'looking' });
  const [trouble, setTrouble] = useState<{ reason: StorageRefusal; title: string } | null>(null);
  const { share, start, cancel } = useWorking();
  const undoing = useTakingBack(takeBack);
  const isBusy = state.is === 'busy';
  const keep = () => {
    if (!isBusy) setState({ is: 'looking' });
  };
  const isNothing = touched(plan.counts) === 0;
  const gone = plan.counts.removed.wins ?? 0;
  const replace = async () => {
    setState({ is: 'busy' });
    const working = start();
    const outcome = await applyRestore(plan, {}, working);
    working.end();
    if (!outcome.ok && working.signal.aborted) return setState({ is: 'looking' });
    setTrouble(outcome.ok ? null : { reason: outcome.reason, title: texts.notReplaced });
    if (!outcome.ok) return setState({ is: 'looking' });
    setState({ is: 'replaced', beforeId: outcome.done?.beforeId ?? null });
    onDone();
  };
  const undo = async (beforeId: string) => {
    const outcome = await undoing.takeBack(beforeId);
    setTrouble(outcome?.ok === false ? { reason: outcome.reason, title: texts.notUndone } : null);
    if (outcome?.ok) setState({ is: 'undone', kept: outcome.kept });
  };
  return (
    <>
      {(state.is === 'replaced' || state.is === 'undone') && (
        <ReplaceAfter key={state.is} state={state} onUndo={(beforeId) => void undo(beforeId)} onClose={onClose} />
      )}
      {(state.is === 'looking' || state.is === 'asking' || state.is === 'busy') && (
        <Part title={texts.replaceTitle} note={texts.replaceNote}>
          <p role="status">{isNothing ? texts.replaceNothing : winsOf(plan.counts)}</p>
          {beside(plan.counts) > 0 && <p>{sayCount(texts.replaceBeside, beside(plan.counts))}</p>}
          <div className="settings-actions">
            {!isNothing && <Button onClick={() => setState({ is: 'asking' })}>{texts.replace}</Button>}
            <Button onClick={onClose}>{isNothing ? texts.close : texts.cancel}</Button>
          </div>
        </Part>
      )}
      <WorkingLine label={bulkWords.undoing} share={undoing.share} onCancel={undoing.cancel} />
      {trouble && <StorageTrouble reason={trouble.reason} title={trouble.title} />}
      <Dialog
        open={state.is === 'asking' || isBusy}
        onClose={keep}
        title={texts.replaceAsk}
        actions={
          <>
            <Button aria-disabled={isBusy} onClick={keep}>
              {texts.replaceKeep}
            </Button>
            <Button kind="danger" busy={isBusy} onClick={() => void replace()}>
              {texts.replaceConfirm}
            </Button>
          </>
        }
      >
        <p>{gone > 0 ? sayCount(texts.replaceAskWhat, gone) : texts.replaceAskAll}</p>
        <p>{texts.replaceSafe}</p>
        <WorkingLine label={texts.replacing} share={isBusy ? share : null} onCancel={cancel} />
      </Dialog>
    </>
  );
}

function winsOf(counts: MergeCounts): string {
  const parts = (['fresh', 'changed', 'removed', 'same'] as const).flatMap((kind) => {
    const n = counts[kind].wins ?? 0;
    return n > 0 ? [sayCount(texts.replaceWins[kind], n)] : [];
  });
  return parts.length === 0 ? '' : `${saySeries(parts)}.`;
}

function touched({ fresh, changed, removed }: MergeCounts): number {
  return [fresh, changed, removed].flatMap((by) => Object.values(by)).reduce((sum, n) => sum + n, 0);
}

function beside({ fresh, changed, removed }: MergeCounts): number {
  const wins = [fresh, changed, removed].reduce((sum, by) => sum + (by.wins ?? 0), 0);
  return touched({ fresh, changed, removed, same: {} }) - wins;
}
