import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { clean, isSameLogin, textOf, toCount } from '../../clean';
import { all, attribute, first } from '../../dom';
import { type PageView, type Part, tabLinks } from '../page-view';
import { CLASSIC_DIFFSTAT, CLASSIC_REF, COUNTER, REACT_DIFFSTAT, REACT_REF, SUMMARY, TITLE } from '../selectors';
import { loginIn, textIn } from './embedded-json';

type Branches = Pick<PullRequestFacts, 'base' | 'head'>;
type Diffstat = Pick<PullRequestFacts, 'additions' | 'deletions'>;

/** The title that the page shows, or '' where it shows none. */
export function readTitle({ page, embedded }: PageView): string {
  const shown = page && TITLE.map((selector) => textOf(first(page, selector))).find(Boolean);
  return shown || clean(textIn(embedded?.pullRequest, 'title') ?? '');
}

/** The branches as GitHub prints them: with their owner only where they are in two repositories. */
export function readBranches({ page, embedded }: PageView): Branches {
  const shown = page ? shownBranches(page) : {};
  if (shown.base && shown.head) return shown;
  const owner = embedded?.owner;
  const headOwner = loginIn(embedded?.pullRequest, 'headRepositoryOwnerLogin');
  const base = textIn(embedded?.pullRequest, 'baseBranch');
  const head = textIn(embedded?.pullRequest, 'headBranch');
  if (!base || !head || !owner || !headOwner) return shown;
  return toBranches({ owner, branch: clean(base) }, { owner: headOwner, branch: clean(head) });
}

/** The number of commits and of changed files, by the tabs' counters or the header's sentence. */
export function readCounts({ page, address, embedded }: PageView): Pick<PullRequestFacts, 'commits' | 'changedFiles'> {
  const known = embedded?.pullRequest.commitsCount;
  const counted = page
    ? Object.fromEntries(tabLinks(page, address).map(({ link, tab }) => [tab, toCounter(first(link, COUNTER))]))
    : {};
  return {
    commits:
      counted.commits ??
      (page && sentenceCount(page)) ??
      (typeof known === 'number' ? toCount(String(known)) : undefined),
    changedFiles: counted.files,
  };
}

/** Lines added and deleted; {} while the page has not loaded them. */
export function readDiffstat({ page }: PageView): Diffstat {
  if (!page) return {};
  const classic = /\+([\d,.\s]+)[−-]([\d,.\s]+)/.exec(textOf(first(page, ...CLASSIC_DIFFSTAT)));
  const [, additions, deletions] = classic ?? spokenDiffstat(page) ?? [];
  if (additions === undefined || deletions === undefined) return {};
  return { additions: toCount(additions), deletions: toCount(deletions) };
}

interface Ref {
  owner: string;
  branch: string;
}

function shownBranches(page: Part): Branches {
  const classic = all(page, CLASSIC_REF);
  const [base, head] = classic.length > 0 ? classic : all(page, REACT_REF);
  const [from, to] = [base && fullRef(base), head && fullRef(head)];
  if (from && to) return toBranches(from, to);
  return { base: printedRef(base), head: printedRef(head) };
}

/** "owner/repository:branch", which classic pages carry as the title of each reference. */
function fullRef(element: Element): Ref | undefined {
  const [, owner, branch] = /^([\w-]+)\/[\w.-]+:(\S+)$/.exec(clean(attribute(element, 'title'))) ?? [];
  return owner && branch ? { owner, branch } : undefined;
}

function printedRef(element: Element | undefined): string | undefined {
  return textOf(element).replace(/ /g, '') || undefined;
}

function toBranches(base: Ref, head: Ref): Branches {
  const print = ({ owner, branch }: Ref) => (isSameLogin(base.owner, head.owner) ? branch : `${owner}:${branch}`);
  return { base: print(base), head: print(head) };
}

function toCounter(counter: Element | undefined): number | undefined {
  return counter && (toCount(attribute(counter, 'title')) ?? toCount(textOf(counter)));
}

function sentenceCount(page: Part): number | undefined {
  const [, count] = /\bmerged? ([\d,]+) commits? into\b/.exec(textOf(first(page, ...SUMMARY))) ?? [];
  return count === undefined ? undefined : toCount(count);
}

function spokenDiffstat(page: Part): RegExpExecArray | undefined {
  const spoken = /^Lines changed: ([\d,]+) additions? & ([\d,]+) deletions?$/;
  for (const element of all(page, REACT_DIFFSTAT)) {
    const found = spoken.exec(textOf(element));
    if (found) return found;
  }
  return undefined;
}
