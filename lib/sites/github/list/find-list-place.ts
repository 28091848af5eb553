import { all, closest, neighbour } from '../../dom';
import type { PageUrl } from '../../types';
import { listAddress } from '../list-address';
import { isRendered } from '../place';
import { ROW_TITLE } from './row-title';

const HEADS = '.table-list-header-toggle a:last-of-type';
const LIST = 'ul,.js-navigation-container,[data-testid=results-list]';
const FURTHEST = 4;

/** What stands above the rows: the last of the states to choose from, or whatever comes right before the list. */
export function findListPlace(url: PageUrl, page: Document): Element | null {
  const title = listAddress(url) === null ? undefined : all(page, ROW_TITLE)[0];
  if (!title) return null;
  const head = all(page, HEADS).find(isRendered);
  return head ?? above(closest(title, LIST));
}

function above(list: Element | undefined): Element | null {
  let at = list;
  for (let level = 0; at && level < FURTHEST; level++) {
    const before = neighbour(at, 'previousElementSibling');
    if (before) return before;
    at = neighbour(at, 'parentElement');
  }
  return null;
}
