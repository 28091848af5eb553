import type { PullRequestFacts } from '@/lib/domain/artifact';
import { isSameLogin, textOf, toLogin, unique } from '../clean';
import { all, attribute, first, rawText } from '../dom';
import { readViewer, usernames } from './offer';
import { ASSIGNEES, AUTHOR, MERGED_BY, NO_ASSIGNEES, NO_REVIEWERS, REVIEWED, REVIEWERS } from './selectors';

/** Who has which part; the page shows names, and keeps the usernames behind them, by which the viewer is known. */
export function readPeople(page: Document): PullRequestFacts {
  return {
    author: nameOf(first(page, AUTHOR)),
    reviewers: namesOf(page, REVIEWERS, NO_REVIEWERS),
    assignees: namesOf(page, ASSIGNEES, NO_ASSIGNEES),
    viewer: readViewer(page) || undefined,
    viewerRole: readRole(page),
  };
}

export function readMergedBy(page: Document): string | undefined {
  return nameOf(first(page, MERGED_BY));
}

function readRole(page: Document): PullRequestFacts['viewerRole'] {
  const viewer = readViewer(page);
  const isViewer = (login: string) => viewer !== '' && isSameLogin(login, viewer);
  if (usernames(page, AUTHOR).some(isViewer)) return 'author';
  if (usernames(page, REVIEWED).some(isViewer)) return 'reviewer';
  if (all(page, MERGED_BY).map(linkedLogin).some(isViewer)) return 'merger';
  return usernames(page, ASSIGNEES).some(isViewer) ? 'assignee' : undefined;
}

function linkedLogin(link: Element): string {
  return toLogin(/([^/]+)\/?$/.exec(attribute(link, 'href'))?.[1]);
}

function nameOf(link: Element | undefined): string | undefined {
  return textOf(link) || undefined;
}

/** Nobody is a statement only where the page makes it: an empty box may be one that is not drawn yet. */
function namesOf(page: Document, links: string, nobody: string): string[] | undefined {
  const names = unique(
    all(page, links)
      .filter((link) => rawText(link).trim())
      .map(textOf),
  );
  return names.length > 0 || first(page, nobody) ? names : undefined;
}
