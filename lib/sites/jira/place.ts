import { all, closest, first } from '../dom';
import { HEADING, hook, SUMMARY_EDIT } from './hooks';
import { parseList } from './list-address';
import { findHeading, findOwnPart } from './own-part';
import { parseTicket } from './url';

const LIST_TITLE = ['.search-title', 'main h1', '[role="main"] h1', '#content h1', 'h1'];
const ROW_LINK = 'a[href*="/browse/"]';
const LIST_FRAME = [hook('native-issue-table.ui.issue-table'), '#issuetable', '.issue-list', ROW_LINK];

/** The element after which the button goes: the summary, out of reach of the click that edits it. */
export function findPlace(url: URL, page: Document): Element | null {
  const address = parseTicket(url);
  const part = address && findOwnPart(page, address.ticket);
  const heading = part && findHeading(part);
  return heading ? (closest(heading, SUMMARY_EDIT) ?? heading) : null;
}

/** The list's own title, never that of the ticket beside it; null while the list has no rows. */
export function findListPlace(url: URL, page: Document): Element | null {
  if (!parseList(url) || !first(page, ...LIST_FRAME)) return null;
  const ofTicket = HEADING.join();
  const titles = LIST_TITLE.flatMap((selector) => all(page, selector));
  return titles.find((title) => !closest(title, ofTicket)) ?? null;
}
