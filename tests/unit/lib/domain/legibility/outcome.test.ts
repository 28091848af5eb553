import { describe, expect, it } from 'vitest';
import { noOutcome } from '@/lib/domain/legibility/outcome';
import type { Told } from '@/lib/domain/legibility/told-entries';
import type { Entry } from '@/lib/domain/packet/packet';
import { aTold } from './a-packet';

const MADE = '2026-11-27';
const fieldOf = (entry: Partial<Entry>, more?: Partial<Told>) =>
  noOutcome([aTold({ outcome: '', outcomeState: 'none', ...entry }, more)], MADE)[0]?.field ?? null;

describe('a win says what changed', () => {
  it.each<[string, Partial<Entry>, Partial<Told>, string | null]>([
    ['nothing is said', {}, {}, 'outcome'],
    ['only blanks are said', { outcome: ' \n' }, {}, 'outcome'],
    ['it is said', { outcome: 'It held.' }, {}, null],
    ['a number says it', { metric: { label: 'Alerts', before: '40', after: '11', unit: '' } }, {}, null],
    ['somebody else went on', { leftWithThem: 'He wrote the fix.' }, {}, null],
    ['somebody else went on, on page one', { leftWithThem: 'He wrote the fix.' }, { isHeadline: true }, 'outcome'],
    ['it is still open', { outcomeState: 'pending', occurredOn: '2026-10-01' }, {}, null],
    [
      'it is still open, on page one',
      { outcomeState: 'pending', occurredOn: '2026-10-01' },
      { isHeadline: true },
      'outcome',
    ],
    ['it has been open for months', { outcomeState: 'pending', occurredOn: '2026-05-01' }, {}, 'outcome'],
    ['a lesson was learned', { kind: 'lesson', learned: 'Measure first.' }, {}, null],
    ['a lesson says nothing', { kind: 'lesson' }, {}, 'learned'],
  ])('%s', (_, entry, more, field) => {
    expect(fieldOf(entry, more)).toBe(field);
  });
});
