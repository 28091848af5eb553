import { all, closest, first } from '../dom';
import type { PageUrl } from '../types';
import { HEADING, LIST, SUMMARY_EDIT } from './hooks';
import { listAddress } from './list-address';
import { findHeading, findOwnPart } from './own-part';
import { parseTicket } from './url';

/** The element after which the button goes: the summary, out of reach of the click that edits it. */
export function findPlace(url: PageUrl, page: Document): Element | null {
  const address = parseTicket(url);
  const part = address && findOwnPart(page, address.ticket);
  const heading = part && findHeading(part);
  return heading ? (closest(heading, SUMMARY_EDIT) ?? heading) : null;
}

/** The list's own title, never that of the ticket beside it; null where the page has no list. */
export function findListPlace(url: PageUrl, page: Document): Element | null {
  if (listAddress(url) === null || !first(page, LIST)) return null;
  return all(page, '.search-title,h1').find((title) => !closest(title, HEADING.join())) ?? null;
}
