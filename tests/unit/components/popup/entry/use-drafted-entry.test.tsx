// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { WAIT } from '@/components/drafts/draft-keeper';
import { useDraftedEntry } from '@/components/popup/entry/use-drafted-entry';
import { emptyQuickLog } from '@/lib/domain/quick-log/quick-log';

function aStore() {
  const entry = { ...emptyQuickLog(crypto.randomUUID()), text: 'I drove th' };
  return {
    read: vi.fn(async () => entry),
    keep: vi.fn(async () => ({ ok: true as const })),
    drop: vi.fn(async () => ({ ok: true as const })),
    behind: { leave: vi.fn(), forget: vi.fn() },
  };
}

it('a page that only shows a draft writes nothing: the one that is typing it may have more words by now', async () => {
  const stored = aStore();
  const { result } = renderHook(() => useDraftedEntry(stored));
  await waitFor(() => expect(result.current.entry.text).toBe('I drove th'));
  await new Promise((resolve) => setTimeout(resolve, 2 * WAIT));
  expect(stored.keep).not.toHaveBeenCalled();
  expect(stored.behind.leave).not.toHaveBeenCalled();
  act(() => result.current.change({ ...result.current.entry, text: 'I drove the' }));
  expect(stored.behind.leave).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(stored.keep).toHaveBeenCalledTimes(1));
});
