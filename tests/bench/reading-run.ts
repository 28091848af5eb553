import { randomFrom } from '../e2e/random';
import { mutate, pick } from '../unit/lib/sites/mutate';
import { siteOf } from '../unit/lib/sites/mutation-laws';

interface OwnPage {
  address: string;
  html: string;
}

/** Milliseconds, each the best of three. */
export interface Costs {
  parse: number;
  /** What every page load pays: the offer and the place of the button. */
  look: number;
  /** What a press pays. */
  read: number;
}

/** Runs in a browser's page: what each of `pages` costs as it is, and so many of them mutated. */
export function measureReading(pages: OwnPage[], seed: number, mutated: number): { own: Costs[]; mutated: Costs[] } {
  const random = randomFrom(seed);
  const known = pages.filter(({ address }) => siteOf(address));
  for (const page of known.slice(0, 20)) measure(page);
  const spoilt = Array.from({ length: mutated }, () => {
    const [own, other] = [pick(random, known), pick(random, known)];
    if (!own || !other) throw new Error('there are no pages');
    const page = parse(own.html);
    mutate(page, random, parse(other.html), true);
    return { address: own.address, html: page.documentElement.outerHTML };
  });
  return { own: known.map(measure), mutated: spoilt.map(measure) };
}

function measure({ address, html }: OwnPage): Costs {
  const url = new URL(address);
  const site = siteOf(address);
  const rounds = [1, 2, 3].map(() => {
    const start = performance.now();
    const page = parse(html);
    const parsed = performance.now();
    site?.offer(url, page);
    site?.findPlace(url, page);
    site?.findListPlace?.(url, page);
    const looked = performance.now();
    site?.read(url, page);
    return { parse: parsed - start, look: looked - parsed, read: performance.now() - looked };
  });
  const best = (cost: keyof Costs) => Math.min(...rounds.map((round) => round[cost]));
  return { parse: best('parse'), look: best('look'), read: best('read') };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
