import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { mergeWords } from '@/lib/i18n/en/merge';
import { sayCount } from '@/lib/i18n/say';
import type { MergeDone } from '@/lib/restore/merge-log';
import { MergeSummary } from './MergeSummary';
import type { MergeState } from './use-merge';

interface Props {
  state: Extract<MergeState, { is: 'done' | 'undone' }>;
  onUndo: (done: MergeDone) => void;
  onClose: () => void;
}

/** What was done, and the way back. */
export function MergeAfter({ state, onUndo, onClose }: Props) {
  // The button that was pressed is gone.
  const first = useFirstFocus<HTMLButtonElement>();
  const close = (
    <Button ref={first} onClick={onClose}>
      {mergeWords.close}
    </Button>
  );
  if (state.is === 'undone') {
    return (
      <Notice tone="done" title={mergeWords.undone} actions={close}>
        {state.kept > 0 && <p>{sayCount(mergeWords.undoneKept, state.kept)}</p>}
      </Notice>
    );
  }
  const { done, notUndone } = state;
  return (
    <>
      <Notice
        tone="done"
        title={mergeWords.done}
        actions={
          <>
            {done.beforeId !== null && <Button onClick={() => onUndo(done)}>{mergeWords.undo}</Button>}
            {close}
          </>
        }
      >
        <MergeSummary counts={done.counts} />
        {done.beforeId !== null && <p className="note">{mergeWords.undoWhat}</p>}
      </Notice>
      {notUndone && <StorageTrouble reason={notUndone} title={mergeWords.notUndone} />}
    </>
  );
}
