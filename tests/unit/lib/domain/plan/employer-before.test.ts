import { describe, expect, it } from 'vitest';
import { employerBefore } from '@/lib/domain/plan/employer-before';

const TODAY = '2026-11-30';
const acme = { id: 'a', name: 'Acme', startedOn: '2020-01-01', endedOn: null };
const beta = { id: 'b', name: 'Beta', startedOn: '2024-05-01', endedOn: null };

describe('the employer of the chapter that ends', () => {
  it.each([
    ['nobody was ever named', [], undefined, ''],
    ['one is listed', [acme], undefined, 'Acme'],
    ['the latest of two', [acme, beta], undefined, 'Beta'],
    ['one that was left is not', [{ ...acme, endedOn: '2025-01-01' }], undefined, ''],
    [
      'one that was left is not, though the last promotion was there',
      [{ ...acme, endedOn: '2025-01-01' }],
      { employer: 'Acme', reason: 'promoted' },
      '',
    ],
    ['none is listed, and the last chapter was a promotion', [], { employer: 'Acme', reason: 'promoted' }, 'Acme'],
    ['none is listed, and the last chapter ended there', [], { employer: 'Acme', reason: 'new-employer' }, ''],
    ['the list was not brought up to date', [acme], { employer: 'Acme', reason: 'new-employer' }, ''],
    ['it was', [acme, beta], { employer: 'Acme', reason: 'new-employer' }, 'Beta'],
  ] as const)('%s', (_, employers, last, name) => {
    expect(employerBefore(employers, last, TODAY)).toBe(name);
  });
});
