import type { ArtifactType } from '@/lib/domain/win/artifact';
import { isName } from '../clean';
import { oncePerAddress } from '../once-per-address';
import type { Identity, PageUrl } from '../types';

export type Tab = 'conversation' | 'commits' | 'checks' | 'files' | 'other';

/** What an address names, by GitHub's own word for it in the path. */
export type Kind = 'pull' | 'issues' | 'discussions';

/** An address taken apart; `owner` and `repo` as the address spells them. */
export interface Address extends Identity {
  kind: Kind;
  owner: string;
  repo: string;
  number: number;
  /** The step of the path after its number, which names the tab; '' for none. */
  part: string;
  /** In the panel beside a project's board or beside another issue; the page around it is about something else. */
  inPanel: boolean;
  /** The comment or review that the hash points to, such as `issuecomment-12`; '' for none. */
  point: string;
}

const LARGEST = 999_999_999;
const WEB = ['https:', 'http:'];
const TYPES: Record<Kind, ArtifactType> = { pull: 'pull-request', issues: 'issue', discussions: 'document' };

/**
 * The pull request, issue or discussion that an address names, or null. By the shape of the path on whatever host,
 * since GitHub Enterprise lives anywhere; the merge-conflict editor is no page of the pull request.
 */
export const parseThing = oncePerAddress((url): Address | null =>
  // Pages of projects and issues may have a panel beside what their path names.
  (/\/(?:projects|issues)(?![^/])/.test(url.pathname) ? parseBeside : parsePath)(url),
);

function parsePath(url: PageUrl): Address | null {
  return toAddress(url, url.pathname.split('/').slice(1), false);
}

/** The issue in the panel, which the address writes as `owner|repo|number`, or else what the path names. */
function parseBeside(url: PageUrl): Address | null {
  const [owner = '', repo = '', digits = '', ...more] = new URLSearchParams(url.search).get('issue')?.split('|') ?? [];
  return (more.length === 0 && toAddress(url, [owner, repo, 'issues', digits], true)) || parsePath(url);
}

// Step by step and not by one pattern, which the engine would make into code of its own for every page; and by their
// numbers, since to walk through them takes five times the code.
function toAddress({ protocol, host, hash }: PageUrl, steps: readonly string[], inPanel: boolean): Address | null {
  const { 0: owner = '', 1: repo = '', 2: kind = '', 3: digits = '', 4: part = '' } = steps;
  const number = Number(digits);
  const isNumber = number > 0 && number <= LARGEST && String(Math.trunc(number)) === digits;
  const isNamed = isName(owner) && !owner.includes('.') && isName(repo) && isKind(kind) && isNumber;
  if (!isNamed || !WEB.includes(protocol) || part.startsWith('conflicts')) return null;
  const where = host.toLowerCase();
  const named = `${where}/${owner}/${repo}/${kind}/${number}`;
  return {
    type: TYPES[kind],
    key: `gh:${named}`.toLowerCase(),
    url: `${protocol}//${named}`,
    host: where,
    kind,
    owner,
    repo,
    number,
    part,
    inPanel,
    point: hash && toPoint(hash),
  };
}

function toPoint(hash: string): string {
  return /^#((?:issuecomment-|discussion_r|discussioncomment-|pullrequestreview-)\d{1,20})$/.exec(hash)?.[1] ?? '';
}

/** Which tab of a pull request it is. */
export function tabOf({ part }: Address): Tab {
  if (part === '') return 'conversation';
  if (part === 'files' || part === 'changes') return 'files';
  return part === 'commits' || part === 'checks' ? part : 'other';
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(TYPES, word);
}

/** The same where it is a pull request, else null. */
export function parsePullRequest(url: PageUrl): Address | null {
  const address = parseThing(url);
  return address?.kind === 'pull' ? address : null;
}

/** The same for a link as the page writes it, resolved against the page's own address. */
export function parseLink(href: string, base: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null;
}

/** What is at this address: a pull request, an issue, a discussion, or null. Never a part of it, such as a comment. */
export function identify(url: PageUrl): Identity | null {
  const address = parseThing(url);
  return address && toIdentity(address);
}

/** The part of an address that names the artifact. */
export function toIdentity({ type, key, url, host }: Address): Identity {
  return { type, key, url, host };
}

/** The viewer's review of a pull request, for as long as its permalink is not known. */
export function toReviewIdentity(address: Address, viewer: string): Identity {
  return { ...toIdentity(address), type: 'review', key: `${address.key}#review-of-${viewer.toLowerCase()}` };
}

/** A comment or a review by its permalink, such as `issuecomment-12`. */
export function toPointIdentity(address: Address, point: string): Identity {
  const type = isReviewPoint(point) ? 'review' : 'comment';
  const key = `${address.key}#${type}-${point.replace(/^\D+/, '')}`;
  return { ...toIdentity(address), type, key, url: `${address.url}#${point}` };
}

/** The comment or the review that an address points to, or null; beside the files a comment is written as `#r12`. */
export function identifyPoint(url: PageUrl): Identity | null {
  const address = parseThing(url);
  const point = toPoint(url.hash.replace(/^#r(?=\d)/, '#discussion_r'));
  return address && point ? toPointIdentity(address, point) : null;
}

/** Whether the point of an address is a whole review, `pullrequestreview-…`, and no comment. */
export function isReviewPoint(point: string): boolean {
  return point.startsWith('p');
}
