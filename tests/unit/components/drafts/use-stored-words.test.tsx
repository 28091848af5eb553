// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leftDraft } from '@/components/drafts/left-draft';
import { useStoredWords } from '@/components/drafts/use-stored-words';
import type { Outcome } from '@/lib/db/outcome';

const STORED_AT = Date.parse('2026-03-02T10:00:00Z');

const save = vi.fn(async (_: string): Promise<Outcome> => ({ ok: true }));
const use = () =>
  renderHook(({ stored }) => useStoredWords({ surface: 'talk', key: 'notes 1', stored, storedAt: STORED_AT, save }), {
    initialProps: { stored: 'As stored' },
  });

beforeEach(() => {
  localStorage.clear();
  save.mockClear();
});

describe('words of a row', () => {
  it('stand as they are typed, and then as they are read back', async () => {
    const { result, rerender } = use();
    expect(result.current.text).toBe('As stored');
    act(() => result.current.change('Typed'));
    expect(result.current.text).toBe('Typed');
    await waitFor(() => expect(save).toHaveBeenCalledWith('Typed'));
    rerender({ stored: 'Typed' });
    rerender({ stored: 'From another window' });
    expect(result.current.text).toBe('From another window');
  });

  it('are not moved under the keys by a reading that is older', async () => {
    const { result, rerender } = use();
    act(() => result.current.change('Typed a'));
    act(() => result.current.change('Typed a b'));
    rerender({ stored: 'Typed a' });
    expect(result.current.text).toBe('Typed a b');
  });

  it('are written at once when the field or the page is left', async () => {
    const { result, unmount } = use();
    act(() => result.current.change('Typed'));
    act(() => result.current.flush());
    expect(save).toHaveBeenCalledTimes(1);
    act(() => result.current.change('Typed more'));
    unmount();
    expect(save).toHaveBeenLastCalledWith('Typed more');
    expect(leftDraft('talk', 'notes 1').read()).toEqual({ text: 'Typed more' });
  });

  it.each([
    { when: 'before the row was written', at: '2026-03-02T09:59:59Z', text: 'As stored' },
    { when: 'after it', at: '2026-03-02T10:00:01Z', text: 'Left' },
  ])('that a page left $when are $text', ({ at, text }) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
    leftDraft('talk', 'notes 1').leave({ text: 'Left' });
    expect(use().result.current.text).toBe(text);
  });

  it('give way to what the log says, and nothing is written in their place', async () => {
    const { result } = use();
    act(() => result.current.change('Typed'));
    act(() => result.current.clear());
    expect(result.current.text).toBe('As stored');
    await waitFor(() => expect(save.mock.calls).toEqual([['']]));
    expect(localStorage.length).toBe(0);
    act(() => result.current.change(' '));
    act(() => result.current.letGo());
    expect(result.current.text).toBe('As stored');
  });

  it('say when they are not kept', async () => {
    save.mockResolvedValueOnce({ ok: false, reason: 'storage-full' });
    const { result } = use();
    act(() => result.current.change('Typed'));
    await waitFor(() => expect(result.current.isKept).toBe(false));
    expect(result.current.text).toBe('Typed');
  });
});
