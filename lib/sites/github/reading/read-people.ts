import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { isSameLogin, unique } from '../../clean';
import { all, rawText } from '../../dom';
import type { PageView } from '../page-view';
import { readListedReviewers } from './read-reviewers';
import { readAssignees } from './read-sidebar';
import { readReviewAuthors, readViewerPart, type ViewerPart } from './read-viewer';

/** Who has which part in what a page shows, as far as it says. */
export interface People extends ViewerPart {
  /** Undefined where the page says neither who nor that there is none. */
  reviewers: string[] | undefined;
  assignees: string[] | undefined;
}

/** Who had a part in it, by login; undefined where the page does not say. */
export function readPeople(view: PageView): People {
  const part = readViewerPart(view);
  return { ...part, reviewers: readReviewers(view, part.author), assignees: view.page && readAssignees(view.page) };
}

/** The viewer's part; the author of something stays its author whatever else they did. */
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

function readReviewers(view: PageView, author: string | undefined): string[] | undefined {
  const listed = view.page && readListedReviewers(view.page);
  const wrote = readReviewAuthors(view, author);
  const others = [...(listed ?? []).map(({ login }) => login), ...wrote].filter((login) => !isSameLogin(login, author));
  // Reviews by nobody but the author are a statement too, where there is no box that says it in words.
  const isStated = listed !== undefined || others.length > 0 || (wrote.length > 0 && !hidesSome(view));
  return isStated ? uniqueLogins(others) : undefined;
}

function hidesSome({ page }: PageView): boolean {
  const forms = page ? all(page, '.ajax-pagination-form, .js-ajax-pagination') : [];
  return forms.some((form) => /hidden/.test(rawText(form)));
}

function uniqueLogins(logins: string[]): string[] {
  return unique(logins.filter((login, index) => logins.findIndex((other) => isSameLogin(other, login)) === index));
}
