import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { KeptBackupSchema } from '@/lib/domain/kept-backup';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { editOf, withoutEdit } from '@/lib/domain/win/kept-edit';
import { blankWin, type Win } from '@/lib/domain/win/win';

const ID = '00000000-0000-4000-8000-000000000001';
const at = (second: number): Writing => ({ now: new Date(Date.UTC(2026, 10, 29, 12, 0, second)), installationId: 'a' });
const win: Win = newRecord(ID, { ...blankWin('2026-11-29', 'One'), did: 'I moved the queue' }, at(0));
const edit = (changes: Partial<Win>) => changedRecord(win, changes, at(1));
const back = (change: ReturnType<typeof editOf>, now: Win) => withoutEdit(change, { ...now }, at(9));

describe('what is kept of an edit', () => {
  it('is what it changed and no more of the row, and valid in its table', () => {
    const change = editOf(win, edit({ status: 'archived', visibility: 'private' }));
    expect(change.after?.says).toEqual({ status: 'archived', visibility: 'private' });
    expect(JSON.stringify(change)).not.toContain('queue');
    const fields = { takenAt: at(1).now.toISOString(), kind: 'before-edit' as const, takenBackAt: null };
    const row = newRecord(ID, { ...fields, changes: { wins: [change] } }, at(1));
    expect(v.parse(KeptBackupSchema, row)).toEqual(row);
  });
});

describe('taking an edit back', () => {
  it('writes the earlier value as a change of its own', () => {
    const edited = edit({ status: 'archived' });
    const { row, isTouched } = back(editOf(win, edited), edited);
    expect(row).toMatchObject({ status: win.status, rev: edited.rev + 1 });
    expect(isTouched).toBe(false);
    expect((row.fieldRevs.status ?? '') > (edited.fieldRevs.status ?? '')).toBe(true);
  });

  it('leaves what was changed since, and says so', () => {
    const edited = edit({ status: 'archived', confidential: true });
    const since = changedRecord(edited, { status: 'ready', title: 'Two' }, at(5));
    const { row, isTouched } = back(editOf(win, edited), since);
    expect(row).toMatchObject({ status: 'ready', title: 'Two', confidential: false });
    expect(isTouched).toBe(true);
  });

  it('has nothing to do where it was set back by hand', () => {
    const edited = edit({ status: 'archived' });
    const since = changedRecord(edited, { status: win.status }, at(5));
    const now = { ...since };
    expect(withoutEdit(editOf(win, edited), now, at(9))).toEqual({ row: now, isTouched: false });
  });

  it('empties a field that was not there', () => {
    const edited = edit({ shownNone: ['acme'] });
    expect(back(editOf(win, edited), edited).row.shownNone).toEqual([]);
  });

  it('has a new row say nothing any more, a link as little as the word that there is none', () => {
    const tombstone = { ...win, deletedAt: at(0).now.toISOString() };
    for (const made of [win, tombstone]) {
      expect(back(editOf(null, made), made).row).toMatchObject({ deletedAt: at(9).now.toISOString(), undone: true });
    }
  });
});
