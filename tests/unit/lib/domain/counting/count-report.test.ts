import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReport } from '@/lib/domain/counting/count-report';
import { openSheet } from '@/lib/domain/counting/sheet';
import { addDays } from '@/lib/domain/day';
import { NO_CROSSWALK } from '@/lib/domain/ladder/crosswalk';
import type { LoggedWin } from '@/lib/domain/log';
import { CLAIM_VALUES } from '@/lib/domain/proof/claim';
import type { ReportMatter } from '@/lib/domain/report/report';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aCriterion } from '../a-criterion';
import { aClaim } from '../a-proof';
import { logged } from '../a-win';
import { arbitraryLogged, arbitraryRule, arbitraryToday } from '../arbitrary-log';
import { buildReport } from '../report/build-report';
import { reportMatter } from '../report-matter';
import { inOneOrder } from './in-one-order';
import { leavesOf, sheetOf } from './sheet-of';

const BEHAVIOURS = seniorEngineer.behaviours.map(({ id }) => id);
const EMPLOYERS = [
  { id: '00000000-0000-4000-8000-00000000e001', name: 'Acme', startedOn: '2025-06-01', endedOn: null },
  { id: '00000000-0000-4000-8000-00000000e002', name: 'Other', startedOn: null, endedOn: '2025-12-31' },
];
const READ = { ladderId: seniorEngineer.id, behaviourIds: BEHAVIOURS, builtInId: seniorEngineer.id };
const RUNS = process.env.WINNOW_LONG ? 5_000 : 75;

function fromFacts(matter: ReportMatter) {
  const { log, ...rest } = matter;
  const { strongestIds, ...counted } = countReport({ ...rest, sheet: sheetOf(log, matter.ladder) });
  return { ...counted, strongest: strongestIds.map((id) => log.find(({ win }) => win.id === id)) };
}

const scene = arbitraryToday.chain((today) =>
  fc.record({
    today: fc.constant(today),
    log: fc.array(arbitraryLogged(today, BEHAVIOURS, 500), { maxLength: 30 }),
    rules: fc.array(arbitraryRule, { minLength: 15, maxLength: 15 }),
    values: fc.array(fc.option(fc.constantFrom(...CLAIM_VALUES)), { minLength: 15, maxLength: 15 }),
    owners: fc.array(fc.constantFrom(null, null, EMPLOYERS[0]?.id ?? null, EMPLOYERS[1]?.id ?? null), {
      minLength: 30,
    }),
    employerId: fc.constantFrom(null, null, EMPLOYERS[0]?.id ?? null),
    reach: fc.integer({ min: 0, max: 900 }),
    ends: fc.integer({ min: -20, max: 200 }),
    ownRules: fc.boolean(),
  }),
);

describe('the report off the facts of every win', () => {
  it('equals the report from all rows, always', () => {
    fc.assert(
      fc.property(scene, ({ today, values, rules, owners, employerId, reach, ends, ownRules, ...made }) => {
        const behaviours = seniorEngineer.behaviours.map((each, at) => ({ ...each, rule: rules[at] ?? each.rule }));
        const log = made.log.map((each, at): LoggedWin => {
          const createdAt = new Date(1_760_000_000_000 + (at % 7) * 1000).toISOString();
          return { ...each, win: { ...each.win, employerId: owners[at] ?? null, createdAt } };
        });
        const to = addDays(today, -ends);
        const matter = reportMatter({
          ...{ today, log, employers: EMPLOYERS, employerId, window: { from: addDays(to, -reach), to } },
          ladder: ownRules ? { ...seniorEngineer, behaviours } : seniorEngineer,
          claims: values.flatMap((value, at) => (value ? [aClaim(BEHAVIOURS[at] ?? '', value)] : [])),
          criteria: [aCriterion({ behaviourId: 'mentor' }, addDays(today, -90))],
        });
        expect(inOneOrder(fromFacts(matter))).toEqual(inOneOrder(buildReport(matter)));
      }),
      { numRuns: RUNS },
    );
  });

  it('takes no longer for a lifetime than a page is given', () => {
    const log = Array.from({ length: 1_000 }, (_, at) =>
      logged(at % 2 ? [BEHAVIOURS[at % 15] ?? ''] : [], { decision: at % 3 ? 'Said' : '' }),
    );
    const leaves = Array.from({ length: 100 }, (_, of) =>
      leavesOf(log, seniorEngineer.id).map((leaf) => ({
        ...leaf,
        days: leaf.days.map((day, at) => day - of - at * 50),
      })),
    ).flat();
    const open = () => openSheet(leaves, { ...READ, crosswalk: NO_CROSSWALK });
    const { log: _, ...rest } = reportMatter({ today: '2026-11-23' });
    const times = Array.from({ length: 7 }, () => {
      const from = performance.now();
      const report = countReport({ ...rest, sheet: open() });
      expect(report.evidencedWinIds.length).toBeGreaterThan(0);
      return performance.now() - from;
    }).sort((a, b) => a - b);
    console.log('report of 100,000 wins, ms', JSON.stringify(times.map((each) => Math.round(each))));
  });
});
