import { toCount } from '../../clean';
import { all, attribute, first, rawText } from '../../dom';
import { parseLink } from '../url';

const NEXT = 'a[rel~="next"], a[aria-label="Next Page"]';
const SELECTED = '.table-list-header-toggle .selected, [data-testid="list-view-metadata"] [aria-current]';

/** GitHub counts pages from 1, in searches by another name. */
export function pageNumber(url: URL): number {
  const page = Number(url.searchParams.get(pageParameter(url)) ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The address of a page of the same list, from 1. */
export function addressOfPage(url: URL, page: number): URL {
  const address = new URL(url);
  address.hash = '';
  address.searchParams.set(pageParameter(url), String(page));
  return address;
}

/** The number of the following page, by its link or by how many there are; null after the last one. */
export function readNextPage(page: Document, url: URL): number | null {
  const here = pageNumber(url);
  const linked = all(page, NEXT).map((link) => parseLink(attribute(link, 'href'), url.href));
  const counter = first(page, '[data-total-pages]');
  const total = counter ? Number(attribute(counter, 'data-total-pages')) : 0;
  return linked.some((link) => link && pageNumber(link) > here) || total > here ? here + 1 : null;
}

/** How many rows there are in all, by the state that is chosen above them; null where it does not say. */
export function readTotal(page: Document): number | null {
  const text = rawText(first(page, SELECTED)).slice(0, 200);
  return toCount(/\d[\d,]*/.exec(text)?.[0] ?? '') ?? null;
}

function pageParameter({ pathname }: URL): string {
  return pathname === '/search' ? 'p' : 'page';
}
