import { isSameLogin } from '../clean';
import { closest, first } from '../dom';
import type { PageView } from './page-view';
import { loginOf } from './reading/login';
import { COMMENT_AUTHOR } from './selectors';

/** The comment or review that the address points to, with whoever wrote it; undefined where it is not on the page. */
export function findPoint({ page, address: { point } }: PageView): { element: Element; author: string } | undefined {
  const target = page && point ? first(page, `[id="${point}"]`) : undefined;
  // In a discussion the target may be an empty mark inside of the comment.
  const element = target && (first(target, ...COMMENT_AUTHOR) ? target : closest(target, '.js-comment-container'));
  const author = element && loginOf(first(element, ...COMMENT_AUTHOR));
  return author ? { element, author } : undefined;
}

/** Whether the comment or review that the address points at is the viewer's own. */
export function isPointOwn(view: PageView, viewer: string | undefined): boolean {
  return isSameLogin(findPoint(view)?.author, viewer);
}
