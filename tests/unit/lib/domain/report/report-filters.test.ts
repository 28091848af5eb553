import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { winsIn } from '@/lib/domain/report/by-month';
import type { Report, ReportMatter } from '@/lib/domain/report/report';
import * as behind from '@/lib/domain/report/report-filters';
import { SHIFTS } from '@/lib/domain/report/trend';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aLadder } from '../a-ladder';
import { arbitraryLogged } from '../arbitrary-log';
import { reportMatter } from '../report-matter';
import { listWins } from '../win-list/list-wins';
import { buildReport } from './build-report';

const TODAY = '2026-11-23';
const EMPLOYER = '00000000-0000-4000-8000-00000000e001';
const employers = [{ id: EMPLOYER, name: 'Acme', startedOn: '2026-03-01', endedOn: '2026-10-15' }];
const company = aLadder({ teaching: ['mentor'], building: ['architecture', 'translate'], selling: [] });

/** The wins behind every number of a report by their ids, and what their link asks the list for. */
function numbersOf(report: Report): [string, readonly string[], behind.Behind][] {
  const trends = SHIFTS.flatMap((shift) =>
    report.trends[shift].points.flatMap(({ month, ...point }) =>
      (['part', 'whole'] as const).map((part): [string, string[], behind.Behind] => [
        `${shift} ${month} ${part}`,
        point[part],
        behind.trendBehind(report, shift, month, part),
      ]),
    ),
  );
  const stall = report.stall.flatMap((finding) =>
    (['part', 'whole'] as const).map((part): [string, string[], behind.Behind] => [
      `${finding.check} ${part}`,
      finding[part],
      behind.stallBehind(report, finding, part),
    ]),
  );
  const proofs = report.cells
    .flatMap(({ cells }) => cells)
    .map(({ proof }): [string, string[], behind.Behind] => [
      `counted ${proof.behaviourId}`,
      proof.countedWinIds,
      behind.countedBehind(report, proof),
    ]);
  const sustained = report.sustained.flatMap(({ behaviourId, months }): [string, string[], behind.Behind][] => [
    [
      `sustained ${behaviourId}`,
      months.flatMap(({ winIds }) => winIds),
      behind.sustainedInAllBehind(
        report,
        behaviourId,
        months.map(({ month }) => month),
      ),
    ],
    ...months.map(({ month, winIds }): [string, string[], behind.Behind] => [
      `sustained ${behaviourId} ${month}`,
      winIds,
      behind.sustainedBehind(report, behaviourId, month),
    ]),
  ]);
  const criteria = report.criteria.flatMap(({ behaviour, saidOn, sinceWinIds }): [string, string[], behind.Behind][] =>
    behaviour ? [['criterion', sinceWinIds, behind.criterionBehind(report, behaviour.id, saidOn)]] : [],
  );
  const evidenced = report.evidencedWinIds;
  return [
    ...trends,
    ...stall,
    ...proofs,
    ...sustained,
    ...criteria,
    ['evidenced', evidenced, behind.idsBehind(evidenced, behind.upToBehind(report, report.takenOn))],
  ];
}

const scenes = fc.constantFrom<Ladder>(seniorEngineer, company).chain((ladder) =>
  fc.record({
    ladder: fc.constant(ladder),
    log: fc.array(
      arbitraryLogged(
        TODAY,
        ladder.behaviours.map(({ id }) => id),
        500,
      ),
      { maxLength: 25 },
    ),
    window: fc.constantFrom(
      { from: '2025-12-01', to: TODAY },
      { from: '2026-02-14', to: '2026-10-02' },
      { from: '2023-01-31', to: '2027-01-01' },
    ),
    employerId: fc.constantFrom(null, EMPLOYER),
  }),
);

function matterOf(scene: Pick<ReportMatter, 'ladder' | 'log' | 'window' | 'employerId'>): ReportMatter {
  const criterion = {
    ...{ id: EMPLOYER, what: 'x', howKnown: 'y', ladderId: 'senior-engineer', behaviourId: 'mentor' },
    ...{ dueOn: null, state: 'open' as const, createdAt: '2026-05-01T12:00:00.000Z' },
  };
  return reportMatter({ ...scene, employers, criteria: [criterion], today: TODAY });
}

describe('the link of a number', () => {
  it('opens exactly the wins behind it, for any log', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const report = buildReport(matterOf(scene));
        // What lies in the trash is not read.
        const read = scene.log.filter(({ win }) => win.deletedAt === null);
        const listed = (filter: behind.Behind): readonly WinEntry[] => listWins(read, filter, scene.ladder, employers);
        for (const [name, ids, filter] of numbersOf(report)) {
          expect(
            listed(filter)
              .map(({ id }) => id)
              .sort(),
            name,
          ).toEqual([...ids].sort());
        }
        const { wins, lessons } = report.counts;
        expect(listed(behind.kindBehind(report, 'win'))).toHaveLength(wins);
        expect(listed(behind.kindBehind(report, 'lesson'))).toHaveLength(lessons);
        const cells = report.byMonth.rows.flatMap(({ category, counts }) =>
          counts.map(({ month }) => listed(behind.monthBehind(report, category.id, month))),
        );
        const idsOf = (entries: readonly WinEntry[]) => [...new Set(entries.map(({ id }) => id))].sort();
        expect(idsOf(listed(behind.mappedBehind(report, report.byMonth.months)))).toEqual(idsOf(cells.flat()));
        for (const { category, counts } of report.byMonth.rows) {
          for (const count of counts) {
            expect(listed(behind.monthBehind(report, category.id, count.month))).toHaveLength(winsIn(count));
          }
        }
      }),
      { numRuns: process.env.WINNOW_LONG ? 200 : 20 },
    );
  });

  it('names the wins while that makes an address, and asks for what is nearest beyond', () => {
    const ids = Array.from({ length: behind.MOST_IDS }, () => EMPLOYER);
    expect(behind.idsBehind(ids, { kind: 'win' })).toEqual({ ids });
    expect(behind.idsBehind([...ids, EMPLOYER], { kind: 'win' })).toEqual({ kind: 'win' });
  });
});
