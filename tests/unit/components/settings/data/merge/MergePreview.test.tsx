// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MergePreview } from '@/components/settings/data/merge/MergePreview';
import type { Outcome } from '@/lib/db/outcome';
import type { Conflict, WordsConflict } from '@/lib/domain/merge/conflicts';
import { conflictKey } from '@/lib/domain/merge/settle';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import type { Working } from '@/lib/long-work/pause';
import type { MergeAnswers, MergeDone, MergePlan } from '@/lib/restore/merge-log';

const words = (winId: string, changes: Partial<WordsConflict> = {}): WordsConflict => ({
  ...{ kind: 'words', winId, title: `Win ${winId}`, field: 'did', kept: 'I drove it', aside: 'I cut it' },
  ...{ asideOf: 'other', fitsNote: true },
  ...changes,
});
const plan = (conflicts: Conflict[] = [], more: Partial<MergePlan> = {}): MergePlan => ({
  counts: { fresh: { wins: 12, artifacts: 9 }, changed: { wins: 3 }, same: { wins: 88 }, removed: {} },
  conflicts,
  asks: null,
  ...more,
});

function open(given: MergePlan, outcome?: Outcome<{ done: MergeDone | null }>) {
  const { conflicts: _, ...rest } = given;
  const done: MergeDone = { ...rest, conflicts: [], beforeId: 'before' };
  const merge = vi.fn((_answers: MergeAnswers) => Promise.resolve(outcome ?? { ok: true as const, done }));
  const undo = vi.fn(() => Promise.resolve({ ok: true as const, kept: 2 }));
  const onClose = vi.fn();
  render(<MergePreview plan={given} merge={merge} undo={undo} onClose={onClose} />);
  return { merge, undo, onClose };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const article = (title: string) => within(screen.getByText(title).closest('article') ?? document.body);

describe('what a merge would do', () => {
  it('is told in words, wins first', () => {
    open(plan());
    expect(screen.getByRole('status').textContent).toContain(
      '12 wins are new here, 3 wins are changed, 88 wins stay as they are.',
    );
    expect(screen.getByText('Artifacts: 9 new')).toBeTruthy();
  });

  it('is asked for right below, and below what must be decided where there is any', () => {
    const told = () => within(screen.getByRole('region', { name: 'What the merge would do' }));
    open(plan());
    expect(told().getByRole('button', { name: 'Merge' })).toBeTruthy();
    cleanup();
    open(plan([words('1')]));
    expect(told().queryByRole('button', { name: 'Merge' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Merge' })).toBeTruthy();
  });

  it('is nothing where this log has it all', () => {
    open(plan([], { counts: { fresh: {}, changed: {}, same: { wins: 9 }, removed: {} } }));
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
    expect(screen.getByText(/nothing to merge/)).toBeTruthy();
  });

  it('says how far it is, and can be stopped: then nothing was done and it can be asked for again', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const merge = vi.fn(
      (_: MergeAnswers, { signal, onProgress }: Working) =>
        new Promise<Outcome<{ done: MergeDone | null }>>((resolve) => {
          vi.advanceTimersByTime(1000);
          onProgress?.(0.37);
          signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'storage-failed' }));
        }),
    );
    render(<MergePreview plan={plan()} merge={merge} undo={vi.fn()} onClose={vi.fn()} />);
    press('Merge');
    expect(await screen.findByRole('progressbar', { name: 'Merging the two logs' })).toBeTruthy();
    expect(screen.getByText('37%')).toBeTruthy();
    press('Stop');
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    press('Merge');
    expect(merge).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('shows both versions, and asks for nothing: where nobody chooses, both are kept', async () => {
    const { merge } = open(plan([words('1'), words('2', { asideOf: 'own' })]));
    const first = article('Win 1');
    expect(first.getByText('On this machine').closest('figure')?.textContent).toContain('I drove it');
    expect(article('Win 2').getByText('On this machine').closest('figure')?.textContent).toContain('I cut it');
    expect(first.getByRole<HTMLInputElement>('radio', { name: 'Both' }).checked).toBe(true);
    press('Merge');
    await screen.findByText('The two logs are one.');
    expect(merge).toHaveBeenCalledWith({ choices: new Map(), mayChangeMany: false }, expect.anything());
  });

  it('takes a choice for each conflict, by whose words they are', async () => {
    const trash: Conflict = { kind: 'trash', winId: '3', title: 'Win 3', trashedBy: 'other', inTrash: true };
    const [mine, theirs] = [words('1'), words('2', { asideOf: 'own' })];
    const { merge } = open(plan([mine, theirs, trash]));
    fireEvent.click(article('Win 1').getByRole('radio', { name: 'The file’s' }));
    fireEvent.click(article('Win 2').getByRole('radio', { name: 'The file’s' }));
    fireEvent.click(article('Win 3').getByRole('radio', { name: 'In the log' }));
    press('Merge');
    await waitFor(() => expect(merge).toHaveBeenCalled());
    expect([...(merge.mock.calls[0]?.[0].choices ?? [])]).toEqual([
      [conflictKey(mine), 'aside'],
      [conflictKey(theirs), 'kept'],
      [conflictKey(trash), 'in-log'],
    ]);
  });

  it('offers not both where both are too long', () => {
    open(plan([words('1', { fitsNote: false })]));
    expect(article('Win 1').queryByRole('radio', { name: 'Both' })).toBeNull();
    expect(article('Win 1').getByText('Both together are too long for one win.')).toBeTruthy();
  });

  it('shows many conflicts a few at a time', () => {
    open(plan(Array.from({ length: 45 }, (_, n) => words(String(n)))));
    expect(screen.getAllByRole('article')).toHaveLength(20);
    press('Show 20 more');
    press('Show 5 more');
    expect(screen.getAllByRole('article')).toHaveLength(45);
  });

  it('asks where a small file would change much', async () => {
    const { merge } = open(plan([], { asks: 'many-by-few' }));
    expect(screen.getByText('This file would change much of your log')).toBeTruthy();
    press('It is the right file: merge');
    await waitFor(() => expect(merge.mock.calls[0]?.[0].mayChangeMany).toBe(true));
  });

  it('asks again where the log has changed meanwhile', async () => {
    const { merge } = open(plan(), { ok: true, done: null });
    press('Merge');
    await screen.findByText('Your log has changed meanwhile');
    press('It is the right file: merge');
    await waitFor(() => expect(merge.mock.calls[1]?.[0].mayChangeMany).toBe(true));
  });

  it('says that nothing was merged where the storage refuses, and lets one try again', async () => {
    open(plan(), { ok: false, reason: 'storage-full' });
    press('Merge');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was merged');
    expect(screen.getByRole('button', { name: 'Merge' })).toBeTruthy();
  });

  it('is undone, and says what stays', async () => {
    const { undo } = open(plan());
    press('Merge');
    await screen.findByText('The two logs are one.');
    press('Undo the merge');
    await screen.findByText('Undone. Your log is as it was before the merge.');
    expect(undo).toHaveBeenCalledWith('before', expect.anything());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Close'));
    expect(screen.getByText('2 rows that you changed since keep what you wrote.')).toBeTruthy();
  });

  it('says how far undoing is, and can be stopped: then the merge still stands and can be undone again', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const undo = vi.fn(
      (_: string, { signal, onProgress }: Working) =>
        new Promise<Outcome<{ kept: number }>>((resolve) => {
          vi.advanceTimersByTime(1000);
          onProgress?.(0.37);
          signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'storage-failed' }));
        }),
    );
    const done: MergeDone = { ...plan(), beforeId: 'before' };
    render(<MergePreview plan={plan()} merge={async () => ({ ok: true, done })} undo={undo} onClose={vi.fn()} />);
    press('Merge');
    await screen.findByText('The two logs are one.');
    press('Undo the merge');
    expect(await screen.findByRole('progressbar', { name: bulkWords.undoing })).toBeTruthy();
    press('Stop');
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    press('Undo the merge');
    expect(undo).toHaveBeenCalledTimes(2);
  });
});
