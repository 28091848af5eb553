import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Part } from '@/components/settings/Part';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { MergeCounts } from '@/lib/domain/merge/merge-tables';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { mergeWords } from '@/lib/i18n/en/merge';
import { sayCount } from '@/lib/i18n/say';
import type { MergePlan } from '@/lib/restore/merge-log';
import type { UndoAct } from '../use-taking-back';
import { WorkingLine } from '../WorkingLine';
import { Conflicts } from './Conflicts';
import { MergeAfter } from './MergeAfter';
import { MergeSummary } from './MergeSummary';
import './merge.css';
import { type MergeAct, useMerge } from './use-merge';

interface Props {
  /** What `planMerge` says. */
  plan: MergePlan;
  merge: MergeAct;
  undo: UndoAct;
  /** The user is done with it, merged or not. */
  onClose: () => void;
}

/** What a merge would do and what it cannot decide, the question, and the way back. */
export function MergePreview({ plan, merge, undo, onClose }: Props) {
  const { state, share, choices, choose, confirm, cancel, undoing, takeBack } = useMerge(merge, undo);
  if (state.is === 'done' || state.is === 'undone') {
    return (
      <>
        <MergeAfter key={state.is} state={state} onUndo={(done) => void takeBack(done)} onClose={onClose} />
        <WorkingLine label={bulkWords.undoing} share={undoing.share} onCancel={undoing.cancel} />
      </>
    );
  }
  const isSame = touched(plan.counts, ['fresh', 'changed', 'removed']) === 0;
  const isMany = plan.asks !== null || state.is === 'asking-again';
  const isUndecided = plan.conflicts.length > 0;
  const question = (
    <>
      {state.is === 'asking-again' && (
        <Notice tone="info" title={mergeWords.changedMeanwhile}>
          {mergeWords.changedMeanwhileWhat}
        </Notice>
      )}
      {state.is === 'not-merged' && <StorageTrouble reason={state.reason} title={mergeWords.notMerged} />}
      <div className="settings-actions">
        {!isSame && (
          <Button kind="primary" busy={state.is === 'busy'} onClick={() => void confirm(isMany)}>
            {isMany ? mergeWords.mergeMany : mergeWords.merge}
          </Button>
        )}
        <Button aria-disabled={state.is === 'busy'} onClick={() => state.is !== 'busy' && onClose()}>
          {isSame ? mergeWords.close : mergeWords.cancel}
        </Button>
      </div>
    </>
  );
  return (
    <>
      <Part title={mergeWords.title} note={mergeWords.note}>
        <div role="status">{isSame ? mergeWords.nothing : <MergeSummary counts={plan.counts} />}</div>
        {plan.asks !== null && (
          <Notice tone="info" title={mergeWords.many}>
            {sayCount(mergeWords.manyWhat, touched(plan.counts, ['changed', 'removed']))}
          </Notice>
        )}
        {!isUndecided && question}
      </Part>
      <Conflicts conflicts={plan.conflicts} choices={choices} onChoose={choose} />
      {isUndecided && question}
      <WorkingLine label={mergeWords.merging} share={state.is === 'busy' ? share : null} onCancel={cancel} />
    </>
  );
}

function touched(counts: MergeCounts, kinds: readonly (keyof MergeCounts)[]): number {
  return kinds.flatMap((kind) => Object.values(counts[kind])).reduce((sum, n) => sum + n, 0);
}
