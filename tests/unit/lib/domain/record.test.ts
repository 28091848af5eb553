import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunRecord, changedRecord, newRecord, type RecordFields } from '@/lib/domain/record';

const ID = '00000000-0000-4000-8000-000000000001';
const at = (now: string, installationId = 'a') => ({ now: new Date(now), installationId });

interface Note extends RecordFields {
  text: string;
  tags: string[];
  mark: string | null;
}

const fresh = (): Note => newRecord(ID, { text: 'one', tags: ['x'], mark: null }, at('2026-11-23T10:00:00.000Z'));

describe('a record', () => {
  it('begins with every field stamped by its maker', () => {
    const row = fresh();
    expect(row).toMatchObject({ id: ID, rev: 1, deletedAt: null, createdAt: '2026-11-23T10:00:00.000Z' });
    expect(Object.keys(row.fieldRevs).sort()).toEqual(['mark', 'tags', 'text']);
    expect(new Set(Object.values(row.fieldRevs)).size).toBe(1);
  });

  it('stamps what changed and leaves the rest', () => {
    const row = fresh();
    const next = changedRecord(row, { text: 'two', tags: ['x'] }, at('2026-11-23T11:00:00.000Z', 'b'));
    expect(next).toMatchObject({ text: 'two', rev: 2, updatedAt: '2026-11-23T11:00:00.000Z' });
    expect(next.createdAt).toBe(row.createdAt);
    expect(next.fieldRevs.tags).toBe(row.fieldRevs.tags);
    expect(String(next.fieldRevs.text) > String(row.fieldRevs.text)).toBe(true);
    expect(row.text).toBe('one');
  });

  it('is itself when nothing differs', () => {
    const row = fresh();
    expect(changedRecord(row, { text: 'one', tags: ['x'] }, at('2027-01-01T00:00:00.000Z'))).toBe(row);
    expect(changedRecord(row, { text: undefined }, at('2027-01-01T00:00:00.000Z'))).toBe(row);
  });

  it('is trashed and restored by a stamped field like any other', () => {
    const trashed = changedRecord(fresh(), { deletedAt: '2026-11-23T12:00:00.000Z' }, at('2026-11-23T12:00:00.000Z'));
    const restored = changedRecord(trashed, { deletedAt: null }, at('2026-11-23T13:00:00.000Z'));
    expect(restored.deletedAt).toBeNull();
    expect(restored.rev).toBe(3);
    expect(String(restored.fieldRevs.deletedAt) > String(trashed.fieldRevs.deletedAt)).toBe(true);
  });

  it('stamps, of a row that begins with defaults, only what was said', () => {
    const row = begunRecord(ID, { text: '', mark: null }, { text: 'one' }, at('2026-11-23T10:00:00.000Z'));
    expect(row).toMatchObject({ text: 'one', mark: null, rev: 1 });
    expect(Object.keys(row.fieldRevs)).toEqual(['text']);
  });

  it('stays in the trash, the later of the two, when it is changed there', () => {
    const trashed = changedRecord(fresh(), { deletedAt: '2026-11-23T12:00:00.000Z' }, at('2026-11-23T12:00:00.000Z'));
    const changed = changedRecord(trashed, { text: 'two' }, at('2026-11-23T13:00:00.000Z'));
    expect(changed.deletedAt).toBe(trashed.deletedAt);
    expect(changed.fieldRevs.deletedAt).toBe(changed.fieldRevs.text);
  });

  it('keeps in mind what it has seen of another installation when that is replaced', () => {
    const theirs = changedRecord(fresh(), { text: 'two' }, at('2026-11-23T11:00:00.000Z', 'b'));
    const mine = changedRecord(theirs, { text: 'three' }, at('2026-11-23T12:00:00.000Z'));
    expect(mine.fieldRevs['~b']).toBe(theirs.fieldRevs.text);
    const back = changedRecord(mine, { mark: 'x' }, at('2026-11-23T13:00:00.000Z', 'b'));
    expect(back.fieldRevs['~b']).toBeUndefined();
  });

  it('never stamps a later change earlier, wherever the clock stands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000_000_000 }), { maxLength: 20 }), (clock) => {
        let row = fresh();
        for (const [index, ms] of clock.entries()) {
          const next = changedRecord(row, { text: `text ${index}` }, { now: new Date(ms), installationId: 'a' });
          expect(String(next.fieldRevs.text) > String(row.fieldRevs.text)).toBe(true);
          expect(next.rev).toBe(row.rev + 1);
          row = next;
        }
      }),
    );
  });
});
