import { isCloudAddress, isSearch } from '../url';

/** A list's address taken apart. */
export interface ParsedList {
  /** What the paths of a Data Center may start with; '' on Cloud. */
  context: string;
  /** The project whose list it is, as the address spells it. */
  project: string | undefined;
}

const LIST = /^((?:\/\w[\w.-]*){0,3}?)(?:\/projects\/(\w+))?\/(issues|list|browse)(?:\/[\w-]+)?\/*$/i;

/**
 * The issue navigator or list that an address names, or null. Elsewhere than on Cloud hosts `/issues` alone may be
 * anybody's: there the address has to say what is searched, as it has to beside a ticket.
 */
export function parseList(url: URL): ParsedList | null {
  const [match, context = '', project, place] = LIST.exec(url.pathname) ?? [];
  const isCloud = isCloudAddress(url);
  const isList = isSearch(url.search) || (place?.toLowerCase() !== 'browse' && (isCloud || project !== undefined));
  return match && isList ? { context: isCloud ? '' : context, project } : null;
}
