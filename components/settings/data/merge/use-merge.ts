import { useState } from 'react';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { Choice } from '@/lib/domain/merge/settle';
import type { Working } from '@/lib/long-work/pause';
import type { MergeAnswers, MergeDone } from '@/lib/restore/merge-log';
import { type UndoAct, useTakingBack } from '../use-taking-back';
import { useWorking } from '../use-working';

export type MergeAct = (answers: MergeAnswers, working: Working) => Promise<Outcome<{ done: MergeDone | null }>>;

export type MergeState =
  | { is: 'asking' }
  /** The log is another one than the plan was made for, and the user must be asked again. */
  | { is: 'asking-again' }
  | { is: 'busy' }
  | { is: 'not-merged'; reason: StorageRefusal }
  | { is: 'done'; done: MergeDone; notUndone: StorageRefusal | null }
  | { is: 'undone'; kept: number };

/** A merge from the question to its undoing. */
export function useMerge(merge: MergeAct, undo: UndoAct) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [state, setState] = useState<MergeState>({ is: 'asking' });
  const { share, start, cancel } = useWorking();
  const undoing = useTakingBack(undo);
  return {
    state,
    share,
    cancel,
    undoing,
    choices,
    choose: (key: string, choice: Choice) => setChoices((earlier) => new Map(earlier).set(key, choice)),
    confirm: async (mayChangeMany: boolean) => {
      setState({ is: 'busy' });
      const working = start();
      const outcome = await merge({ choices, mayChangeMany }, working);
      working.end();
      // It was stopped: nothing of it is in the log.
      if (!outcome.ok && working.signal.aborted) setState({ is: 'asking' });
      else if (!outcome.ok) setState({ is: 'not-merged', reason: outcome.reason });
      else if (outcome.done === null) setState({ is: 'asking-again' });
      else setState({ is: 'done', done: outcome.done, notUndone: null });
    },
    takeBack: async (done: MergeDone) => {
      const outcome = await undoing.takeBack(done.beforeId ?? '');
      if (outcome?.ok) setState({ is: 'undone', kept: outcome.kept });
      else setState({ is: 'done', done, notUndone: outcome?.reason ?? null });
    },
  };
}
