import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedLeaf, LEAF_MOST, leafKey, packLeaf, unpackLeaf } from '@/lib/domain/counting/leaf';
import { NO_DAY, type WinFacts } from '@/lib/domain/counting/win-facts';

const links = ['+senior-engineer\nmentor', '-senior-engineer\nmentor', '+team\nunblock', '0team\n'];

const facts: fc.Arbitrary<WinFacts> = fc.record({
  id: fc.uuid(),
  added: fc.integer({ min: 0, max: 2 ** 42 }),
  day: fc.integer({ min: 0, max: 40_000 }),
  followUp: fc.constantFrom(NO_DAY, 20_000),
  clauses: fc.nat({ max: 0xffff_ffff }),
  marks: fc.nat({ max: 0xffff_ffff }),
  employerId: fc.constantFrom(null, 'acme', 'orchard'),
  links: fc.subarray(links),
});
const many = fc.uniqueArray(facts, { selector: ({ id }) => id, maxLength: LEAF_MOST, size: 'max' });
const sorted = (all: WinFacts[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

it('has a win that is added in its place, and every other one as it was', () => {
  fc.assert(
    fc.property(many, facts, (known, added) => {
      const others = sorted(known.filter(({ id }) => id !== added.id));
      const before = packLeaf(leafKey(''), others);
      const after = changedLeaf(before, new Map([[added.id, added]]));
      expect(after.map(({ id }) => id)[0]).toBe(before.id);
      expect(after).toHaveLength(others.length < LEAF_MOST ? 1 : 2);
      expect(after.flatMap(unpackLeaf)).toEqual(sorted([...others, added]));
      expect(unpackLeaf(before)).toEqual(others);
    }),
    { numRuns: 60 },
  );
});

it('has a win that is there already once, as it is by now', () => {
  fc.assert(
    fc.property(many, facts, (known, changed) => {
      const others = known.filter(({ id }) => id !== changed.id);
      const before = packLeaf(leafKey(''), sorted([...others, changed].slice(-LEAF_MOST)));
      const [win] = unpackLeaf(before);
      const next = { ...changed, id: win?.id ?? '' };
      const after = changedLeaf(before, new Map([[next.id, next]]));
      expect(after.flatMap(unpackLeaf)).toEqual([next, ...unpackLeaf(before).slice(1)]);
      expect(changedLeaf(before, new Map([[next.id, null]])).flatMap(unpackLeaf)).toEqual(unpackLeaf(before).slice(1));
    }),
    { numRuns: 30 },
  );
});
