import { first } from '../dom';
import type { PageView } from './page-view';
import { BODY, DISCUSSION_BODY } from './selectors';

/** The box of the description; undefined where the page has none, as on the other tabs of a pull request. */
export function readBody({ page, address }: PageView): Element | undefined {
  return page && first(page, ...(address.kind === 'discussions' ? [DISCUSSION_BODY] : BODY));
}
