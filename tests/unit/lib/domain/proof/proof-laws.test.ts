import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/lib/domain/day';
import type { Behaviour, ClauseId, ProofRule } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { meetsClause } from '@/lib/domain/proof/clause';
import { PROOF_STATES, type ProofState, proofsOf } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { arbitraryLogged, arbitraryRule, arbitraryToday } from '../arbitrary-log';
import { meeting } from '../meeting-clause';
import { proofOf } from './proof-of';

const ids = seniorEngineer.behaviours.map(({ id }) => id);
const named = seniorEngineer.behaviours.map((behaviour) => ({ ...behaviour, name: behaviour.id }));
const rank = (state: ProofState) => PROOF_STATES.indexOf(state);

const withRule = (rule: ProofRule): Behaviour => ({
  id: 'any',
  categoryId: 'any',
  statement: '',
  example: '',
  whereItShowsUp: '',
  nextAction: '',
  rule,
});

/** A log around a day, with wins that lean towards meeting the rule. */
const scene = (behaviour: Pick<Behaviour, 'id' | 'rule'>) =>
  arbitraryToday.chain((today) => {
    const { id, rule } = behaviour;
    const reach = rule.days * 2 + 5;
    const apt = fc
      .record({
        daysAgo: fc.integer({ min: -2, max: reach }),
        clauses: fc.oneof(
          fc.constant(rule.each),
          fc.constant([...rule.each, ...rule.once]),
          fc.subarray([...rule.each, ...rule.once]),
        ),
        level: fc.constantFrom('evidence' as const, 'strong' as const, 'vague' as const),
      })
      .map(({ daysAgo, clauses, level }) => meeting(clauses, id, { occurredOn: addDays(today, -daysAgo), level }));
    const one = fc.oneof(apt, arbitraryLogged(today, [id], reach));
    return fc.record({ today: fc.constant(today), log: fc.array(one, { maxLength: 8 }), more: one });
  });

describe.each(named)('the proof of $name', (behaviour) => {
  it('never gets worse by adding a win that is not vague', () => {
    fc.assert(
      fc.property(scene(behaviour), ({ today, log, more }) => {
        const added = more.win.level === 'vague' ? { ...more, win: { ...more.win, level: 'strong' as const } } : more;
        const before = proofOf(behaviour, log, today);
        const after = proofOf(behaviour, [...log, added], today);
        expect(rank(after.state)).toBeGreaterThanOrEqual(rank(before.state));
        expect(after.have).toBeGreaterThanOrEqual(before.have);
      }),
      { numRuns: 60 },
    );
  });

  it('is moved by a vague win from none to thin at most', () => {
    fc.assert(
      fc.property(scene(behaviour), ({ today, log, more }) => {
        const vague: LoggedWin = { ...more, win: { ...more.win, level: 'vague' } };
        const { linkedWinIds: _, ...before } = proofOf(behaviour, log, today);
        const { linkedWinIds: __, ...after } = proofOf(behaviour, [...log, vague], today);
        if (before.state === 'none') expect(['none', 'thin']).toContain(after.state);
        expect({ ...after, state: null }).toEqual({ ...before, state: null });
        if (before.state !== 'none') expect(after.state).toBe(before.state);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whatever the rule', () => {
  const ruled = arbitraryRule.chain((rule) => scene({ id: 'any', rule }).map((made) => ({ ...made, rule })));

  it('its state is what a look at every single day says', () => {
    fc.assert(
      fc.property(ruled, ({ rule, today, log }) => {
        expect(proofOf(withRule(rule), log, today).state).toBe(stateByEveryDay(rule, log, today));
      }),
      { numRuns: 400 },
    );
  });

  it('nothing is missing exactly when it is met', () => {
    fc.assert(
      fc.property(ruled, ({ rule, today, log }) => {
        const { state, missing } = proofOf(withRule(rule), log, today);
        expect(missing.wins === 0 && missing.clauses.length === 0).toBe(state === 'met');
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the log does not matter, and the log is left alone', () => {
    fc.assert(
      fc.property(ruled, ({ rule, today, log }) => {
        const before = JSON.stringify(log);
        expect(proofOf(withRule(rule), [...log].reverse(), today)).toEqual(proofOf(withRule(rule), log, today));
        expect(JSON.stringify(log)).toBe(before);
      }),
    );
  });
});

describe('all proofs at once', () => {
  it('are each the proof alone, in the order of the ladder', () => {
    fc.assert(
      fc.property(
        arbitraryToday.chain((today) =>
          fc.tuple(fc.constant(today), fc.array(arbitraryLogged(today, ids, 500), { maxLength: 10 })),
        ),
        ([today, log]) => {
          const alone = seniorEngineer.behaviours.map((behaviour) => proofOf(behaviour, log, today));
          expect(proofsOf(seniorEngineer, log, today)).toEqual(alone);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** The definition, written out the long way: one window for every day there is. */
function stateByEveryDay(rule: ProofRule, log: readonly LoggedWin[], today: Day): ProofState {
  const heard = log.filter(
    ({ win, behaviourIds }) =>
      behaviourIds.includes('any') &&
      win.status === 'ready' &&
      win.deletedAt === null &&
      win.occurredOn <= today &&
      (win.kind === 'win' || rule.lessonsCount),
  );
  const meetsAll = (clauses: readonly ClauseId[], one: LoggedWin) =>
    clauses.every((clause) => meetsClause(clause, one));
  const metOn = (day: Day) => {
    const from = addDays(day, -(rule.days - 1));
    const counted = heard.filter(
      (one) =>
        one.win.level !== 'vague' &&
        one.win.occurredOn >= from &&
        one.win.occurredOn <= day &&
        meetsAll(rule.each, one),
    );
    return counted.length >= rule.wins && counted.some((one) => meetsAll(rule.once, one));
  };
  if (metOn(today)) return 'met';
  for (let back = 1; back <= rule.days * 2 + 10; back += 1) if (metOn(addDays(today, -back))) return 'stale';
  return heard.length > 0 ? 'thin' : 'none';
}
