import { describe, expect, it } from 'vitest';
import type { Conflict } from '@/lib/domain/merge/conflicts';
import { type Choice, conflictKey, defaultChoice, settled } from '@/lib/domain/merge/settle';
import { aWin, idOf } from './a-row';

const writing = { now: new Date('2026-11-29T09:00:00.000Z'), installationId: 'a' };
const words: Conflict = {
  ...{ kind: 'words', winId: idOf(1), title: 'Win 1', field: 'did', asideOf: 'other', fitsNote: true },
  kept: 'I drove the retry policy',
  aside: 'I cut the retries',
};
const trash = (inTrash: boolean): Conflict => {
  return { kind: 'trash', winId: idOf(1), title: 'Win 1', trashedBy: 'own', inTrash };
};
const win = aWin(1, { did: 'I drove the retry policy', level: 'evidence', note: 'First' });
const deleted = { ...win, deletedAt: '2026-11-05T00:00:00.000Z' };

describe('a conflict', () => {
  it.each<[Conflict, Choice, Record<string, unknown>]>([
    [words, 'kept', { did: words.kept, note: 'First', rev: 1 }],
    [words, 'aside', { did: words.aside, note: 'First', rev: 2, level: 'evidence' }],
    [words, 'both', { did: words.kept, note: 'First\n\nI cut the retries', rev: 2 }],
    [trash(false), 'in-log', { deletedAt: null, rev: 1 }],
    [trash(false), 'in-trash', { deletedAt: '2026-11-29T09:00:00.000Z', rev: 2 }],
  ])('%o, %s', (conflict, choice, row) => {
    expect(settled(win, conflict, choice, writing)).toMatchObject(row);
  });

  it('takes a win out of the trash, or leaves it', () => {
    expect(settled(deleted, trash(true), 'in-log', writing)).toMatchObject({ deletedAt: null, rev: 2 });
    expect(settled(deleted, trash(true), 'in-trash', writing)).toBe(deleted);
  });

  it('gives up no words by itself', () => {
    expect(defaultChoice(words)).toBe('both');
    expect(defaultChoice({ ...words, fitsNote: false })).toBe('kept');
    expect(defaultChoice({ ...words, fitsNote: false, kept: ' ' })).toBe('aside');
    expect([trash(true), trash(false)].map(defaultChoice)).toEqual(['in-trash', 'in-log']);
    const once = settled(win, words, 'both', writing);
    expect(settled(once, words, 'both', writing)).toBe(once);
  });

  it('has a name of its own', () => {
    expect(new Set([words, { ...words, field: 'note' as const }, trash(true)].map(conflictKey)).size).toBe(3);
    expect(conflictKey(trash(true))).toBe(conflictKey(trash(false)));
  });
});
