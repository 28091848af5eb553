// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useTakingBack } from '@/components/settings/data/use-taking-back';
import type { Outcome } from '@/lib/db/outcome';
import type { Working } from '@/lib/long-work/pause';

it('undoes once however often it is pressed, and stops that one', async () => {
  let signal: AbortSignal | undefined;
  const undo = vi.fn(
    (_: string, working: Working) =>
      new Promise<Outcome<{ kept: number }>>((resolve) => {
        signal = working.signal;
        signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'storage-failed' }));
      }),
  );
  const { result } = renderHook(() => useTakingBack(undo));
  const first = result.current.takeBack('before');
  expect(await result.current.takeBack('before')).toBeNull();
  expect(undo).toHaveBeenCalledTimes(1);
  act(() => result.current.cancel());
  expect([signal?.aborted, await first]).toEqual([true, null]);
  undo.mockResolvedValueOnce({ ok: true, kept: 2 });
  expect(await result.current.takeBack('before')).toEqual({ ok: true, kept: 2 });
});
