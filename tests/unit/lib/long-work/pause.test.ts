import { describe, expect, it, vi } from 'vitest';
import { SLICE_MS } from '@/lib/long-work/let-others-go';
import { pauses } from '@/lib/long-work/pause';

/** A clock that goes on only where it is told to. */
function stopClock(): (ms: number) => void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (ms) => {
    now += ms;
  };
}

describe('a pause in long work', () => {
  it('is made only once the page was kept long enough, and tells how much is done', async () => {
    const goOn = stopClock();
    const onProgress = vi.fn();
    const pause = pauses({ onProgress });
    goOn(SLICE_MS - 1);
    expect(pause(() => 0.1)).toBeUndefined();
    goOn(1);
    await pause(() => 0.2);
    expect(onProgress.mock.calls).toEqual([[0.2]]);
    expect(pause(() => 0.3)).toBeUndefined();
  });

  it('lets what waits have its turn', async () => {
    const goOn = stopClock();
    const pause = pauses();
    goOn(SLICE_MS);
    let hadTurn = false;
    queueMicrotask(() => {
      hadTurn = true;
    });
    await pause(() => 0);
    expect(hadTurn).toBe(true);
  });

  it('is where work that was stopped ends, with the reason', async () => {
    const goOn = stopClock();
    const stopping = new AbortController();
    const pause = pauses({ signal: stopping.signal });
    goOn(SLICE_MS);
    const waiting = pause(() => 0);
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    goOn(SLICE_MS);
    expect(() => pause(() => 0)).toThrow('stopped');
  });
});
