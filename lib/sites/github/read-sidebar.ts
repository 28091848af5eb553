import type { PullRequestFacts } from '@/lib/domain/artifact';
import { clean, textOf, unique } from '../clean';
import { all, attribute, closest, first, neighbour, rawText } from '../dom';
import { personLinks } from './login';
import { BODY, SIDEBAR, SIDEBAR_BOX, SIDEBAR_HEADING } from './selectors';
import { parseLink } from './url';

const MENU = 'details, .select-menu';

/** A person in the sidebar's *Reviewers* box, and whether the review is still awaited. */
export interface ListedReviewer {
  login: string;
  awaited: boolean;
}

/** Who is listed as a reviewer; undefined where the page has no such box. People it only suggests are not. */
export function readListedReviewers(page: Document): ListedReviewer[] | undefined {
  const box = loadedBox(page, 'Reviewers');
  if (!box) return undefined;
  const people = personLinks(box);
  return unique(people.map(({ login }) => login)).flatMap((login) => {
    const link = people.find((person) => person.login === login)?.link;
    const row = link && rowOf(link, login, box);
    return row && !isSuggestion(row) ? [{ login, awaited: isAwaited(row) }] : [];
  });
}

export function readAssignees(page: Document): string[] | undefined {
  const box = loadedBox(page, 'Assignees');
  return box && unique(personLinks(box).map(({ login }) => login));
}

export function readLabels(page: Document): string[] | undefined {
  const box = loadedBox(page, 'Labels');
  if (!box) return undefined;
  const labels = all(box, '.IssueLabel, .labels .label').filter((label) => !closest(label, MENU));
  return unique(labels.map((label) => clean(attribute(label, 'data-name')) || textOf(label)));
}

export function readMilestone(page: Document): string | undefined {
  const box = loadedBox(page, 'Milestone');
  const links = box ? all(box, 'a[href*="/milestone"]').filter((link) => !closest(link, MENU)) : [];
  return links.map((link) => clean(attribute(link, 'title')) || textOf(link)).find(Boolean);
}

/**
 * Addresses of the issues that this pull request closes: those of the *Development* box and those its description
 * names with a closing word. Undefined while the box is not loaded and the description names none.
 */
export function readLinkedIssues(page: Document, base: string): PullRequestFacts['linkedIssues'] {
  const body = first(page, ...BODY);
  const form = first(page, 'form[aria-label="Link issues"]');
  const keywords = body ? all(body, '.issue-keyword ~ a.issue-link').filter(followsKeyword) : [];
  const links = form ? all(form, 'a[href]').filter((link) => !closest(link, MENU)) : [];
  const issues = unique([...links, ...keywords].map((link) => toIssue(attribute(link, 'href'), base)));
  // Before there was a Development box, the description alone said it.
  const isWhole = form ? !first(form, 'include-fragment') : body && first(page, SIDEBAR);
  return issues.length > 0 || isWhole ? issues : undefined;
}

/** A box of the sidebar by its form or its heading; none while its content is still to come. */
function loadedBox(page: Document, name: string): Element | undefined {
  const form = first(page, `form[aria-label^="Select ${name.toLowerCase()}"]`);
  const start = form ?? all(page, SIDEBAR_HEADING).find((heading) => textOf(heading).startsWith(name));
  const box = start && (closest(start, SIDEBAR_BOX) ?? start);
  const isLoading = box && all(box, 'include-fragment').some((fragment) => !closest(fragment, MENU));
  return isLoading ? undefined : box;
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

function followsKeyword(link: Element): boolean {
  const previous = neighbour(link, 'previousElementSibling');
  return previous !== undefined && attribute(previous, 'class').includes('issue-keyword');
}

function toIssue(href: string, base: string): string {
  const url = parseLink(href, base);
  return url && /^\/[^/]+\/[^/]+\/issues\/\d+$/.test(url.pathname) ? clean(`${url.origin}${url.pathname}`) : '';
}
