import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LadderSchema } from '@/lib/domain/ladder/ladder';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import type { LadderSource } from '@/lib/ladders/import/source';
import { type LadderChoice, toLadder } from '@/lib/ladders/to-ladder';
import { statements } from './arbitrary-ladder';
import { readSample, SAMPLES, type Sample } from './import/samples/samples';

function sourceOf(text: string): LadderSource {
  const result = importLadder(text);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.source;
}

const choice = (changes: Partial<LadderChoice>): LadderChoice => ({
  id: 'ours',
  name: 'Ours',
  current: null,
  target: null,
  between: false,
  ...changes,
});

const saidBy = (sample: Sample, changes: Partial<LadderChoice>) =>
  toLadder(sourceOf(readSample(sample)), choice(changes)).behaviours.map(({ statement }) => statement);

describe('a ladder of the lines of a level', () => {
  it('takes the target level’s lines', () => {
    expect(saidBy('headings.md', { current: 'L2: Engineer', target: 'L3: Senior engineer' })).toHaveLength(3);
    expect(saidBy('matrix.csv', { target: 'Engineer' })).toEqual([
      'Tests the edges, not the middle',
      'Designs a feature',
      'Plans a fortnight',
    ]);
  });

  it('takes what lies between too, where levels add up', () => {
    const upTo3 = saidBy('tracks.json', { current: '1', target: '3', between: true });
    expect(upTo3).toEqual([
      'Decides when a release goes out',
      'Rolls back without being asked',
      'Takes a manual step out of every release',
      'Writes the postmortem of an incident they led',
      'Halves the pages of a service',
    ]);
    expect(saidBy('tracks.json', { current: null, target: '2', between: true })).toHaveLength(6);
    expect(saidBy('tracks.json', { current: '3', target: '2', between: true })).toHaveLength(3);
  });

  it.each(SAMPLES)('of %s is a ladder, with categories in use and ids of its own', (sample) => {
    const source = sourceOf(readSample(sample));
    for (const target of [null, ...source.levels]) {
      const ladder = toLadder(source, choice({ target }));
      expect(v.safeParse(LadderSchema, ladder).issues).toBeUndefined();
      const used = new Set(ladder.behaviours.map(({ categoryId }) => categoryId));
      expect(ladder.categories.map(({ id }) => id).sort()).toEqual([...used].sort());
      expect(new Set(ladder.behaviours.map(({ id }) => id)).size).toBe(ladder.behaviours.length);
    }
  });

  it('keeps the ids that a source gives, and makes the others of words', () => {
    const [first] = toLadder(sourceOf(readSample('competencies.json')), choice({ target: 'engineer' })).behaviours;
    expect(first?.id).toBe('harbour-001');
    const [made] = toLadder(sourceOf(readSample('matrix.csv')), choice({ target: 'Engineer' })).behaviours;
    expect(made?.id).toMatch(/^tests-the-edges-not-the-[a-z0-9]+$/);
  });

  it('gives ids that do not depend on where a line stands', () => {
    const lists = fc.uniqueArray(fc.tuple(fc.constantFrom('Craft', 'Impact'), statements), {
      minLength: 2,
      maxLength: 20,
      selector: ([category, statement]) => `${category} ${statement}`,
    });
    const idsIn = (lines: [string, string][]) => {
      const text = JSON.stringify(lines.map(([category, statement]) => ({ category, statement })));
      const { categories, behaviours } = toLadder(sourceOf(text), choice({}));
      const names = new Map(categories.map(({ id, name }) => [id, name]));
      return Object.fromEntries(
        behaviours.map(({ id, categoryId, statement }) => [`${names.get(categoryId)}: ${statement}`, id]),
      );
    };
    fc.assert(
      fc.property(
        lists.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, shuffled]) => {
          expect(idsIn(shuffled)).toEqual(idsIn(lines));
        },
      ),
    );
  });

  it('takes no id that what is kept by it would be lost under', () => {
    const source = sourceOf(readSample('matrix.csv'));
    const lines = source.lines.map((line, at) => ({ ...line, id: ['constructor', 'Prototype', 'tests'][at] ?? null }));
    const [first, second, third] = toLadder({ ...source, lines }, choice({})).behaviours.map(({ id }) => id);
    expect([first, second]).not.toContain('constructor');
    expect([first, second]).not.toContain('prototype');
    expect(third).toBe('tests');
  });
});
