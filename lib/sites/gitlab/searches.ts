import { addDays } from '@/lib/domain/day';
import type { SiteSearches } from '../searches';

/** GitLab's. Its dates are moments, so the last day is in by the midnight after it. */
export const searches: SiteSearches = {
  asksUsername: true,
  selects: false,
  linksFor(base, { from, to }, username) {
    const search = (path: string, words: Record<string, string>, date: string) => {
      const query = new URLSearchParams({
        scope: 'all',
        ...words,
        [`${date}_after`]: from,
        [`${date}_before`]: addDays(to, 1),
      });
      return `${base}/dashboard/${path}?${query}`;
    };
    const reviewed = { state: 'merged', reviewer_username: username, 'not[author_username]': username };
    return [
      {
        name: 'merge-requests-merged',
        url: search('merge_requests', { state: 'merged', author_username: username }, 'merged'),
      },
      { name: 'merge-requests-reviewed', url: search('merge_requests', reviewed, 'merged') },
      { name: 'issues-opened', url: search('issues', { state: 'all', author_username: username }, 'created') },
    ];
  },
};
