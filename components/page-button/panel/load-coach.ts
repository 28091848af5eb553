import type { Coach } from '@/lib/coach/coach';
import type { Send } from '@/lib/messaging/client';

export type LoadCoach = () => Promise<Coach | undefined>;

/** Has the worker put the coach beside the panel; undefined where that fails. Asks once at a time. */
export function coachLoader(send: Send): LoadCoach {
  let asking: Promise<unknown> | undefined;
  return async () => {
    if (!globalThis.winnowJudgeWin) {
      asking ??= send('loadCoach', {}).finally(() => {
        asking = undefined;
      });
      await asking;
    }
    return globalThis.winnowJudgeWin;
  };
}
