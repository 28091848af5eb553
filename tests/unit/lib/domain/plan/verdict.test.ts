import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { isSuccess, movedIn, neededOf, resistedIn, VerdictSchema, verdictOf } from '@/lib/domain/plan/verdict';
import { proofsOf } from '@/lib/domain/proof/proof';
import { takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { arbitraryLogged } from '../arbitrary-log';
import { meeting } from '../meeting-clause';

const TODAY = '2026-11-23';
const ids = seniorEngineer.behaviours.map(({ id }) => id);

function verdict(log: readonly LoggedWin[], ladder: Ladder = seniorEngineer) {
  const proofs = proofsOf(ladder, log, TODAY);
  const common = { ladder, claims: [], reason: 'manual', today: TODAY } as const;
  const before = takeSnapshot({ ...common, proofs: proofsOf(ladder, [], TODAY), log: [] });
  const after = takeSnapshot({ ...common, proofs, log });
  return verdictOf({ ladder, before, after, proofs, log, today: TODAY });
}

const ownership = meeting(['artifact', 'own-part'], 'own-incidents', { title: 'The postmortem' });
const scope = meeting(['scope-team'], 'architecture', { title: 'The outbox' });
const multiplying = meeting(['person', 'topic'], 'mentor', { title: 'Cutting work into steps' });
const judgment = meeting(['reasoning'], 'reasoned-no', { title: 'No to the export' });

describe('the verdict', () => {
  it('needs three of five, and of any other number three fifths, rounded up', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 10].map(neededOf)).toEqual([1, 2, 2, 3, 3, 4, 5, 6]);
  });

  it('is success with three categories that moved, and says by what', () => {
    const given = verdict([ownership, scope, judgment]);
    expect(v.parse(VerdictSchema, given)).toEqual(given);
    expect(isSuccess(given)).toBe(true);
    expect(movedIn(given).map(({ categoryId }) => categoryId)).toEqual(['ownership', 'scope', 'judgment']);
    expect(movedIn(given)[0]?.moved).toEqual([
      {
        behaviourId: 'own-incidents',
        statement: expect.stringMatching(/^I own incidents/),
        by: 'met',
        wins: [{ id: ownership.win.id, title: 'The postmortem' }],
      },
    ]);
  });

  it('says where it resisted, and what was missing there', () => {
    const given = verdict([ownership, scope]);
    expect(isSuccess(given)).toBe(false);
    expect(resistedIn(given).map(({ categoryId }) => categoryId)).toEqual(['multiplying', 'communication', 'judgment']);
    expect(resistedIn(given)[0]?.resisted[0]).toMatchObject({
      behaviourId: 'review-impact',
      ...{ have: 0, need: 3, days: 180 },
      missing: { wins: 3, clauses: ['review-artifact', 'outcome'] },
    });
  });

  it('counts no category that has no behaviour', () => {
    const behaviours = seniorEngineer.behaviours.filter(({ categoryId }) => categoryId !== 'communication');
    const given = verdict([ownership, scope], { ...seniorEngineer, behaviours });
    expect([given.categories.length, given.needed]).toEqual([4, 3]);
  });

  it('is frozen: what happens to the log and the ladder later does not change it', () => {
    const log = [structuredClone(ownership), structuredClone(multiplying)];
    const ladder = structuredClone(seniorEngineer);
    const given = verdict(log, ladder);
    const before = JSON.stringify(given);
    for (const { win } of log) Object.assign(win, { title: 'Renamed', level: 'vague', deletedAt: TODAY });
    for (const category of ladder.categories) category.name = 'Renamed';
    for (const { rule } of ladder.behaviours) rule.once.push('note' as never);
    expect(JSON.stringify(given)).toBe(before);
  });

  it('never gets worse by more evidence, whatever the order', () => {
    const one = arbitraryLogged(TODAY, ids, 90);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), one, (log, more) => {
        const moved = (all: LoggedWin[]) => movedIn(verdict(all)).map(({ categoryId }) => categoryId);
        const added = more.win.level === 'vague' ? { ...more, win: { ...more.win, level: 'strong' as const } } : more;
        expect(moved([...log, added])).toEqual(expect.arrayContaining(moved(log)));
        expect(verdict([...log].reverse())).toEqual(verdict(log));
      }),
      { numRuns: 100 },
    );
  });
});
