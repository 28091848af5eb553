import type { Walk } from '@/lib/domain/walk';
import type { ListSessionParts } from './list-session-parts';
import type { Job } from './list-state';
import { type SaveRowsParts, saveRows } from './save-rows';
import type { Progress, WalkParts } from './walk-pages';

interface JobParts extends Pick<ListSessionParts, 'send' | 'pause' | 'now' | 'pace'> {
  of: Job['of'];
  signal: AbortSignal;
  readPage: WalkParts['readPage'];
  idsFor: SaveRowsParts['idsFor'];
  keep: (walk: Walk) => Promise<void>;
  /** This key is in the log now. */
  onSaved: (key: string) => void;
  onProgress: (progress: Progress) => void;
  /** Called after every second of a wait, which is seen to pass. */
  onSecond: () => void;
}

const SECOND = 1000;

/** What a walk needs, of a job on the rows of one page or on the whole list. */
export function toWalkParts({ of, signal, send, idsFor, onSaved, ...job }: JobParts): WalkParts {
  return {
    readPage: job.readPage,
    saveRows: (rows, onRow) =>
      saveRows(rows, {
        send,
        signal,
        // A row that was chosen by hand is wanted back.
        leavesTrash: of === 'list',
        idsFor,
        onRow: (key, result) => {
          onRow(key, result);
          if (result === 'saved' || result === 'known') onSaved(key);
        },
      }),
    keep: async (walk) => of === 'list' && job.keep(walk),
    onProgress: job.onProgress,
    async pause(ms) {
      for (let left = ms; left > 0 && !signal.aborted; left -= SECOND) {
        await job.pause(Math.min(left, SECOND), signal);
        job.onSecond();
      }
    },
    now: job.now,
    pace: job.pace,
  };
}
