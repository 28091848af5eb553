import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import { ladderChanges } from '@/lib/ladders/ladder-changes';
import { toLadder } from '@/lib/ladders/to-ladder';
import { ladders } from './arbitrary-ladder';

function ladderOf(text: string): Ladder {
  const result = importLadder(text);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return toLadder(result.source, { id: 'ours', name: 'Ours', current: null, target: null, between: false });
}

const BEFORE = `## Craft
- Designs a system and says what it will cost to run
- Regularly reviews changes of other teams
- Tests the edges of every change
## Impact
- Plans a quarter with product
- Takes a manual step out of every release
`;
const AFTER = `## Impact
- Plans a quarter together with product and support
- Teaches two newcomers a year how we release
## Craft
- Tests the edges of every change
- Designs a system, and says what it will cost to run.
- Routinely reviews changes of other teams
`;

describe('importing a ladder again', () => {
  const old = ladderOf(BEFORE);
  const changes = ladderChanges(old, ladderOf(AFTER));
  const idOf = (ladder: Ladder, start: string) =>
    ladder.behaviours.find(({ statement }) => statement.startsWith(start))?.id;

  it('says what is new, what was reworded and what is gone', () => {
    expect(changes.added.map(({ statement }) => statement)).toEqual(['Teaches two newcomers a year how we release']);
    expect(changes.removed.map(({ statement }) => statement)).toEqual(['Takes a manual step out of every release']);
    expect(changes.changed.map(({ before, after }) => [before.statement, after.statement])).toEqual([
      ['Plans a quarter with product', 'Plans a quarter together with product and support'],
      ['Designs a system and says what it will cost to run', 'Designs a system, and says what it will cost to run.'],
      ['Regularly reviews changes of other teams', 'Routinely reviews changes of other teams'],
    ]);
    expect(changes.same).toBe(1);
  });

  it('keeps the id of every line that stays, reworded or moved', () => {
    for (const start of ['Designs', 'Tests', 'Plans']) expect(idOf(changes.ladder, start)).toBe(idOf(old, start));
    expect(idOf(changes.ladder, 'Routinely')).toBe(idOf(old, 'Regularly'));
    expect(changes.ladder.id).toBe(old.id);
  });

  it('leaves evidence with the words it was given for, where the earlier words are there again', () => {
    const reworded = ladderChanges(old, ladderOf(BEFORE.replace('with product', 'together with product'))).ladder;
    const both = BEFORE.replace('- Takes', '- Plans a quarter together with product\n- Takes');
    const { ladder, added } = ladderChanges(reworded, ladderOf(both));
    expect(idOf(ladder, 'Plans a quarter together')).toBe(idOf(reworded, 'Plans a quarter together'));
    expect(added.map(({ statement }) => statement)).toEqual(['Plans a quarter with product']);
    expect(new Set(ladder.behaviours.map(({ id }) => id)).size).toBe(6);
  });

  it('gives no id twice', () => {
    const [line] = old.behaviours;
    if (!line) throw new Error('no line');
    const of = (...lines: [id: string, statement: string][]) => ({
      ...old,
      behaviours: lines.map(([id, statement]) => ({ ...line, id, statement })),
    });
    const { ladder } = ladderChanges(
      of(['a', 'Writes runbooks']),
      of(['x', 'Writes runbooks'], ['a', 'Hosts demos'], ['a-2', 'Runs the retro']),
    );
    expect(ladder.behaviours.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2']);
  });

  it('keeps what the user made of a line', () => {
    const rule = { wins: 7, days: 30, each: [], once: [], lessonsCount: true };
    const mine = { ...old, behaviours: old.behaviours.map((line) => ({ ...line, rule, alike: ['mentor'] })) };
    const { ladder } = ladderChanges(mine, ladderOf(AFTER));
    const plans = ladder.behaviours.find(({ statement }) => statement.startsWith('Plans'));
    expect(plans).toMatchObject({ rule, alike: ['mentor'] });
    const teaches = ladder.behaviours.find(({ statement }) => statement.startsWith('Teaches'));
    expect(teaches?.rule.wins).toBe(2);
  });

  it('brings a line that was taken out back under its id', () => {
    const back = ladderChanges(changes.ladder, ladderOf(BEFORE));
    for (const { id, statement } of old.behaviours) {
      expect(back.ladder.behaviours.find((line) => line.statement === statement)?.id).toBe(id);
    }
  });

  it('keeps the id of each line through any order and any small rewording', () => {
    const ways: ((line: string) => string)[] = [
      (line) => line,
      (line) => `${line}.`,
      (line) => line.toUpperCase(),
      (line) => line.replace('carefully', 'with care'),
      (line) => line.replace('the ', ''),
      (line) => `${line}, and says so`,
    ];
    const written = (n: number) => `Tests the alpha${n} before beta${n} and gamma${n} carefully`;
    const places = Array.from({ length: 12 }, (_, n) => n);
    const before = ladderOf(places.map((n) => `- ${written(n)}`).join('\n'));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(places, { minLength: 1 }),
        fc.infiniteStream(fc.constantFrom(...ways)),
        (order, rewordings) => {
          const lines = order.map((n) => ({ n, line: rewordings.next().value(written(n)) }));
          const { ladder, removed } = ladderChanges(before, ladderOf(lines.map(({ line }) => `- ${line}`).join('\n')));
          expect(ladder.behaviours.map(({ id }) => id)).toEqual(lines.map(({ n }) => before.behaviours[n]?.id));
          expect(removed).toHaveLength(places.length - order.length);
        },
      ),
    );
  });

  it('loses no id and doubles none, whatever the two are', () => {
    fc.assert(
      fc.property(ladders, ladders, (a, b) => {
        const { ladder, added, changed, removed, same } = ladderChanges(a, b);
        const ids = ladder.behaviours.map(({ id }) => id);
        expect(new Set(ids).size).toBe(b.behaviours.length);
        expect(added.length + changed.length + same).toBe(b.behaviours.length);
        expect(removed.length + changed.length + same).toBe(a.behaviours.length);
        const known = new Set([...ids, ...removed.map(({ id }) => id)]);
        for (const { id } of a.behaviours) expect(known.has(id)).toBe(true);
      }),
    );
  });

  it('finds nothing to change in the same ladder, in any order', () => {
    fc.assert(
      fc.property(
        ladders.chain((ladder) =>
          fc.tuple(
            fc.constant(ladder),
            fc.shuffledSubarray(ladder.behaviours, { minLength: ladder.behaviours.length }),
          ),
        ),
        ([ladder, behaviours]) => {
          const { added, changed, removed } = ladderChanges(ladder, { ...ladder, behaviours });
          expect([added, changed, removed]).toEqual([[], [], []]);
        },
      ),
    );
  });
});
