import { TITLE_LIMIT } from '@/lib/domain/win';
import type { Identity } from './types';

// What a site appends to the name of the thing itself; greedy, so that a title that says " by " keeps its own.
const TAILS: readonly RegExp[] = [
  /^(.+) by \S+ · Pull Request #\d+ · .+$/s,
  /^(.+) · (?:Pull Request|Issue) #\d+ · .+$/s,
  /^\[[A-Z][A-Z0-9_]*-\d+\] (.+) - Jira$/s,
];
// Overrides and isolates can make a title read as another one.
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** What a tab shows, by the name of the thing alone: one harmless line; the address where the tab has no title. */
export function toPageTitle(tabTitle: string | undefined, { url, type }: Identity): string {
  const line = (tabTitle ?? '')
    .slice(0, 20_000)
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = type === 'page' ? line : withoutTail(line);
  const capped = named.slice(0, TITLE_LIMIT).replace(/[\ud800-\udbff]$/, '');
  return capped.trim() || url.slice(0, TITLE_LIMIT);
}

function withoutTail(line: string): string {
  for (const tail of TAILS) {
    const named = tail.exec(line)?.[1];
    if (named) return named;
  }
  return line;
}
