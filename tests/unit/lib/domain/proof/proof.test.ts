import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import type { ClauseId } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { proofsOf } from '@/lib/domain/proof/proof';
import type { Win } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifact, aPerson, logged } from '../a-win';
import { meeting } from '../meeting-clause';
import { proofOf } from './proof-of';

const TODAY = '2026-11-23';
const behaviours = seniorEngineer.behaviours.map((behaviour) => ({ ...behaviour, name: behaviour.id }));

function behaviourOf(id: string) {
  const found = seniorEngineer.behaviours.find((behaviour) => behaviour.id === id);
  if (!found) throw new Error(`no behaviour ${id}`);
  return found;
}

/** As many wins as the rule wants on `day`; the first meets `once`, and all meet `each`. */
function minimalLog(id: string, without: ClauseId | null = null, changes: Partial<Win> = {}): LoggedWin[] {
  const { rule } = behaviourOf(id);
  const of = (clauses: readonly ClauseId[]) => clauses.filter((clause) => clause !== without);
  return Array.from({ length: rule.wins }, (_, index) => {
    const clauses = index === 0 ? [...of(rule.each), ...of(rule.once)] : rule.each;
    return meeting(clauses, id, { occurredOn: TODAY, ...changes });
  });
}

describe.each(behaviours)('the rule of $name', (behaviour) => {
  const { id, rule } = behaviour;
  const state = (log: LoggedWin[], today = TODAY) => proofOf(behaviour, log, today).state;

  it('is met by the least log that carries what it asks for', () => {
    const proof = proofOf(behaviour, minimalLog(id), TODAY);
    expect(proof).toMatchObject({ state: 'met', have: rule.wins, need: rule.wins, days: rule.days });
    expect(proof.missing).toEqual({ wins: 0, clauses: [] });
  });

  it.each([...rule.each, ...rule.once])('is not met without %s, and says so', (clause) => {
    const proof = proofOf(behaviour, minimalLog(id, clause), TODAY);
    expect(proof.state).toBe('thin');
    expect(proof.missing.clauses).toEqual([clause]);
    expect(proof.missing.wins).toBe(rule.each.includes(clause) ? 1 : 0);
  });

  it('is not met with one win fewer, and says so', () => {
    const proof = proofOf(behaviour, minimalLog(id).slice(1), TODAY);
    expect(proof.state).toBe(rule.wins === 1 ? 'none' : 'thin');
    expect(proof.missing.wins).toBe(1);
  });

  it('holds from the first day of its window to the last, and no longer', () => {
    const first = addDays(TODAY, -(rule.days - 1));
    expect(state(minimalLog(id, null, { occurredOn: TODAY }))).toBe('met');
    expect(state(minimalLog(id, null, { occurredOn: first }))).toBe('met');
    expect(state(minimalLog(id, null, { occurredOn: addDays(first, -1) }))).toBe('stale');
    expect(state(minimalLog(id, null, { occurredOn: addDays(TODAY, 1) }))).toBe('none');
  });

  it.each<[string, string, Partial<Win>]>([
    ['trashed wins', 'none', { deletedAt: '2026-11-23T08:00:00.000Z' }],
    ['inbox wins', 'none', { status: 'inbox' }],
    ['drafts', 'none', { status: 'draft' }],
    ['archived wins', 'none', { status: 'archived' }],
    ['vague wins', 'thin', { level: 'vague' }],
    ['private wins', 'met', { visibility: 'private' }],
    ['confidential wins', 'met', { confidential: true }],
    ['lessons', rule.lessonsCount ? 'met' : 'none', { kind: 'lesson' }],
  ])('of %s alone is %s', (_, expected, changes) => {
    const log = minimalLog(id, null, changes);
    expect(state(log)).toBe(expected);
    expect(proofOf(behaviour, log, TODAY).have).toBe(expected === 'met' ? rule.wins : 0);
  });

  it('hears nothing of wins that are linked elsewhere', () => {
    const elsewhere = minimalLog(id).map((win): LoggedWin => ({ ...win, behaviourIds: ['another'] }));
    expect(state(elsewhere)).toBe('none');
    expect(proofOf(behaviour, elsewhere, TODAY).missing.clauses).toEqual([...rule.each, ...rule.once]);
  });

  it('asks for everything again when its proof is stale', () => {
    const proof = proofOf(behaviour, minimalLog(id, null, { occurredOn: addDays(TODAY, -rule.days) }), TODAY);
    expect(proof).toMatchObject({ state: 'stale', have: 0, countedWinIds: [] });
    expect(proof.missing).toEqual({ wins: rule.wins, clauses: [...rule.each, ...rule.once] });
    expect(proof.linkedWinIds).toHaveLength(rule.wins);
  });
});

describe('one and the same win', () => {
  it('must meet all that is asked once', () => {
    const halves = [
      meeting(['person'], 'unblock', { occurredOn: TODAY }),
      meeting(['left-with-them'], 'unblock', { occurredOn: TODAY }),
    ];
    const proof = proofOf(behaviourOf('unblock'), halves, TODAY);
    expect(proof.state).toBe('thin');
    expect(proof.missing).toEqual({ wins: 0, clauses: ['left-with-them'] });
  });

  it('is the one that comes nearest when the sentence names what is missing', () => {
    const log = [
      logged(['proposal'], { occurredOn: TODAY }),
      meeting(['outcome', 'outcome-known'], 'proposal', { occurredOn: '2026-01-01' }),
    ];
    expect(proofOf(behaviourOf('proposal'), log, TODAY).missing).toEqual({ wins: 0, clauses: ['written-artifact'] });
  });

  it('may carry the clause for wins that do not', () => {
    const review = behaviourOf('review-impact');
    const plain = () => logged(['review-impact'], { occurredOn: '2026-11-01' });
    const full = meeting(['review-artifact', 'outcome'], 'review-impact', { occurredOn: '2026-06-01' });
    expect(proofOf(review, [plain(), full, plain()], TODAY).state).toBe('met');
    expect(proofOf(review, [plain(), plain(), plain()], TODAY)).toMatchObject({
      state: 'thin',
      have: 3,
      missing: { wins: 0, clauses: ['review-artifact', 'outcome'] },
    });
  });

  it('does not lend its clause to wins of another window', () => {
    const full = meeting(['review-artifact', 'outcome'], 'review-impact', { occurredOn: '2026-01-10' });
    const plain = ['2025-01-01', '2025-01-02', '2025-01-03'].map((occurredOn) =>
      logged(['review-impact'], { occurredOn }),
    );
    expect(proofOf(behaviourOf('review-impact'), [full, ...plain], TODAY).state).toBe('thin');
  });
});

describe('particular proofs', () => {
  it('a proposal that did not hold is a proposal whose outcome is known', () => {
    const log = [
      meeting(['written-artifact', 'outcome'], 'proposal', { occurredOn: TODAY, outcomeState: 'did-not-hold' }),
    ];
    expect(proofOf(behaviourOf('proposal'), log, TODAY).state).toBe('met');
  });

  it('a pull request that the user reviewed is a review', () => {
    const log = [1, 2, 3].map(() =>
      logged(['review-impact'], { occurredOn: TODAY, role: 'reviewed', outcome: 'They reuse the client' }, [
        anArtifact({ type: 'pull-request' }),
      ]),
    );
    expect(proofOf(behaviourOf('review-impact'), log, TODAY).state).toBe('met');
  });

  it('an update to someone inside the team is not yet one to a stakeholder', () => {
    const log = [aPerson({ outsideTeam: true }), aPerson({ engineer: false })].map((person) =>
      logged(['stakeholders'], { occurredOn: TODAY, people: [person] }),
    );
    const proof = proofOf(behaviourOf('stakeholders'), log, TODAY);
    expect(proof).toMatchObject({ state: 'thin', have: 1, missing: { wins: 1, clauses: ['outside-team'] } });
  });

  it('a window over a leap day is as long as any other', () => {
    const log = [meeting(['person', 'left-with-them'], 'unblock', { occurredOn: '2024-02-29' })];
    expect(proofOf(behaviourOf('unblock'), log, '2024-05-28').state).toBe('met');
    expect(proofOf(behaviourOf('unblock'), log, '2024-05-29').state).toBe('stale');
  });

  it('an edited rule is the rule', () => {
    const strict = { ...behaviourOf('find-problems') };
    strict.rule = { ...strict.rule, wins: 4, days: 30 };
    expect(proofOf(strict, minimalLog('find-problems'), TODAY)).toMatchObject({
      state: 'thin',
      have: 3,
      need: 4,
      days: 30,
    });
  });

  it('wins are named newest first, and a win that is linked twice counts once', () => {
    const log = ['2026-09-01', '2026-11-01', '2026-10-01'].map((occurredOn) =>
      meeting(['origin-identified'], 'find-problems', { occurredOn }),
    );
    for (const { behaviourIds } of log) behaviourIds.push('find-problems');
    const proof = proofsOf(seniorEngineer, log, TODAY)[0];
    expect(proof?.countedWinIds).toEqual([log[1], log[2], log[0]].map((one) => one?.win.id));
  });
});
