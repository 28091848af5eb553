import { isCloudAddress } from './url';

/** A list's address taken apart. */
export interface ListAddress {
  /** What the paths of a Data Center may start with; '' on Cloud. */
  context: string;
  /** The project whose list it is, as the address spells it. */
  project: string | undefined;
}

const LIST = /^((?:\/\w[\w.-]*){0,3}?)(?:\/projects\/(\w+))?\/(?:issues|list)(?:\/[\w-]+)?\/*$/i;

/**
 * The issue navigator or list that an address names, or null. Elsewhere than on Cloud hosts `/issues` alone may be
 * anybody's: there the address has to say what is searched.
 */
export function parseList(url: URL): ListAddress | null {
  const [match, context = '', project] = LIST.exec(url.pathname) ?? [];
  const isCloud = isCloudAddress(url);
  const isSearch = isCloud || project || url.searchParams.has('jql') || url.searchParams.has('filter');
  return match && isSearch ? { context: isCloud ? '' : context, project } : null;
}
