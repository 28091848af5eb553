import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VALUES } from '@/lib/domain/claim';
import { shareable } from '@/lib/domain/log';
import { proofsOf } from '@/lib/domain/proof';
import { buildReport } from '@/lib/domain/report';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim } from './a-proof';
import { arbitraryLogged, arbitraryToday } from './arbitrary-log';
import { logged } from './logged-win';
import { meeting } from './meeting-clause';

const TODAY = '2026-11-23';
const ids = seniorEngineer.behaviours.map(({ id }) => id);

describe('the readiness report', () => {
  it('of an empty log has fifteen gaps and clear targets', () => {
    const report = buildReport({ ladder: seniorEngineer, claims: [], log: [], today: TODAY });
    expect(report).toMatchObject({ takenOn: TODAY, claimed: 0, evidenced: 0, of: 15, fewerThanHalf: true });
    expect(report.gaps).toHaveLength(15);
    expect(report.cells.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3]);
    expect(report.strongest).toEqual([]);
    expect(report.counts).toEqual({ wins: 0, lessons: 0 });
  });

  it('keeps private wins from a report of what is shareable, totals and all', () => {
    const log = [
      meeting(['reasoning'], 'reasoned-no', { occurredOn: TODAY, visibility: 'private', title: 'Private' }),
      logged(['mentor'], { occurredOn: TODAY, title: 'Open' }),
    ];
    const own = buildReport({ ladder: seniorEngineer, claims: [], log, today: TODAY });
    const shared = buildReport({ ladder: seniorEngineer, claims: [], log: shareable(log), today: TODAY });
    expect([own.evidenced, own.counts.wins]).toEqual([1, 2]);
    expect([shared.evidenced, shared.counts.wins]).toEqual([0, 1]);
    expect(JSON.stringify(shared)).not.toContain('Private');
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
        const report = buildReport({ ladder: seniorEngineer, claims, log, today });
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
});
