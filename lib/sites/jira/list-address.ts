import { isCloudAddress } from './url';

/** A list's address taken apart. */
export interface ListAddress {
  /** What the paths of a Data Center may start with; '' on Cloud. */
  context: string;
  /** The project whose list it is, as the address spells it. */
  project: string | undefined;
}

const NAVIGATOR = /^((?:\/\w[\w.-]*){0,2}?)\/issues(?:\/[\w-]+)?$/i;
const SERVER_PROJECT = /^((?:\/\w[\w.-]*){0,2}?)\/projects\/(\w+)\/issues(?:\/[\w-]+)?$/i;
const CLOUD_LIST =
  /^(?:\/jira)?(?:\/issues|\/(?:(?:software|core|servicedesk)\/(?:c\/)?)?projects\/(\w+)\/(?:issues|list))(?:\/[\w-]+)?$/i;

/**
 * The issue navigator or list that an address names, or null. Elsewhere than on Cloud hosts `/issues` alone may be
 * anybody's: there the address has to say what is searched.
 */
export function parseList(url: URL): ListAddress | null {
  const path = url.pathname.replace(/\/+$/, '');
  if (isCloudAddress(url)) {
    const list = CLOUD_LIST.exec(path);
    return list && { context: '', project: list[1] };
  }
  const searches = url.searchParams.has('jql') || url.searchParams.has('filter');
  const [, context, project] = SERVER_PROJECT.exec(path) ?? ((searches && NAVIGATOR.exec(path)) || []);
  return context === undefined ? null : { context, project };
}
