import { all } from '@/lib/sites/dom';
import type { SiteAdapter } from '@/lib/sites/types';
import { randomFrom } from '../../e2e/seed/random';
import { ADAPTERS, siteOf } from '../../unit/lib/sites/every-adapter';
import { readRows } from '../../unit/lib/sites/list-laws';
import { mutate, pick } from '../../unit/lib/sites/mutate';

/** The machine may be busy with something else in most of them. */
const ROUNDS = 6;

interface OwnPage {
  name: string;
  address: string;
  html: string;
}

/** Milliseconds, each the best of `ROUNDS`. */
export interface Costs {
  name: string;
  parse: number;
  /** What every page load pays: the offer and the place of the button. */
  look: number;
  /** What a press pays: the thing read, or all rows of a list. */
  read: number;
}

/** The same pages as they are and so many of them mutated; lists apart from things. */
export type Measured = Record<'own' | 'mutated' | 'lists' | 'mutated lists', Costs[]>;

/** Runs in a browser's page: what each of `pages` costs, and so many mutated ones of each kind. */
export async function measureReading(pages: OwnPage[], seed: number, mutated: number): Promise<Measured> {
  const random = randomFrom(seed);
  const things = pages.filter(({ address }) => siteOf(address));
  const lists = pages.filter(({ address, html }) => !siteOf(address) && listSiteOf(address, parse(html)));
  for (const page of [...things.slice(0, 20), ...lists.slice(0, 5)]) await measure(page);
  const spoil = (from: OwnPage[]) => Array.from({ length: mutated }, () => spoilt(random, from, pages));
  return {
    own: await measureAll(things),
    mutated: await measureAll(spoil(things)),
    lists: await measureAll(lists),
    'mutated lists': await measureAll(spoil(lists)),
  };
}

function listSiteOf(address: string, page: Document): SiteAdapter | undefined {
  return ADAPTERS.find(({ list, lists }) => list && lists?.findPlace(new URL(address), page));
}

function spoilt(random: () => number, from: OwnPage[], others: OwnPage[]): OwnPage {
  const [own, other] = [pick(random, from), pick(random, others)];
  if (!own || !other) throw new Error('there are no pages');
  const page = parse(own.html);
  const done = mutate(page, random, parse(other.html), true);
  const html = all(page, 'html')[0]?.outerHTML ?? own.html;
  return { name: `${own.name}, ${done.join(', ')}`, address: own.address, html };
}

async function measureAll(pages: OwnPage[]): Promise<Costs[]> {
  const costs: Costs[] = [];
  for (const page of pages) costs.push(await measure(page));
  return costs;
}

async function measure({ name, address, html }: OwnPage): Promise<Costs> {
  const url = new URL(address);
  const thing = siteOf(address);
  const list = thing ? undefined : listSiteOf(address, parse(html));
  const rounds: Omit<Costs, 'name'>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const page = parse(html);
    const parsed = performance.now();
    thing?.offer(url, page);
    thing?.findPlace(url, page);
    for (const { lists } of ADAPTERS) lists?.findPlace(url, page);
    const looked = performance.now();
    thing?.read(url, page);
    if (list) await readRows(list, url, page);
    rounds.push({ parse: parsed - start, look: looked - parsed, read: performance.now() - looked });
  }
  const best = (cost: 'parse' | 'look' | 'read') => Math.min(...rounds.map((round) => round[cost]));
  return { name, parse: best('parse'), look: best('look'), read: best('read') };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
