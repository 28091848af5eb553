import { describe, expect, it } from 'vitest';
import type { StallFinding } from '@/lib/domain/report/stall';
import type { TrendPoint } from '@/lib/domain/report/trend';
import type { CriterionStanding } from '@/lib/domain/talk/criterion-standing';
import {
  sayAbout,
  sayCovered,
  sayDue,
  sayFinding,
  sayRun,
  saySince,
  saySnapshots,
  sayStands,
  saySustained,
  sayTrend,
} from '@/lib/i18n/report-sentences';
import { buildReport } from '../domain/report/build-report';
import { reportMatter } from '../domain/report-matter';

const point = (month: string, part: number, whole: number): TrendPoint => ({
  month,
  part: Array<string>(part).fill('x'),
  whole: Array<string>(whole).fill('x'),
  share: whole < 3 ? null : part / whole,
});

describe('a trend in one sentence', () => {
  it.each([
    [[], 'Not drawn yet: it takes three such wins in one month.'],
    [[point('2026-10', 1, 2)], 'Not drawn yet: it takes three such wins in one month. The fullest month has 2.'],
    [[point('2026-10', 1, 4), point('2026-11', 1, 2)], 'Found, not handed over: 25% in Oct\u00a02026.'],
    [
      [point('2026-09', 1, 4), point('2026-10', 1, 1), point('2026-11', 3, 5)],
      'Found, not handed over: 60% in Nov\u00a02026, after 25% in Sep\u00a02026. 2 months have enough wins to be drawn.',
    ],
  ])('%#', (points, sentence) => {
    const stands = points.some(({ share }) => share !== null) ? 'drawn' : 'too-few';
    expect(sayTrend({ shift: 'finding', stands, points })).toBe(sentence);
  });

  it.each([
    ['multiplying', 'Multiplying others'],
    ['explaining', 'Communication and influence'],
  ] as const)('says why %s is not drawn for a ladder that does not tell', (shift, category) => {
    expect(sayTrend({ shift, stands: 'untold', points: [] })).toContain(
      `no line of this ladder restates a behaviour of ${category}`,
    );
  });
});

describe('a finding of the stall check', () => {
  it.each<[Pick<StallFinding, 'check' | 'stands' | 'past'>, string]>([
    [{ check: 'assigned', stands: 'too-few', past: 'above' }, 'It takes at least 5 to say anything.'],
    [{ check: 'assigned', stands: 'fine', past: 'above' }, 'Worth a look above 70%.'],
    [{ check: 'reviews', stands: 'fine', past: 'below' }, 'Worth a look below 70%.'],
    [
      { check: 'assigned', stands: 'worth-a-look', past: 'above' },
      'Worth a look: more than 70%. Problems nobody assigned leave fewer traces; an issue you opened is one.',
    ],
  ])('%j', (finding, sentence) => {
    const rest = { part: [], whole: [], share: null, threshold: 0.7, least: 5 };
    expect(sayFinding({ ...rest, ...finding })).toBe(sentence);
  });
});

describe('a criterion', () => {
  const standing = (changes: Partial<CriterionStanding> = {}): CriterionStanding => ({
    criterion: {
      ...{ id: 'x', what: 'Teach', howKnown: '', ladderId: null, behaviourId: null, state: 'open' },
      ...{ dueOn: '2026-12-01', createdAt: '2026-11-01T12:00:00.000Z' },
    },
    ...{ behaviour: null, proof: null, saidOn: '2026-11-01', sinceWinIds: [], dueIn: 2 },
    ...changes,
  });

  it.each([
    [2, 'Dec 1, 2026, due in 2 days'],
    [1, 'Dec 1, 2026, due in 1 day'],
    [0, 'Dec 1, 2026, due today'],
    [-1, 'Dec 1, 2026, was due 1 day ago'],
    [null, 'Dec 1, 2026'],
  ])('due in %s days', (dueIn, sentence) => expect(sayDue(standing({ dueIn }))).toBe(sentence));

  it('says what the log shows since', () => {
    expect(saySince(standing())).toBe('No win linked since it was said on Nov\u00a01,\u00a02026');
    expect(saySince(standing({ sinceWinIds: ['a', 'b'] }))).toBe('2 wins since it was said on Nov\u00a01,\u00a02026');
    expect(sayAbout(standing())).toBe('About no behaviour of this ladder.');
    expect(sayStands(standing())).toBe('');
  });
});

describe('months of evidence', () => {
  it.each([
    [{ longest: 3, last: '2026-11' }, '3\u00a0in a row\u00a0· last in Nov 2026'],
    [{ longest: 1, last: '2026-11' }, 'last in Nov 2026'],
    [{ longest: 0, last: null }, 'none'],
  ])('%j', (months, sentence) => expect(sayRun(months)).toBe(sentence));
});

describe('the report', () => {
  const report = buildReport(reportMatter({ today: '2026-11-29' }));

  it('says what it covers', () => {
    expect(sayCovered(report)).toBe('Senior engineer · Nov 30, 2025 to Nov 29, 2026');
    expect(sayCovered({ ...report, employer: { id: 'x', name: 'Acme' } })).toContain('Senior engineer · Acme · ');
  });

  it('has no sentence for what there is nothing of', () => {
    expect(saySnapshots(report.snapshots)).toBeNull();
    expect(saySustained(report.sustained)).toBeNull();
  });
});
