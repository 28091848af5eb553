import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { clean, textOf, unique } from '../../clean';
import { all, attribute, closest, first, neighbour } from '../../dom';
import type { PageView, Part } from '../page-view';
import { LABEL, MENU, SIDEBAR } from '../selectors';
import { parseLink } from '../url';
import { readBody } from './body';
import { personLinks } from './login';
import { loadedBox } from './sidebar-box';

/** Handles; undefined where that box is missing or not loaded. */
export function readAssignees(page: Part): string[] | undefined {
  const box = loadedBox(page, 'Assignees');
  return box && unique(personLinks(box).map(({ login }) => login));
}

/** Names; undefined where that box is missing or not loaded. */
export function readLabels(page: Part): string[] | undefined {
  const box = loadedBox(page, 'Labels');
  if (!box) return undefined;
  const labels = all(box, LABEL).filter((label) => !closest(label, MENU));
  return unique(labels.map((label) => clean(attribute(label, 'data-name')) || textOf(first(label, 'span') ?? label)));
}

/** Its name; undefined where none is set or told. */
export function readMilestone(page: Part): string | undefined {
  const box = loadedBox(page, 'Milestone');
  const links = box ? all(box, 'a[href*="/milestone"]').filter((link) => !closest(link, MENU)) : [];
  return links.map((link) => clean(attribute(link, 'title')) || textOf(link)).find(Boolean);
}

/**
 * Addresses of the issues that this pull request closes: those of the *Development* box and those its description
 * names with a closing word. Undefined while the box is not loaded and the description names none.
 */
export function readLinkedIssues(view: PageView): PullRequestFacts['linkedIssues'] {
  const { page } = view;
  if (!page) return undefined;
  const body = readBody(view);
  const form = first(page, 'form[aria-label="Link issues"]');
  const keywords = body ? all(body, '.issue-keyword ~ a.issue-link').filter(followsKeyword) : [];
  const links = form ? all(form, 'a[href]').filter((link) => !closest(link, MENU)) : [];
  const issues = unique([...links, ...keywords].map((link) => toIssue(attribute(link, 'href'), view.address.url)));
  // Before there was a Development box, the description alone said it.
  const isWhole = form ? !first(form, 'include-fragment') : body && first(page, SIDEBAR);
  return issues.length > 0 || isWhole ? issues : undefined;
}

function followsKeyword(link: Element): boolean {
  const previous = neighbour(link, 'previousElementSibling');
  return previous !== undefined && attribute(previous, 'class').includes('issue-keyword');
}

function toIssue(href: string, base: string): string {
  const url = parseLink(href, base);
  return url && /^\/[^/]+\/[^/]+\/issues\/\d+$/.test(url.pathname) ? clean(`${url.origin}${url.pathname}`) : '';
}
