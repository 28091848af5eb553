// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { closeWin, openWin, unsavedWinId, watchUnsaved } from '@/components/wins/editor/open-edits';

it('words that could not be saved are told by their form, and elsewhere only once it has gone', async () => {
  const write = vi.fn(async () => ({ ok: false as const, reason: 'storage-full' as const }));
  const { edits } = openWin('a', () => ({ ladderId: 'senior-engineer', start: null, write }));
  const heard = vi.fn();
  const stopWatching = watchUnsaved(heard);
  const leaveForm = edits.subscribe(() => undefined);
  edits.change({ did: 'I cut the import in two' });
  await edits.flush();
  expect(edits.now()).toMatchObject({ state: 'not-saved', reason: 'storage-full' });
  expect(unsavedWinId()).toBeUndefined();

  leaveForm();
  heard.mockClear();
  await closeWin('a');
  expect(heard).toHaveBeenCalled();
  expect(unsavedWinId()).toBe('a');

  const leaving = new Event('beforeunload', { cancelable: true });
  edits.subscribe(() => undefined);
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  stopWatching();
});
