import { mutate, pick } from '../unit/lib/sites/mutate';
import { brokenLaws } from '../unit/lib/sites/mutation-laws';
import { randomFrom } from './random';

interface OwnPage {
  name: string;
  address: string;
  html: string;
}

/** Runs in a browser's page: mutates `runs` pages of `pages`, the same ones for the same seed; the laws they broke. */
export function runMutations(pages: OwnPage[], seed: number, runs: number): string[] {
  const random = randomFrom(seed);
  const broken: string[] = [];
  for (let run = 0; run < runs; run++) {
    const [own, other] = [pick(random, pages), pick(random, pages)];
    if (!own || !other) throw new Error('there are no pages');
    // What a page must not know of its own parser: NUL becomes something else in it.
    const html = random() < 0.1 ? own.html.replace(/e/, '\u0000') : own.html;
    const page = parse(html);
    const done = mutate(page, random, parse(other.html), true);
    const laws = brokenLaws(own.address, page);
    if (laws.length > 0) broken.push(`seed ${seed}, run ${run}, ${own.name}, ${done.join(', ')}: ${laws.join('; ')}`);
  }
  return broken;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
