import type { PullRequestFacts } from '@/lib/domain/artifact';
import { isSameLogin, toLogin, unique } from '../clean';
import { all, attribute, first, rawText } from '../dom';
import { loginIn } from './embedded-json';
import { loginOf } from './login';
import type { PageView } from './page-view';
import { readAssignees, readListedReviewers } from './read-sidebar';
import { readReviewAuthors } from './read-timeline';
import { BODY, BODY_AUTHOR, VIEWER } from './selectors';

/** Who has which part in a pull request, as far as the page shows it. */
export interface People {
  author: string | undefined;
  viewer: string | undefined;
  /** Undefined where the page says neither who nor that there is none. */
  reviewers: string[] | undefined;
  assignees: string[] | undefined;
  /** The viewer has given a review; to be asked for one is not enough. */
  hasReviewed: boolean;
}

export function readPeople(view: PageView): People {
  const { page } = view;
  const author = readAuthor(view);
  const viewer = readViewer(page);
  const isOther = (login: string) => !isSameLogin(login, author);
  const listed = page && readListedReviewers(page);
  const wrote = page ? readReviewAuthors(page) : [];
  const reviewed = [...(listed ?? []).flatMap(({ login, awaited }) => (awaited ? [] : login)), ...wrote].filter(
    isOther,
  );
  const reviewers = uniqueLogins([...(listed ?? []).map(({ login }) => login), ...wrote].filter(isOther));
  // Reviews by nobody but the author are a statement too, where there is no box that says it in words.
  const isStated = listed !== undefined || reviewers.length > 0 || (page && saysByReviews(page, wrote));
  return {
    author,
    viewer,
    reviewers: isStated ? reviewers : undefined,
    assignees: page && readAssignees(page),
    hasReviewed: reviewed.some((login) => isSameLogin(login, viewer)),
  };
}

/** The viewer's part; a pull request's author stays its author whatever else they did. */
export function toViewerRole(
  { author, viewer, reviewers, assignees }: People,
  mergedBy: string | undefined,
): PullRequestFacts['viewerRole'] {
  const isViewer = (login: string | undefined) => isSameLogin(login, viewer);
  if (isViewer(author)) return 'author';
  if (reviewers?.some(isViewer)) return 'reviewer';
  if (isViewer(mergedBy)) return 'merger';
  return assignees?.some(isViewer) ? 'assignee' : undefined;
}

// Never the first author link of the page: that is the repository's owner, or whoever merged.
function readAuthor({ page, embedded, author }: PageView): string | undefined {
  const known = toLogin(loginIn(embedded?.pullRequest, 'author')) || toLogin(author);
  const body = page && first(page, ...BODY);
  return known || (body && loginOf(first(body, ...BODY_AUTHOR)));
}

/** Who is signed in, as the page itself says. */
export function readViewer(page: Document | undefined): string | undefined {
  const logins = page ? all(page, VIEWER).map((meta) => toLogin(attribute(meta, 'content'))) : [];
  return logins.find(Boolean);
}

function saysByReviews(page: Document, wrote: string[]): boolean {
  const hidden = all(page, '.ajax-pagination-form, .js-ajax-pagination').some((form) => /hidden/.test(rawText(form)));
  return wrote.length > 0 && !hidden;
}

function uniqueLogins(logins: string[]): string[] {
  return unique(logins.filter((login, index) => logins.findIndex((other) => isSameLogin(other, login)) === index));
}
