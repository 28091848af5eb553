// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leftDraft } from '@/components/drafts/left-draft';
import { useKept } from '@/components/drafts/use-kept';
import { db } from '@/lib/db/database';
import { keepDraft, readDraft } from '@/lib/db/drafts';
import { emptyLog } from '../../empty-log';

const use = (key = 'a') => renderHook(({ place }) => useKept('update', place), { initialProps: { place: key } });

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
});

describe('what is typed in one place', () => {
  it('is there again on return, and of another place something else', async () => {
    const { result, rerender } = use();
    await waitFor(() => expect(result.current.fields).toEqual({}));
    act(() => result.current.change({ text: 'One' }));
    rerender({ place: 'b' });
    await waitFor(() => expect(result.current.fields).toEqual({}));
    act(() => result.current.change({ text: 'Two' }));
    rerender({ place: 'a' });
    await waitFor(() => expect(result.current.fields).toEqual({ text: 'One' }));
    await waitFor(async () => expect(await readDraft('update', 'b')).toEqual({ text: 'Two' }));
  });

  it('comes back from a page that went in the middle of a write, and is kept then', async () => {
    await keepDraft('update', 'a', { text: 'Older' });
    leftDraft('update', 'a').leave({ text: 'Newer' });
    const { result } = use();
    await waitFor(() => expect(result.current.fields).toEqual({ text: 'Newer' }));
    await waitFor(async () => expect(await readDraft('update', 'a')).toEqual({ text: 'Newer' }));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  it('is what the log has where that is later than what a page left: the browser crashed since', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    leftDraft('update', 'a').leave({ text: 'I dro' });
    vi.setSystemTime(new Date('2026-03-02T10:00:01Z'));
    await keepDraft('update', 'a', { text: 'I drove it' });
    const { result } = use();
    await waitFor(() => expect(result.current.fields).toEqual({ text: 'I drove it' }));
    expect(await readDraft('update', 'a')).toEqual({ text: 'I drove it' });
  });

  it('is what a page left where the log cannot be read', async () => {
    leftDraft('update', 'a').leave({ text: 'Left' });
    vi.spyOn(db.drafts, 'where').mockImplementation(() => {
      throw new Error('the log could not be read');
    });
    const { result } = use();
    await waitFor(() => expect(result.current.fields).toEqual({ text: 'Left' }));
  });

  it('is forgotten when it is dropped', async () => {
    const { result } = use();
    await waitFor(() => expect(result.current.fields).toEqual({}));
    act(() => result.current.change({ text: 'One' }));
    await act(() => result.current.drop());
    expect(result.current.fields).toEqual({});
    expect(await readDraft('update', 'a')).toEqual({});
  });

  it('says where it cannot be kept', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.drafts.hook('creating', full);
    try {
      const { result } = use();
      await waitFor(() => expect(result.current.fields).toEqual({}));
      act(() => result.current.change({ text: 'One' }));
      await waitFor(() => expect(result.current.isKept).toBe(false));
      expect(result.current.fields).toEqual({ text: 'One' });
    } finally {
      db.drafts.hook('creating').unsubscribe(full);
    }
  });
});
