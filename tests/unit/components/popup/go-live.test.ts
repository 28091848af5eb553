// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const begin = vi.fn(() => Promise.resolve());
const open = async () => {
  const { goLive, goLiveNow, liveBy } = await import('@/components/popup/go-live');
  liveBy(begin);
  return { goLive, goLiveNow };
};

beforeEach(() => {
  vi.resetModules();
  begin.mockClear();
  vi.useFakeTimers();
});

describe('what opens the log', () => {
  it('comes after the first paint and the first keys, once for all who ask', async () => {
    const { goLive } = await open();
    const all = Promise.all([goLive(), goLive()]);
    await vi.advanceTimersByTimeAsync(60);
    expect(begin).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await all;
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('comes right after the paint where something is to be done with it', async () => {
    const { goLive, goLiveNow } = await open();
    void goLive();
    void goLiveNow();
    expect(begin).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(40);
    expect(begin).toHaveBeenCalledTimes(1);
  });
});
