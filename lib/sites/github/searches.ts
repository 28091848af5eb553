import type { SiteSearches } from '../searches';

/** GitHub's and GitHub Enterprise's; `@me` is whoever is signed in. There is no word for the day of a review. */
export const searches: SiteSearches = {
  asksUsername: false,
  selects: true,
  linksFor(base, { from, to }) {
    const days = `${from}..${to}`;
    const pulls = (words: string) => `${base}/pulls?q=${encodeURIComponent(`is:pr ${words}`)}`;
    return [
      { name: 'pull-requests-merged', url: pulls(`author:@me is:merged merged:${days}`) },
      { name: 'pull-requests-reviewed', url: pulls(`reviewed-by:@me -author:@me updated:${days}`) },
      {
        name: 'issues-opened',
        url: `${base}/issues?q=${encodeURIComponent(`is:issue author:@me created:${days}`)}`,
      },
    ];
  },
};
