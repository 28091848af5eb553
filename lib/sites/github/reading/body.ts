import { first } from '../../dom';
import { excerptOf } from '../../written';
import { type PageView, viewPage } from '../page-view';
import { BODY, BODY_FIELD, BODY_TEXT, DISCUSSION_BODY } from '../selectors';
import type { Address } from '../url';

/** The box of the description; undefined where the page has none, as on the other tabs of a pull request. */
export function readBody({ page, address }: PageView): Element | undefined {
  return page && first(page, ...(address.kind === 'discussions' ? [DISCUSSION_BODY] : BODY));
}

/** What the author wrote there, or is writing. */
export function readExcerpt(address: Address, page: Document): string | null {
  const body = readBody(viewPage(page, address));
  return excerptOf(body && first(body, BODY_FIELD, BODY_TEXT));
}
