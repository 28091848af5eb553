import { oncePerAddress } from '../once-per-address';
import { withoutParameters } from '../without-parameters';

/** What only says which page of a list is shown, and which of its rows beside it. */
const PLACES = ['page', 'p', 'issue'];

/**
 * What the list of pull requests or issues at this address is known by: a search's, a dashboard's or a repository's, the
 * same on each of its pages; null where there is none.
 */
export const listAddress = oncePerAddress((url): string | null => {
  const { pathname, search } = url;
  // Patterns within the function, here and in others that every page runs: a constant would keep what the engine makes of it.
  const isSearch = /^\/search\?(.*&)?type=(pullrequests|issues)(&|$)/i.test(pathname + search);
  const isList = /^\/(?:[\w-]+\/[\w.-]+\/)?(?:pulls|issues)(?:\/(?!new\b)[a-z_-]+(?:\/[\w-]+)?)?\/?$/.test(pathname);
  return isSearch || isList ? withoutParameters(url, PLACES) : null;
});
