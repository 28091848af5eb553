import { siteOf } from '../../unit/lib/sites/every-adapter';
import { type Original, originalOf } from '../../unit/lib/sites/list-laws';
import { mutate, pick } from '../../unit/lib/sites/mutate';
import { brokenLaws } from '../../unit/lib/sites/mutation-laws';
import { randomFrom } from '../seed/random';

interface OwnPage {
  name: string;
  address: string;
  html: string;
}

/** Lists are a few of many pages and of another kind. */
const LIST_EVERY = 5;

/** Runs in a browser's page: mutates `runs` pages of `pages`, the same ones for the same seed; the laws they broke. */
export async function runMutations(pages: OwnPage[], seed: number, runs: number): Promise<string[]> {
  const random = randomFrom(seed);
  const originals = new Map<OwnPage, Original>();
  const broken: string[] = [];
  const lists = pages.filter(({ address }) => !siteOf(address));
  for (let run = 0; run < runs; run++) {
    const [own, other] = [pick(random, run % LIST_EVERY === 0 ? lists : pages), pick(random, pages)];
    if (!own || !other) throw new Error('there are no pages');
    const original = originals.get(own) ?? (await originalOf(own.address, parse(own.html)));
    originals.set(own, original);
    // What a page must not know of its own parser: NUL becomes something else in it.
    const html = random() < 0.1 ? own.html.replace(/e/, '\u0000') : own.html;
    const [page, foreign] = [parse(html), parse(other.html)];
    const done = mutate(page, random, foreign, true);
    const laws = await brokenLaws(page, original, { done, foreign });
    if (laws.length > 0) broken.push(`seed ${seed}, run ${run}, ${own.name}, ${done.join(', ')}: ${laws.join('; ')}`);
  }
  return broken;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
