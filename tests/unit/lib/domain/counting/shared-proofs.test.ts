import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedProofs } from '@/lib/domain/counting/shared-proofs';
import { employerOf } from '@/lib/domain/employer';
import type { LoggedWin } from '@/lib/domain/log';
import { proofsOf } from '@/lib/domain/proof/proof';
import { REDACTION_LEVELS, sharedAt } from '@/lib/domain/redaction/level';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { arbitraryLogged, arbitraryToday } from '../arbitrary-log';
import { sheetOf } from './sheet-of';

const BEHAVIOURS = seniorEngineer.behaviours.map(({ id }) => id);
const ACME = '00000000-0000-4000-8000-00000000e001';
const EMPLOYERS = [{ id: ACME, name: 'Acme', startedOn: '2025-06-01', endedOn: null }];
const RUNS = process.env.WINNOW_LONG ? 3_000 : 50;

const scene = arbitraryToday.chain((today) =>
  fc.record({
    today: fc.constant(today),
    log: fc.array(arbitraryLogged(today, BEHAVIOURS, 500), { maxLength: 30 }),
    kept: fc.array(fc.constantFrom('shared', 'private', 'confidential'), { minLength: 30 }),
    owners: fc.array(fc.constantFrom(null, ACME), { minLength: 30 }),
    level: fc.constantFrom(...REDACTION_LEVELS),
    employerId: fc.constantFrom(null, ACME),
  }),
);

describe('the proofs that a document may tell', () => {
  it('are counted as they are found in the rows, always', () => {
    fc.assert(
      fc.property(scene, ({ today, kept, owners, level, employerId, ...made }) => {
        const log = made.log.map(({ win, ...rest }, at): LoggedWin => {
          const visibility = kept[at] === 'private' ? 'private' : 'normal';
          const confidential = kept[at] === 'confidential';
          return { ...rest, win: { ...win, visibility, confidential, employerId: owners[at] ?? null } };
        });
        const shared = sharedAt(log, level).filter(
          ({ win }) => employerId === null || employerOf(win, EMPLOYERS) === employerId,
        );
        const of = { sheet: sheetOf(log, seniorEngineer), ladder: seniorEngineer, employers: EMPLOYERS };
        const counted = sharedProofs({ ...of, level, employerId, today });
        const bare = (each: object) => JSON.parse(JSON.stringify(each));
        expect(bare(counted)).toEqual(bare(proofsOf(seniorEngineer, shared, today)));
      }),
      { numRuns: RUNS },
    );
  });
});
