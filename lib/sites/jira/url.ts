import { oncePerAddress } from '../once-per-address';
import type { Identity, PageUrl } from '../types';

/** A ticket's address taken apart. */
export interface Address {
  identity: Identity;
  /** What the paths of a Data Center may start with, such as `/jira`; '' elsewhere. */
  context: string;
  /** `PROJ-7`, upper case. */
  ticket: string;
}

const TICKET = '([a-z]\\w{0,79}-[1-9]\\d{0,9})$';
const NAMED = new RegExp(`^${TICKET}`, 'i');
/** What Cloud shows of a ticket ends in its key, on these of its pages. */
const CLOUD = new RegExp(
  `^/(?:(?:browse|issues)|projects/[^/]+/(?:issues|queues/.+)|jira/(?!your-work/).+)/${TICKET}`,
  'i',
);
const SERVER = new RegExp(
  `^((?:/\\w[\\w.-]*){0,2}?)/(?:secure/\\w+\\.jspa$|(?:browse|projects/[^/]+/issues)/${TICKET}|issues/${TICKET})`,
  'i',
);
// There `/browse/x-1` is somebody's repository.
const OTHERS = /^(?:git(?:hub|lab)\.com|bitbucket\.org)$/;

/**
 * The ticket that an address names, or null. By the shape of the address on whatever host, since Jira lives anywhere;
 * what a Cloud board or list has selected lies above the page that the path names.
 */
export const parseTicket = oncePerAddress((url): Address | null => {
  const { protocol, hostname, host, pathname, search } = url;
  const path = pathname.replace(/\/+$/, '');
  const selected = NAMED.exec(new URLSearchParams(search).get('selectedIssue') ?? '')?.[1];
  const isCloud = isCloudAddress(url);
  const [match, context = '', inPath, inList] = (isCloud ? null : SERVER.exec(path)) ?? [];
  // Elsewhere `/issues/x-1` is anybody's.
  if (inList && !isSearch(search)) return null;
  const named = isCloud ? (selected ?? CLOUD.exec(path)?.[1]) : (inPath ?? inList ?? (match && selected));
  if (!named || !protocol.startsWith('http') || OTHERS.test(hostname)) return null;
  const ticket = named.toUpperCase();
  const root = host + context;
  return {
    identity: { type: 'ticket', key: `jira:${root}/${ticket}`, url: `${protocol}//${root}/browse/${ticket}`, host },
    context,
    ticket,
  };
});

/** Whether an address says itself what is searched. */
export function isSearch(search: string): boolean {
  return /[?&](?:jql|filter)=/.test(search);
}

/** Whether an address can only be Jira Cloud's, where `/jira` is a place and no context path. */
export function isCloudAddress({ hostname, pathname }: PageUrl): boolean {
  return /\.atlassian\.net$/.test(hostname) || /^\/jira\/(?:software|core|servicedesk)\//.test(pathname);
}

/** What is at this address: a ticket, or null. */
export function identify(url: PageUrl): Identity | null {
  return parseTicket(url)?.identity ?? null;
}
