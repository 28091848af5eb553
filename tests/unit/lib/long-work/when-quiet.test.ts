// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '@/lib/long-work/when-quiet';

// It hears from the first time on that it is asked.
beforeAll(whenQuiet);
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));

/** After how many milliseconds it goes on, where something happens at `times`. */
async function waitAmid(type: string, times: number[]) {
  const start = performance.now();
  let end = 0;
  const act = () => document.body.dispatchEvent(new Event(type));
  for (const time of times) {
    if (time === 0) act();
    else setTimeout(act, time);
  }
  void whenQuiet().then(() => {
    end = performance.now();
  });
  await vi.advanceTimersByTimeAsync(3000);
  return end - start;
}

describe('work that nobody waits for', () => {
  it('goes on at once where nobody types', async () => {
    expect(await waitAmid('keydown', [])).toBeLessThan(20);
  });

  it.each(['keydown', 'scroll', 'wheel', 'pointerdown'])('waits until there is no more %s', async (type) => {
    const waited = await waitAmid(type, [0, 120, 240, 360]);
    expect(waited).toBeGreaterThanOrEqual(560);
    expect(waited).toBeLessThan(600);
  });
});
