// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useEarlyRedaction, useRedaction } from '@/components/redaction/use-redaction';
import { db } from '@/lib/db/database';
import { addName } from '@/lib/db/redaction/aliases';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { speak } from '@/lib/i18n/words';
import { emptyLog } from '../../empty-log';
import { aPerson, logged } from '../../lib/domain/a-win';

beforeEach(emptyLog);
afterEach(() => speak(undefined));

const log = [logged([], { title: 'Shipped Zanzibar', people: [aPerson({ label: 'Ada' })] })];

/** What a document says with each redactor that it is offered; null: with none, it waits. */
function aDocument() {
  const said: (string | null)[] = [];
  const { unmount } = renderHook(() => said.push(useRedaction(log, 'public')?.().text('Ada: Zanzibar') ?? null));
  return { said, unmount };
}

/** Each reading of names waits before it keeps the aliases of new ones, until it is let go. */
function holdReadings(): (() => void)[] {
  const held: (() => void)[] = [];
  const transaction = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
  vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) => {
    if (given[0] !== 'rw') return transaction(...given);
    return new Promise<void>((resolve) => held.push(resolve)).then(() => transaction(...given));
  }) as never);
  return held;
}

describe('the redactor of a document', () => {
  it.each([
    ['first', [0, 2]],
    ['last', [2, 0]],
  ])(
    'that knows a name which was hidden since is the only one, where the reading before it ends %s',
    async (_, order) => {
      const held = holdReadings();
      const { said } = aDocument();
      await waitFor(() => expect(held).toHaveLength(1));
      void addName('project', 'Zanzibar');
      await waitFor(() => expect(held).toHaveLength(2));
      held[1]?.();
      await waitFor(() => expect(held).toHaveLength(3));
      for (const at of order) await act(async () => held[at]?.());
      await waitFor(() => expect(said.at(-1)).not.toBeNull());
      expect(new Set(said)).toEqual(new Set([null, 'Person A: Project A']));
    },
  );

  it('waits again for a name that is hidden later', async () => {
    const { said } = aDocument();
    await waitFor(() => expect(said.at(-1)).toBe('Person A: Zanzibar'));
    await act(() => addName('project', 'Zanzibar'));
    await waitFor(() => expect(said.at(-1)).toBe('Person A: Project A'));
    expect(said.slice(said.indexOf('Person A: Zanzibar')).includes(null)).toBe(true);
  });

  it('says what stands for names in the language that is spoken', async () => {
    speak(await loadSpeech('es'));
    const { said } = aDocument();
    await waitFor(() => expect(said.at(-1)).toBe('Persona A: Zanzibar'));
    await act(() => addName('employer', 'Zanzibar'));
    await waitFor(() => expect(said.at(-1)).toBe('Persona A: Empresa A'));
  });

  it('is there from the first reading on, which gave the names their aliases', async () => {
    const { said } = aDocument();
    await waitFor(() => expect(said.filter((each) => each !== null).length).toBeGreaterThan(1));
    expect(said.slice(said.indexOf('Person A: Zanzibar'))).not.toContain(null);
  });

  it('is there before very many names are kept, for what does not leave yet', async () => {
    const held = holdReadings();
    const people = Array.from({ length: 1_100 }, (_, at) => aPerson({ label: `Ada${at} Lind` }));
    const many = [logged([], { people })];
    const { result } = renderHook(() => ({
      early: useEarlyRedaction(many, 'work-safe'),
      kept: useRedaction(many, 'work-safe'),
    }));
    await waitFor(() => expect(result.current.early.start).toBeDefined());
    const { start } = result.current.early;
    expect(start?.().text('Ada7 Lind asked')).toBe('Person H asked');
    expect(result.current.early.isKept).toBe(false);
    expect(result.current.kept).toBeUndefined();
    await waitFor(() => expect(held).toHaveLength(2));
    for (const letGo of held) await act(async () => letGo());
    await waitFor(() => expect(result.current.kept).toBeDefined());
    await waitFor(() => expect(result.current.early).toEqual({ start, isKept: true }));
  });

  it('reads the names once, though very many are kept part by part', async () => {
    const write = vi.spyOn(db, 'transaction');
    const writes = () => write.mock.calls.filter(([mode]) => (mode as string) === 'rw').length;
    const people = Array.from({ length: 4_100 }, (_, at) => aPerson({ label: `Ada${at} Lind` }));
    const many = [logged([], { people })];
    const { result } = renderHook(() => useRedaction(many, 'work-safe'));
    await waitFor(() => expect(result.current).toBeDefined(), { timeout: 20_000 });
    expect([await db.aliases.count(), writes()]).toEqual([4_100, 2]);
    const before = result.current;
    await act(() => addName('project', 'Zanzibar'));
    await waitFor(() => expect(result.current ?? before).not.toBe(before), { timeout: 20_000 });
    expect(writes()).toBe(3);
  });
});
