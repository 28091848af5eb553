import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { textOf, unique } from '../clean';
import { all, attribute, first } from '../dom';
import { isViewer, readViewer } from './offer';
import { ASSIGNEES, HEADER, MERGED_BY, NO_ASSIGNEES, NO_REVIEWERS, REVIEWED, REVIEWERS } from './selectors';

/** Who has which part; the page shows names, and keeps the usernames behind them, by which the viewer is known. */
export function readPeople(page: Document): PullRequestFacts {
  return {
    author: nameOf(first(page, `${HEADER} [data-username]`)),
    reviewers: namesOf(page, REVIEWERS, NO_REVIEWERS),
    assignees: namesOf(page, ASSIGNEES, NO_ASSIGNEES),
    viewer: readViewer(page),
    viewerRole: readRole(page),
  };
}

/** The handle of whoever merged it; undefined where the page does not say. */
export function readMergedBy(page: Document): string | undefined {
  return nameOf(first(page, MERGED_BY));
}

function readRole(page: Document): PullRequestFacts['viewerRole'] {
  const viewer = readViewer(page);
  if (isViewer(page, viewer, HEADER)) return 'author';
  if (isViewer(page, viewer, REVIEWED)) return 'reviewer';
  const merger = first(page, MERGED_BY);
  if (viewer && merger && attribute(merger, 'href').endsWith(`/${viewer}`)) return 'merger';
  return isViewer(page, viewer, ASSIGNEES) ? 'assignee' : undefined;
}

function nameOf(link: Element | undefined): string | undefined {
  return textOf(link) || undefined;
}

/** Nobody is a statement only where the page makes it: an empty box may be one that is not drawn yet. */
function namesOf(page: Document, people: string, nobody: string): string[] | undefined {
  const names = unique(all(page, `${people} [data-username]`).map(textOf));
  return names.length > 0 || first(page, nobody) ? names : undefined;
}
