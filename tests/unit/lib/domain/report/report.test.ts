import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VALUES } from '@/lib/domain/proof/claim';
import { proofsOf } from '@/lib/domain/proof/proof';
import { winsIn } from '@/lib/domain/report/by-month';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim } from '../a-proof';
import { logged } from '../a-win';
import { arbitraryLogged, arbitraryToday } from '../arbitrary-log';
import { reportMatter } from '../report-matter';
import { buildReport } from './build-report';

const TODAY = '2026-11-23';
const ids = seniorEngineer.behaviours.map(({ id }) => id);

describe('the readiness report', () => {
  it('of an empty log has fifteen gaps and clear targets', () => {
    const report = buildReport(reportMatter({ today: TODAY }));
    expect(report).toMatchObject({ takenOn: TODAY, claimed: 0, evidenced: 0, of: 15, fewerThanHalf: true });
    expect(report.gaps).toHaveLength(15);
    expect(report.cells.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3]);
    expect(report.strongest).toEqual([]);
    expect(report.counts).toEqual({ wins: 0, lessons: 0 });
    expect(report.snapshots.points).toHaveLength(1);
  });

  it('agrees with the proofs and the claims it is made of', () => {
    const scene = arbitraryToday.chain((today) =>
      fc.record({
        today: fc.constant(today),
        log: fc.array(arbitraryLogged(today, ids, 400), { maxLength: 12 }),
        values: fc.array(fc.option(fc.constantFrom(...CLAIM_VALUES)), { minLength: 15, maxLength: 15 }),
      }),
    );
    fc.assert(
      fc.property(scene, ({ today, log, values }) => {
        const claims = values.flatMap((value, index) => (value ? [aClaim(ids[index] ?? '', value)] : []));
        const report = buildReport(reportMatter({ claims, log, today }));
        const proofs = proofsOf(seniorEngineer, log, today);
        const cells = report.cells.flatMap((row) => row.cells);
        expect(cells.map(({ proof }) => proof)).toEqual(proofs);
        expect(cells.map(({ claim }) => claim)).toEqual(values);
        expect(report.evidenced).toBe(proofs.filter(({ state }) => state === 'met').length);
        expect(report.evidenced + report.gaps.length).toBe(report.of);
        expect(report.claimed).toBe(values.filter((value) => value === 'consistently').length);
        expect(report.fewerThanHalf).toBe(report.claimed <= 7);
      }),
      { numRuns: 60 },
    );
  });

  it('tells of the days of its window; the proof stands as of its last one', () => {
    const log = ['2026-11-20', '2026-08-15', '2026-07-31'].map((occurredOn) =>
      logged(['mentor'], {
        occurredOn,
        topic: 'Cutting work',
        people: [{ label: 'A', as: 'pm', engineer: false, outsideTeam: true }],
      }),
    );
    const window = { from: '2026-08-01', to: '2026-09-30' };
    const report = buildReport(reportMatter({ log, window, today: TODAY }));
    expect(report).toMatchObject({ takenOn: '2026-09-30', window, counts: { wins: 1, lessons: 0 } });
    expect(report.byMonth.months).toEqual(['2026-08', '2026-09']);
    expect(report.strongest.map(({ win }) => win.occurredOn)).toEqual(['2026-08-15']);
    const mentor = report.cells.flatMap(({ cells }) => cells).find(({ behaviour }) => behaviour.id === 'mentor');
    expect(mentor?.proof).toMatchObject({ state: 'met', have: 2 });
    expect(buildReport(reportMatter({ log, window: { ...window, to: '2030-01-01' }, today: TODAY })).takenOn).toBe(
      TODAY,
    );
  });

  it('of one employer tells of nothing that was done for another', () => {
    const [acme, other] = ['1', '2'].map((n) => `00000000-0000-4000-8000-00000000e00${n}`) as [string, string];
    const employers = [
      { id: acme, name: 'Acme', startedOn: '2026-01-01', endedOn: null },
      { id: other, name: 'Other', startedOn: null, endedOn: '2025-12-31' },
    ];
    const log = [
      logged(['mentor'], { occurredOn: '2026-03-01' }),
      logged(['mentor'], { occurredOn: '2026-03-01', employerId: other }),
      logged(['mentor'], { occurredOn: '2025-12-31' }),
    ];
    const report = buildReport(reportMatter({ log, employers, employerId: acme, today: TODAY }));
    expect(report).toMatchObject({ employer: { name: 'Acme' }, counts: { wins: 1 } });
    expect(report.byMonth.rows.flatMap(({ counts }) => counts).reduce((n, count) => n + winsIn(count), 0)).toBe(1);
  });
});
