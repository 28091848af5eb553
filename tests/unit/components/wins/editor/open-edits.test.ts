// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { closeWin, openWin, unsavedWinId, watchUnsaved } from '@/components/wins/editor/open-edits';
import type { Outcome } from '@/lib/db/outcome';

it('words that could not be saved are told by their form, and elsewhere only once it has gone', async () => {
  let outcome: Outcome = { ok: false, reason: 'storage-full' };
  const write = async () => outcome;
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
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);

  outcome = { ok: true };
  await closeWin('a');
  expect(unsavedWinId()).toBeUndefined();
  stopWatching();
});
