import { unique } from '../../clean';
import { all, first, neighbour, rawText } from '../../dom';
import type { Part } from '../page-view';
import { personLinks } from './login';
import { loadedBox } from './sidebar-box';

/** A person in the sidebar's *Reviewers* box, and whether the review is still awaited. */
export interface ListedReviewer {
  login: string;
  awaited: boolean;
}

/** Who is listed as a reviewer; undefined where the page has no such box. People it only suggests are not. */
export function readListedReviewers(page: Part): ListedReviewer[] | undefined {
  const box = loadedBox(page, 'Reviewers');
  if (!box) return undefined;
  const people = personLinks(box);
  return unique(people.map(({ login }) => login)).flatMap((login) => {
    const link = people.find((person) => person.login === login)?.link;
    const row = link && rowOf(link, login, box);
    return row && !isSuggestion(row) ? [{ login, awaited: isAwaited(row) }] : [];
  });
}

/** The widest part of the box that is about this person alone. */
function rowOf(link: Element, login: string, box: Element): Element {
  let row = link;
  for (let wider = neighbour(row, 'parentElement'); wider && wider !== box; wider = neighbour(row, 'parentElement')) {
    if (personLinks(wider).some((person) => person.login !== login)) break;
    row = wider;
  }
  return row;
}

function isSuggestion(row: Element): boolean {
  if (first(row, '.js-suggested-reviewer')) return true;
  const statuses = all(row, '.reviewers-status-icon:not(.v-hidden) .octicon');
  return statuses.length === 0 && /(^|[^-\w])request review from/i.test(rawText(row));
}

function isAwaited(row: Element): boolean {
  return first(row, '.octicon-dot-fill', '.octicon-primitive-dot', '[aria-label^="Awaiting"]') !== undefined;
}
