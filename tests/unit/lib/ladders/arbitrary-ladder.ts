import fc from 'fast-check';
import { CLAUSES, type Ladder } from '@/lib/domain/ladder/ladder';
import { toText } from '@/lib/ladders/import/clean-text';

const WORDS =
  'ships writes plans leads reviews small large design release pager harbour ferry team quarter with without of the before after regularly naïve Größe 日本 “quoted” a|b #5 c:d'.split(
    ' ',
  );
export const statements = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 12 })
  .map((words) => `Tests ${words.join(' ')}`);

const text = fc.string({ unit: 'binary', maxLength: 200 }).map((raw) => toText(raw, 200));
const clauses = fc.uniqueArray(fc.constantFrom(...CLAUSES), { maxLength: 4 });
const rule = fc.record({
  wins: fc.integer({ min: 1, max: 99 }),
  days: fc.integer({ min: 1, max: 3660 }),
  each: clauses,
  once: clauses,
  lessonsCount: fc.boolean(),
});
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

/** Ladders as Winnow keeps them: cleaned texts, ids that hold together. */
export const ladders: fc.Arbitrary<Ladder> = fc
  .record({
    id: slug,
    name: statements,
    attribution: text,
    categories: fc.uniqueArray(fc.record({ id: slug, name: statements, whyItMatters: text }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ id }) => id,
    }),
    behaviours: fc.uniqueArray(
      fc.record({
        id: slug,
        place: fc.nat(100),
        statement: statements,
        example: text,
        whereItShowsUp: text,
        nextAction: text,
        alike: fc.option(fc.uniqueArray(slug, { maxLength: 3 }), { nil: undefined }),
        rule,
      }),
      { minLength: 1, maxLength: 12, selector: ({ id }) => id },
    ),
  })
  .map(({ behaviours, ...ladder }) => ({
    ...ladder,
    behaviours: behaviours.map(({ place, alike, ...behaviour }) => ({
      ...behaviour,
      ...(alike && { alike }),
      categoryId: ladder.categories[place % ladder.categories.length]?.id ?? '',
    })),
  }));
