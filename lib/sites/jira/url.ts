import type { Identity } from '../types';

/** A ticket's address taken apart. */
export interface Address extends Identity {
  /** What the paths of a Data Center may start with, such as `/jira`; '' elsewhere. */
  context: string;
  /** `PROJ-7`, upper case. */
  ticket: string;
}

const TICKET = '([a-z][a-z0-9_]{0,79}-[1-9]\\d{0,9})';
const CONTEXT = '((?:/\\w[\\w.-]*){0,2}?)';
const NAMED = new RegExp(`^${TICKET}$`, 'i');
const SERVER = new RegExp(`^${CONTEXT}/(?:browse|issues|projects/[^/]+/issues)/${TICKET}$`, 'i');
const SERVER_BOARD = new RegExp(`^${CONTEXT}/secure/\\w+\\.jspa$`, 'i');
const CLOUD = new RegExp(`^(?:/browse|/issues|/projects/[^/]+/issues|/jira/.+)/${TICKET}$`, 'i');
const CLOUD_HOST = /\.(?:atlassian\.net|jira\.com)$/;
const CLOUD_PATH = /^\/jira\/(?:software|core|servicedesk)\//;
// There `/browse/x-1` is somebody's repository.
const OTHERS = /(?:^|\.)(?:github\.com|gitlab\.com|linear\.app|bitbucket\.org)$/;

/**
 * The ticket that an address names, or null. By the shape of the address on whatever host, since Jira lives anywhere;
 * what a Cloud board or list has selected lies above the page that the path names.
 */
export function parseTicket(url: URL): Address | null {
  const { protocol, hostname, host, pathname, searchParams } = url;
  if (!/^https?:$/.test(protocol) || OTHERS.test(hostname)) return null;
  const path = pathname.replace(/\/+$/, '');
  const selected = NAMED.exec(searchParams.get('selectedIssue') ?? '')?.[1];
  if (isCloudAddress(url)) return toAddress(protocol, host, '', selected ?? CLOUD.exec(path)?.[1]);
  const [, context = '', named] = SERVER.exec(path) ?? SERVER_BOARD.exec(path) ?? ['', '', ''];
  return toAddress(protocol, host, context, named ?? selected);
}

/** Whether an address can only be Jira Cloud's, where `/jira` is a place and no context path. */
export function isCloudAddress({ hostname, pathname }: URL): boolean {
  return CLOUD_HOST.test(hostname) || CLOUD_PATH.test(pathname);
}

function toAddress(protocol: string, host: string, context: string, named: string | undefined): Address | null {
  if (!named) return null;
  const ticket = named.toUpperCase();
  return {
    type: 'ticket',
    key: `jira:${host}${context}/${ticket}`,
    url: `${protocol}//${host}${context}/browse/${ticket}`,
    host,
    context,
    ticket,
  };
}

/** What is at this address: a ticket, or null. */
export function identify(url: URL): Identity | null {
  const address = parseTicket(url);
  return address && toIdentity(address);
}

export function toIdentity({ type, key, url, host }: Address): Identity {
  return { type, key, url, host };
}
