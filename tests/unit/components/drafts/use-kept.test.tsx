// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
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
    localStorage.setItem('draft:update:a', JSON.stringify({ text: 'Newer' }));
    const { result } = use();
    await waitFor(() => expect(result.current.fields).toEqual({ text: 'Newer' }));
    await waitFor(async () => expect(await readDraft('update', 'a')).toEqual({ text: 'Newer' }));
    await waitFor(() => expect(localStorage.length).toBe(0));
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
