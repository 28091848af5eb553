import type { DayWindow } from '@/lib/domain/day-window';

export type SearchName =
  | 'pull-requests-merged'
  | 'pull-requests-reviewed'
  | 'merge-requests-merged'
  | 'merge-requests-reviewed'
  | 'issues-opened'
  | 'tickets-resolved'
  | 'tickets-reported';

/** An address of a site's own search, and what it finds. */
export interface SearchLink {
  name: SearchName;
  url: string;
}

/** The searches of one site by which the user's work of a time is found again. */
export interface SiteSearches {
  /** The site's search has no word for "me": it has to be told the user's name there. */
  asksUsername: boolean;
  /** Whether *Select wins…* appears on what it lists. */
  selects: boolean;
  /** `base`: where the site lives, as in `https://jira.acme.test/jira`; `username` is '' where it is not asked. */
  linksFor(base: string, window: DayWindow, username: string): SearchLink[];
}

const known = import.meta.glob<SiteSearches>('./*/searches.ts', { eager: true, import: 'searches' });

/** The searches of a site by its id; null for a site that has none. */
export function searchesOf(site: string): SiteSearches | null {
  return known[`./${site}/searches.ts`] ?? null;
}
