import { all, closest, first } from '../dom';
import { HEADING, SUMMARY_EDIT } from './hooks';
import { parseList } from './list-address';
import { findHeading, findOwnPart } from './own-part';
import { parseTicket } from './url';

/** The element after which the button goes: the summary, out of reach of the click that edits it. */
export function findPlace(url: URL, page: Document): Element | null {
  const address = parseTicket(url);
  const part = address && findOwnPart(page, address.ticket);
  return part ? placeIn(part) : null;
}

export function placeIn(part: Document | Element): Element | null {
  const heading = findHeading(part);
  return heading ? (closest(heading, SUMMARY_EDIT) ?? heading) : null;
}

/** The list's own title, never that of the ticket beside it; null while the list has no rows. */
export function findListPlace(url: URL, page: Document): Element | null {
  if (!parseList(url) || !first(page, 'a[href*="/browse/"]')) return null;
  return all(page, '.search-title,h1').find((title) => !closest(title, HEADING.join())) ?? null;
}
