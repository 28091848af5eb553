import { oncePerAddress } from '../once-per-address';
import { withoutParameters } from '../without-parameters';
import { isSearch } from './url';

/** What only says which part of a list is shown, and which of its rows beside it. */
const PLACES = ['startIndex', 'selectedIssue'];

/** What the list at this address is known by, the same whichever of its rows is selected; null where there is none. */
export const listAddress = oncePerAddress((url): string | null => {
  const { pathname, search } = url;
  // The ticket beside a list, which Data Center puts where the list itself was.
  const path = pathname.replace(/\/(issues|browse)(\/[a-z]\w*-\d+)?\/*$/i, '/issues');
  // Without a search `/browse` names a ticket and no list.
  return /\/(issues|list)\b/.test(isSearch(search) ? path : pathname) ? withoutParameters(url, PLACES, path) : null;
});
