import type { MergeRow } from '@/lib/domain/merge/merge-row';
import { newRecord } from '@/lib/domain/record';
import { blankWin, type WinFields } from '@/lib/domain/win/win';

/** The id that ends in `number`. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A reading of `by` at a moment that is only a number. */
export function revision(ms: number, by: string): string {
  return `${ms.toString(16).padStart(12, '0')}-0000-${by}`;
}

/** A row with the fields and readings given. */
export function aRow(fields: Record<string, unknown>, fieldRevs: Record<string, string> = {}): MergeRow {
  const at = '2026-11-02T09:00:00.000Z';
  const record = { id: idOf(1), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, schemaVersion: 5 };
  return { ...record, ...fields, fieldRevs };
}

/** A win that `by` saved at `ms`. */
export function aWin(number: number, fields: Partial<WinFields>, ms = 1000, by = 'a'): MergeRow {
  const writing = { now: new Date(ms), installationId: by };
  return newRecord(idOf(number), { ...blankWin('2026-11-02', `Win ${number}`), ...fields }, writing);
}
