import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFrame } from '@/lib/long-work/after-frame';

let frames: (() => void)[] = [];
const draw = () => {
  for (const frame of frames) frame();
};

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});

describe('what is begun after a frame', () => {
  it('is begun once, when the frame is drawn', async () => {
    const run = vi.fn();
    afterFrame(run);
    await vi.advanceTimersByTimeAsync(50);
    draw();
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is begun all the same where the page is not drawn', async () => {
    const run = vi.fn();
    afterFrame(run);
    await vi.advanceTimersByTimeAsync(1000);
    draw();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['before the frame', false],
    ['between the frame and what follows it', true],
  ])('is not begun when it is cancelled %s', async (_, isDrawn) => {
    const run = vi.fn();
    const cancel = afterFrame(run);
    if (isDrawn) draw();
    cancel();
    draw();
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).not.toHaveBeenCalled();
  });
});
