import { all, closest, first, rawText } from '../../dom';
import type { Part } from '../page-view';
import { MENU, SIDEBAR_BOX, SIDEBAR_HEADING } from '../selectors';

/** A box of the sidebar by its form or its heading; none while its content is still to come. */
export function loadedBox(page: Part, name: string): Element | undefined {
  const form = first(page, `form[aria-label^="Select ${name.toLowerCase()}"]`);
  const start = form ?? all(page, SIDEBAR_HEADING).find((heading) => rawText(heading).trim().startsWith(name));
  const box = start && (closest(start, SIDEBAR_BOX) ?? start);
  const isLoading = box && all(box, 'include-fragment').some((fragment) => !closest(fragment, MENU));
  return isLoading ? undefined : box;
}
