import { TITLE_LIMIT } from '@/lib/domain/win';
import { capLine, toHarmlessLine } from './harmless-text';
import type { Identity } from './types';

// What each site writes around the name of the thing itself.
const patterns = Object.values(
  import.meta.glob<readonly RegExp[]>('./*/tab-title.ts', { eager: true, import: 'TAB_TITLES' }),
).flat();

/** What a tab shows, by the name of the thing alone: one harmless line; the address where the tab has no title. */
export function toPageTitle(tabTitle: string | undefined, { url, type }: Identity): string {
  const line = toHarmlessLine(tabTitle ?? '');
  const named = type === 'page' ? line : nameIn(line);
  return capLine(named, TITLE_LIMIT) || url.slice(0, TITLE_LIMIT);
}

function nameIn(line: string): string {
  for (const pattern of patterns) {
    const named = pattern.exec(line)?.[1];
    if (named) return named;
  }
  return line;
}
