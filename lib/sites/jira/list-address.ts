import { oncePerAddress } from '../once-per-address';
import { withoutParameters } from '../without-parameters';
import { SEARCH } from './url';

const LIST = /\/(issues|list)\b/;
/** The ticket beside a list, which Data Center puts where the list itself was. */
const SELECTED = /\/(issues|browse)(\/[a-z]\w*-\d+)?\/*$/i;
/** What only says which part of a list is shown, and which of its rows beside it. */
const PLACES = ['startIndex', 'selectedIssue'];

/** What the list at this address is known by, the same whichever of its rows is selected; null where there is none. */
export const listAddress = oncePerAddress((url): string | null => {
  const { pathname, search } = url;
  const path = pathname.replace(SELECTED, '/issues');
  // Without a search `/browse` names a ticket and no list.
  return LIST.test(SEARCH.test(search) ? path : pathname) ? withoutParameters(url, PLACES, path) : null;
});
