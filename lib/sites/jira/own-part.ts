import { all, attribute, closest, first, rawText, titleOf } from '../dom';
import { ASSIGNEE, BOUNDS, HEADING, STATED_KEY } from './hooks';

/**
 * The part of the page that is about `ticket` and nothing else, or null while the page shows another one. Behind a
 * modal and beside a panel there are other tickets, whose fields have the same names.
 */
export function findOwnPart(page: Document, ticket: string): Document | Element | null {
  const stated = all(page, STATED_KEY).filter(keyOf);
  const own = stated.find((element) => keyOf(element) === ticket);
  if (own) return partAround(own, page);
  return stated[0] || !isNamedByTitle(page, ticket) ? null : page;
}

/** The ticket's summary, as the page's own heading. */
export function findHeading(part: Document | Element): Element | undefined {
  return first(part, ...HEADING);
}

function keyOf(element: Element): string | undefined {
  const stated = attribute(element, 'data-issuekey') || rawText(element);
  return /^\s*([a-z]\w*-\d+)(?![\w-])/i.exec(stated)?.[1]?.toUpperCase();
}

// A full page has no frame that is sure to be there: it is what holds the heading and the people too.
function partAround(stated: Element, page: Document): Document | Element {
  return closest(stated, BOUNDS) ?? closest(stated, `:has(${HEADING}):has(${ASSIGNEE})`) ?? page;
}

/** Where no hook states a key: the document's title names this ticket, by the very summary that is shown. */
function isNamedByTitle(page: Document, ticket: string): boolean {
  const summary = rawText(findHeading(page)).trim();
  return summary !== '' && titleOf(page).startsWith(`[${ticket}] ${summary}`);
}
