import { TITLE_LIMIT } from '@/lib/domain/win';
import { capLine, toHarmlessLine } from './harmless-text';
import type { Identity } from './types';

// What a site appends to the name of the thing itself; greedy, so that a title that says " by " keeps its own.
const TAILS: readonly RegExp[] = [
  /^(.+) by \S+ · Pull Request #\d+ · .+$/s,
  /^(.+) · (?:Pull Request|Issue) #\d+ · .+$/s,
  /^\[[A-Z][A-Z0-9_]*-\d+\] (.+) - Jira$/s,
];

/** What a tab shows, by the name of the thing alone: one harmless line; the address where the tab has no title. */
export function toPageTitle(tabTitle: string | undefined, { url, type }: Identity): string {
  const line = toHarmlessLine(tabTitle ?? '');
  const named = type === 'page' ? line : withoutTail(line);
  return capLine(named, TITLE_LIMIT) || url.slice(0, TITLE_LIMIT);
}

function withoutTail(line: string): string {
  for (const tail of TAILS) {
    const named = tail.exec(line)?.[1];
    if (named) return named;
  }
  return line;
}
