// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '@/lib/sites/clean';
import { SITES } from '@/lib/sites/registry';
import { everyPage } from '@/tests/e2e/pages/every-page.mjs';
import { chooseSeed, randomFrom } from '@/tests/e2e/seed/random';
import { ADAPTERS, siteOf } from './every-adapter';
import { originalOf } from './list-laws';
import { mutate, pick } from './mutate';
import { brokenLaws } from './mutation-laws';
import { parse } from './parse';

/** happy-dom keeps every page it parsed and is slow; the full number runs in Chromium: tests/e2e/mutations.spec.ts. */
const MUTATED_PAGES = 40;
const pages = await everyPage();
const lists = pages.filter(({ address }) => !siteOf(address));

describe('every page of ours', () => {
  it('is looked at by every site of the registry', () => {
    console.log(`${pages.length} pages, ${ADAPTERS.length} sites`);
    expect(ADAPTERS.map(({ id }) => id).sort()).toEqual([...SITES].sort());
    const seen = new Set(pages.map(({ address }) => siteOf(address)?.id));
    expect(SITES.filter((site) => !seen.has(site))).toEqual([]);
  });

  it.each(pages)('$name keeps the laws as it is', async ({ address, html }) => {
    const page = parse(html);
    expect(await brokenLaws(page, await originalOf(address, page))).toEqual([]);
  });

  it.each(lists)('$name has rows to judge', async ({ address, html }) => {
    const { rows } = await originalOf(address, parse(html));
    expect(rows.size).toBeGreaterThan(1);
  });
});

describe('a page that fights back', () => {
  it(`keeps the laws, mutated ${MUTATED_PAGES} times`, { timeout: 120_000 }, async () => {
    const seed = chooseSeed();
    const random = randomFrom(seed);
    console.log(`mutations in happy-dom, seed ${seed}`);
    for (let count = 0; count < MUTATED_PAGES; count++) {
      const [own, other] = [pick(random, count % 4 === 0 ? lists : pages), pick(random, pages)];
      if (!own || !other) throw new Error('there are no pages');
      const [page, foreign] = [parse(own.html), parse(other.html)];
      const original = await originalOf(own.address, page);
      const done = mutate(page, random, foreign, false);
      const laws = await brokenLaws(page, original, { done, foreign });
      expect(laws, `seed ${seed}, run ${count}, ${own.name}, ${done.join(', ')}`).toEqual([]);
    }
  });

  it('has its text made harmless whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const cleaned = clean(text);
        expect(cleaned.length).toBeLessThanOrEqual(500);
        expect(cleaned).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });
});
