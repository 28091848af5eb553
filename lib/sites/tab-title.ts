import { TITLE_LIMIT } from '@/lib/domain/win';
import { capLine, toHarmlessLine } from './harmless-text';
import type { Identity } from './types';

// What a site appends to the name of the thing itself; greedy, so that a title that says " by " keeps its own.
const TAILS: readonly RegExp[] = [
  /^(.+) by \S+ · Pull Request #\d+ · .+$/s,
  /^(.+) · (?:Pull Request|Issue) #\d+ · .+$/s,
  /^(.+) · [^·]+ · Discussion #\d+(?: · [^·]+)?$/s,
  /^\[[A-Z][A-Z0-9_]*-\d+\] (.+) - Jira$/s,
];

/**
 * What the tab at `address` shows, by the name of the thing alone: one harmless line; the thing's address where the tab
 * has no title, or has that of the board beside which the thing is shown.
 */
export function toPageTitle(tabTitle: string | undefined, { url, type }: Identity, address = url): string {
  const line = toHarmlessLine(tabTitle ?? '');
  const own = address.toLowerCase().startsWith(url.toLowerCase()) ? line : '';
  const named = type === 'page' ? line : (withoutTail(line) ?? own);
  return capLine(named, TITLE_LIMIT) || url.slice(0, TITLE_LIMIT);
}

function withoutTail(line: string): string | undefined {
  return TAILS.map((tail) => tail.exec(line)?.[1]).find(Boolean);
}
