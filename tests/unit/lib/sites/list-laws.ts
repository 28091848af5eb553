import { all, attribute } from '@/lib/sites/dom';
import type { ListRow, SiteAdapter } from '@/lib/sites/types';
import { brokenByCapture, isHarmless } from './capture-laws';
import { ADAPTERS } from './every-adapter';

/** What a page has before anything happens to it. */
export interface Original {
  address: string;
  /** Keys of the rows it lists. */
  rows: Set<string>;
  /** Where its links lead, as it writes them. */
  links: Set<string>;
  /** The same of those that stand in no row. */
  apart: Set<string>;
}

/** What happened to a page since. */
export interface Change {
  /** The mutations by their names. */
  done: string[];
  /** The page of which parts may have been put in. */
  foreign: Document;
}

/** The site does not answer: what is read is what the page shows. */
const NO_ANSWER = async () => ({ ok: false, reason: 'unreachable' }) as const;

export async function originalOf(address: string, page: Document): Promise<Original> {
  const read = await Promise.all(ADAPTERS.map((adapter) => readRows(adapter, new URL(address), page)));
  const rows = read.flat();
  const inRows = new Set(rows.flatMap(({ element }) => (element ? linksIn(element) : [])));
  return {
    address,
    rows: new Set(rows.map(({ capture }) => withoutPoint(capture.identity.key))),
    links: hrefsOf(linksIn(page)),
    apart: hrefsOf(linksIn(page).filter((link) => !inRows.has(link))),
  };
}

/** The rows of the page that is shown, where it has any. */
export async function readRows({ list }: SiteAdapter, url: URL, page: Document): Promise<ListRow[]> {
  const read = await list?.readPage({ url, page, cursor: null }, NO_ANSWER, new AbortController().signal);
  return read?.ok ? read.rows : [];
}

/**
 * What every list must keep, whatever became of the page: a row is one of the original's, or is named by a link that was
 * put into the list: one that the original did not have, or had elsewhere.
 */
export async function brokenByList(
  adapter: SiteAdapter,
  page: Document,
  original: Original,
  change?: Change,
): Promise<string[]> {
  const url = new URL(original.address);
  const rows = await readRows(adapter, url, page);
  if (rows.length === 0) return [];
  const named = change ? putIn(page, original, change) : [];
  const known = new Set([...original.rows, ...named.map((href) => keyOf(adapter, href, url))]);
  const keys = rows.map(({ capture }) => capture.identity.key);
  const broken: Record<string, boolean> = {
    'a row is of another host': rows.some(({ capture: { identity } }) => !isAt(url, identity)),
    'a row is nothing that the page lists': keys.some((key) => !known.has(withoutPoint(key))),
    'two rows are the same thing': new Set(keys).size !== keys.length,
    'a row has no element of the page': rows.some(({ element }) => element?.ownerDocument !== page),
    'who is not harmless': rows.some(({ who }) => who !== null && !isHarmless(who)),
  };
  const ofRows = new Set(rows.flatMap(({ capture }) => brokenByCapture(capture)));
  return [...Object.keys(broken).filter((law) => broken[law]), ...[...ofRows].map((law) => `in a row, ${law}`)];
}

function isAt(list: URL, { host, url }: { host: string; url: string }): boolean {
  return host === list.host && new URL(url).origin === list.origin;
}

function putIn(page: Document, { links, apart }: Original, { done, foreign }: Change): string[] {
  return [
    ...[...hrefsOf(linksIn(page))].filter((href) => !links.has(href)),
    ...(done.includes('foreign') ? hrefsOf(linksIn(foreign)) : []),
    ...(done.includes('move') ? apart : []),
  ];
}

function linksIn(root: Document | Element): Element[] {
  return all(root, 'a[href]');
}

function hrefsOf(links: Element[]): Set<string> {
  return new Set(links.map((link) => attribute(link, 'href')));
}

function keyOf(adapter: SiteAdapter, href: string, base: URL): string {
  return (URL.canParse(href, base) && adapter.identify(new URL(href, base))?.key) || '';
}

/** A review or a comment belongs to the thing that the row names. */
function withoutPoint(key: string): string {
  return key.replace(/#.*/, '');
}
