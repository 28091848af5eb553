import { addDays } from '@/lib/domain/day';
import { parseAddress } from '@/lib/domain/win/address';
import type { SiteSearches } from '../searches';

/** Jira's, Cloud or one's own. A day in JQL is its midnight, so the last day is in only by the day after. */
export const searches: SiteSearches = {
  asksUsername: false,
  selects: true,
  linksFor(base, { from, to }) {
    const search = (who: string, date: string) => {
      const days = `${date} >= "${from}" AND ${date} < "${addDays(to, 1)}"`;
      return `${base}/issues/?jql=${encodeURIComponent(`${who} = currentUser() AND ${days} ORDER BY ${date} DESC`)}`;
    };
    return [
      { name: 'tickets-resolved', url: search('assignee', 'resolved') },
      { name: 'tickets-reported', url: search('reporter', 'created') },
    ];
  },
};

/** Where a Jira Cloud lives, from what a person types of it ("acme", an address of it); null for anything else. */
export function toCloudBase(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const host = /^[a-z0-9-]+$/.test(text) ? `${text}.atlassian.net` : text.replace(/^https?:\/\//, '');
  const url = parseAddress(`https://${host}`);
  return url && /^[a-z0-9-]+\.atlassian\.net$/.test(url.host) ? url.origin : null;
}
