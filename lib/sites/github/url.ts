import type { Identity } from '../types';

export type Tab = 'conversation' | 'commits' | 'checks' | 'files' | 'other';

/** A pull request's address taken apart; `owner` and `repo` as the address spells them. */
export interface Address extends Identity {
  owner: string;
  repo: string;
  number: number;
  tab: Tab;
}

const PATH = /^\/([\w-]{1,100})\/([\w.-]{1,100})\/pull\/([1-9]\d{0,8})(?:\/(.*))?$/;
const TABS: Record<string, Tab> = {
  '': 'conversation',
  commits: 'commits',
  checks: 'checks',
  files: 'files',
  changes: 'files',
};

/**
 * The pull request that an address names, or null. By the shape of the path on whatever host, since GitHub Enterprise
 * lives anywhere; the merge-conflict editor is no page of the pull request.
 */
export function parsePullRequest({ protocol, host, pathname }: URL): Address | null {
  const [, owner, repo, digits, rest = ''] = PATH.exec(pathname.replace(/\/+$/, '')) ?? [];
  if (!owner || !repo || !digits || !/^https?:$/.test(protocol) || rest.startsWith('conflicts')) return null;
  const where = host.toLowerCase();
  return {
    type: 'pull-request',
    key: `gh:${where}/${owner}/${repo}/pull/${digits}`.toLowerCase(),
    url: `${protocol}//${where}/${owner}/${repo}/pull/${digits}`,
    host: where,
    owner,
    repo,
    number: Number(digits),
    tab: TABS[rest.split('/')[0] ?? ''] ?? 'other',
  };
}

/** The same for a link as the page writes it, resolved against the page's own address. */
export function parseLink(href: string, base: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null;
}

/** What is at this address: a pull request, or null. */
export function identify(url: URL): Identity | null {
  const address = parsePullRequest(url);
  return address && toIdentity(address);
}

export function toIdentity({ type, key, url, host }: Address): Identity {
  return { type, key, url, host };
}

/** The viewer's review of a pull request, for as long as its permalink is not known. */
export function toReviewIdentity(address: Address, viewer: string): Identity {
  return { ...toIdentity(address), type: 'review', key: `${address.key}#review-of-${viewer.toLowerCase()}` };
}
