import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { ROW_SCHEMAS, readRow, soundRow } from '@/lib/db/rows/row-schemas';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';

const writing = { now: new Date('2026-11-29T12:00:00Z'), installationId: 'here' };
const win = newRecord(crypto.randomUUID(), blankWin('2026-11-02', 'Cut the build'), writing);

describe('a row of the copy', () => {
  it('is taken as it is', () => {
    expect(soundRow('wins', win)).toEqual(win);
  });

  it('keeps fields that this version does not know', () => {
    const later = { ...win, schemaVersion: 99, mood: 'proud' };
    expect(soundRow('wins', later)).toEqual(later);
  });

  it('gets what a row of an older version lacks', () => {
    const { plainLine: _, ...older } = { ...win, schemaVersion: 1 };
    expect(soundRow('wins', older)).toEqual({ ...win, schemaVersion: 1 });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'a win'],
    ['no record', { title: 'A win' }],
    ['a broken record', { ...win, rev: 'one' }],
    ['a broken field', { ...win, status: 'lost' }],
  ])('is refused where it is %s', (_name, row) => {
    expect(soundRow('wins', row)).toBeUndefined();
  });

  it('of a table that is newer than this list needs to be a record', () => {
    expect(soundRow('later', win)).toEqual(win);
    expect(soundRow('later', {})).toBeUndefined();
  });

  it('is looked at in every table that there is', () => {
    expect(Object.keys(ROW_SCHEMAS).sort()).toEqual(db.logTables.map(({ name }) => name).sort());
    const taken = db.logTables.map(({ name }) => name).filter((name) => soundRow(name, win) !== undefined);
    // Settings are filled in with their defaults.
    expect(taken).toEqual(['wins', 'settings']);
  });

  it('is refused, and throws nothing, where a date of an older version is none', () => {
    const { occurredOn: _, ...undated } = { ...win, schemaVersion: 1, createdAt: 'once upon a time' };
    expect(soundRow('wins', undated)).toBeUndefined();
  });
});

describe('a row of a file', () => {
  it.each(['constructor', '__proto__', 'toString'])('of a table named %s is none, put by or not', (table) => {
    const folded = newRecord(crypto.randomUUID(), { table, into: win.id, row: win }, writing);
    expect(readRow(table, win)).toEqual({ ok: false, field: '' });
    expect(readRow('folded', folded)).toEqual({ ok: false, field: 'row.' });
  });
});
