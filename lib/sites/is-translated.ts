import { first } from './dom';

// Chrome says it on the root, Edge on every text.
const TRANSLATED = 'html[class*=translated-],[_msttexthash]';

/** Whether the browser shows `page` in another language than its own. */
export function isTranslated(page: Document): boolean {
  return first(page, TRANSLATED) !== undefined;
}
