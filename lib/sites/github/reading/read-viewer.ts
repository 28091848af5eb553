import { isSameLogin, toLogin } from '../../clean';
import { all, attribute, first } from '../../dom';
import type { PageView } from '../page-view';
import { BODY_AUTHOR, REVIEW, THREAD_AUTHOR, VIEWER } from '../selectors';
import { readBody } from './body';
import { loginIn } from './embedded-json';
import { loginOf } from './login';
import { readListedReviewers } from './read-reviewers';

/** Who looks at the page and what they may have done to it, as far as the button has to know. */
export interface ViewerPart {
  author: string | undefined;
  viewer: string | undefined;
  /** The viewer has given a review; to be asked for one is not enough, and to comment on one's own work is none. */
  hasReviewed: boolean;
}

/** What the viewer has done with it, as far as this page shows it. */
export function readViewerPart(view: PageView): ViewerPart {
  const author = readAuthor(view);
  const viewer = view.page && readViewer(view.whole);
  const isAuthor = isSameLogin(viewer, author);
  return { author, viewer, hasReviewed: !isAuthor && gaveReview(view, viewer, author) };
}

/**
 * Who reviewed, by the conversation and by the comments among the lines; with repeats, the author included. Nobody where
 * the author is not known: it may be the author who comments.
 */
export function readReviewAuthors({ page }: PageView, author: string | undefined): string[] {
  if (!page || !author) return [];
  const reviews = all(page, REVIEW).map((review) => first(review, 'a.author'));
  return [...reviews, ...all(page, THREAD_AUTHOR)].flatMap((link) => loginOf(link) ?? []);
}

function gaveReview(view: PageView, viewer: string | undefined, author: string | undefined): boolean {
  const listed = (view.page && readListedReviewers(view.page)) ?? [];
  const gave = listed.flatMap(({ login, awaited }) => (awaited ? [] : login));
  return [...gave, ...readReviewAuthors(view, author)].some((login) => isSameLogin(login, viewer));
}

// Never the first author link of the page: that is the repository's owner, or whoever merged.
function readAuthor(view: PageView): string | undefined {
  const known = toLogin(loginIn(view.embedded?.pullRequest, 'author')) || toLogin(view.author);
  if (known) return known;
  const body = readBody(view);
  return body && loginOf(first(body, ...BODY_AUTHOR));
}

/** Who is signed in, as the page itself says. */
export function readViewer(page: Document): string | undefined {
  return all(page, VIEWER)
    .map((meta) => toLogin(attribute(meta, 'content')))
    .find(Boolean);
}
