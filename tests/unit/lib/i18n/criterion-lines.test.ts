import { describe, expect, it } from 'vitest';
import { sayAskedFor, sayAskedOn, sayDue } from '@/lib/i18n/criterion-lines';
import { aCriterion } from '../domain/a-criterion';

describe('what is said of a criterion', () => {
  for (const [dueOn, words] of [
    [null, ''],
    ['2026-12-01', 'due 3 days ago'],
    ['2026-12-03', 'due 1 day ago'],
    ['2026-12-04', 'due today'],
    ['2026-12-05', 'due in 1 day'],
    ['2026-12-18', 'due in 14 days'],
    ['2026-12-19', 'due Dec 19'],
  ] as const) {
    it(`on 4 December is “${words}” where it is due on ${dueOn ?? 'no day'}`, () => {
      expect(sayDue({ dueOn }, '2026-12-04')).toBe(words);
    });
  }

  it('is when it was asked for, and where it stands', () => {
    const asked = aCriterion({ dueOn: '2026-12-18' }, '2026-11-05');
    expect(sayAskedFor(asked, '2026-12-04')).toBe(
      'Asked for on Nov 5: Lead one design end to end\u00a0· due in 14 days',
    );
    expect(sayAskedOn({ ...asked, state: 'agreed' }, '2026-12-04')).toBe('Asked for on Nov 5\u00a0· agreed');
    expect(sayAskedOn({ ...asked, dueOn: null }, '2026-12-04')).toBe('Asked for on Nov 5');
  });
});
