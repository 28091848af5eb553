import { withoutParameters } from '../without-parameters';

const LIST = /\/(?:issues|list)\b/;
/** The ticket beside a list, which Data Center puts where the list itself was. */
const SELECTED = /\/(?:issues|browse)(?:\/[a-z]\w*-\d+)?\/*$/i;
/** What only says which part of a list is shown, and which of its rows beside it. */
const PLACES = ['startIndex', 'selectedIssue'];

/** Whether an address says itself what is searched. */
export function isSearch({ searchParams }: URL): boolean {
  return searchParams.has('jql') || searchParams.has('filter');
}

/** What the list at this address is known by, the same whichever of its rows is selected; null where there is none. */
export function listAddress(url: URL): string | null {
  const { pathname } = url;
  const isList = LIST.test(pathname) || (SELECTED.test(pathname) && isSearch(url));
  return isList ? withoutParameters(url, PLACES, pathname.replace(SELECTED, '/issues')) : null;
}
