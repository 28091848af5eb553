// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useWindow } from '@/components/audit/use-window';
import { leftDraft } from '@/components/drafts/left-draft';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { emptyLog } from '../../empty-log';

const TODAY = '2026-11-29';
const USUAL = { from: '2026-05-30', to: TODAY };
const LONG = { from: '2020-01-01', to: TODAY };
const inStore = leftDraft('audit', 'window');

async function use() {
  const { result, unmount } = renderHook(() => useWindow(TODAY));
  await waitFor(() => expect(result.current.isReading).toBe(false));
  return { now: () => result.current, unmount };
}
const kept = async () => (await readSettings()).audit;

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
});

describe('the time that is looked back on', () => {
  it('is the last six months until it is changed, and then what was typed', async () => {
    const { now } = await use();
    expect(now().window).toEqual(USUAL);
    act(() => now().change({ from: LONG.from }));
    expect(now().window).toEqual(LONG);
    await waitFor(async () => expect(await kept()).toEqual(LONG));
    expect(now().window).toEqual(LONG);
    act(() => now().reset());
    expect(now().window).toEqual(USUAL);
    await waitFor(async () => expect(await kept()).toBeNull());
    expect(inStore.read()).toBeNull();
  });

  it('is left for the next page before the key that typed it is answered, until the log has it', async () => {
    const { now } = await use();
    act(() => now().change({ from: LONG.from }));
    expect(inStore.read()).toEqual(LONG);
    await waitFor(() => expect(inStore.read()).toBeNull());
    expect(await kept()).toEqual(LONG);
  });

  it.each([
    ['typed', LONG, LONG],
    ['put back to the last six months', { from: '', to: '' }, USUAL],
  ])('was %s on a page that went before it could write that: the next one does', async (_, left, shown) => {
    await changeSettings({ audit: { from: '2024-01-01', to: '2024-12-31' } });
    inStore.leave(left);
    const { now } = await use();
    await waitFor(() => expect(now().window).toEqual(shown));
    await waitFor(() => expect(inStore.read()).toBeNull());
    expect(await kept()).toEqual(shown === USUAL ? null : shown);
  });

  it('is not changed by days that are none, and keeps them in sight', async () => {
    const { now } = await use();
    act(() => now().change({ from: '2020-13-01' }));
    expect([now().shown.from, now().window]).toEqual(['2020-13-01', USUAL]);
    expect(inStore.read()).toBeNull();
  });

  it('is not moved by settings of another kind that are written meanwhile', async () => {
    const { now } = await use();
    act(() => now().change({ from: LONG.from }));
    await act(() => changeSettings({ theme: 'dark' }));
    expect(now().window).toEqual(LONG);
    await waitFor(async () => expect(await kept()).toEqual(LONG));
  });
});
