import { capLine, toHarmlessLine } from '@/lib/domain/harmless-text';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import type { Identity } from './types';

// What each site writes around the name of the thing itself.
const patterns = Object.values(
  import.meta.glob<readonly RegExp[]>('./*/tab-title.ts', { eager: true, import: 'TAB_TITLES' }),
).flat();

/**
 * What the tab at `address` shows, by the name of the thing alone: one harmless line; the thing's address where the tab
 * has no title, or has that of the board beside which the thing is shown.
 */
export function toPageTitle(tabTitle: string | undefined, { url, type }: Identity, address = url): string {
  const line = toHarmlessLine(tabTitle ?? '');
  const own = address.toLowerCase().startsWith(url.toLowerCase()) ? line : '';
  const named = type === 'page' ? line : (nameIn(line) ?? own);
  return capLine(named, TITLE_LIMIT) || url.slice(0, TITLE_LIMIT);
}

function nameIn(line: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
}
