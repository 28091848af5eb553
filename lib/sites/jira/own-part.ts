import { all, attribute, closest, first, neighbour, rawText, titleOf } from '../dom';
import { ASSIGNEE, BOUNDS, HEADING, STATED_KEY } from './hooks';

/**
 * The part of the page that is about `ticket` and nothing else, or null while the page shows another one. Behind a
 * modal and beside a panel there are other tickets, whose fields have the same names.
 */
export function findOwnPart(page: Document, ticket: string): Document | Element | null {
  const stated = all(page, STATED_KEY).map((element) => ({ element, key: keyOf(element) }));
  const own = stated.filter(({ key }) => key === ticket).map(({ element }) => partAround(element, page));
  if (own[0]) return own.find((part) => findHeading(part)) ?? own[0];
  return stated.some(({ key }) => key) || !isNamedByTitle(page, ticket) ? null : page;
}

/** The ticket's summary, as the page's own heading. */
export function findHeading(part: Document | Element): Element | undefined {
  return first(part, ...HEADING);
}

function keyOf(element: Element): string | undefined {
  const stated = attribute(element, 'data-issue-key') || attribute(element, 'data-issuekey') || rawText(element);
  return /^\s*([a-z]\w*-\d+)(?![\w-])/i.exec(stated)?.[1]?.toUpperCase();
}

// A full page has no frame that is sure to be there: it is what holds both the heading and the people.
function partAround(stated: Element, page: Document): Document | Element {
  const bound = closest(stated, BOUNDS);
  if (bound) return bound;
  for (let at = neighbour(stated, 'parentElement'); at; at = neighbour(at, 'parentElement')) {
    if (findHeading(at) && first(at, ASSIGNEE)) return at;
  }
  return page;
}

/** Where no hook states a key: the document's title names this ticket, by the very summary that is shown. */
function isNamedByTitle(page: Document, ticket: string): boolean {
  const summary = rawText(findHeading(page)).trim();
  return summary !== '' && titleOf(page).startsWith(`[${ticket}] ${summary}`);
}
