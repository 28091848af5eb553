import { expect, it } from 'vitest';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { writtenAt } from '@/lib/domain/written-at';

const at = (time: string) => ({ now: new Date(time), installationId: 'here' });

it('is when the field itself was written, whatever else of its row was written since', () => {
  const row = newRecord('one', { notes: '', agenda: '' }, at('2026-03-02T10:00:00Z'));
  const later = changedRecord(row, { agenda: 'What is open' }, at('2026-03-02T11:00:00Z'));
  expect(writtenAt(later, 'notes')).toBe(Date.parse('2026-03-02T10:00:00Z'));
  expect(writtenAt(later, 'agenda')).toBe(Date.parse('2026-03-02T11:00:00Z'));
});

it('is 0 of what was never written', () => {
  expect([writtenAt(undefined, 'notes'), writtenAt({}, 'notes'), writtenAt({ fieldRevs: {} }, 'notes')]).toEqual([
    0, 0, 0,
  ]);
});
