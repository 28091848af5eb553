/** The link that names a row, in each generation of GitHub's lists; pinned issues are no rows. */
export const ROW_TITLE = [
  '.js-issue-row a.js-navigation-open',
  'ul[data-listview-component="items-list"] h3 a',
  'li a[data-testid$="-title-link"]',
  'li[class*="PullsListItem"] h3 a',
  '[data-testid="results-list"] h3 a',
].join();

/** What a title's row is; without one the title is all there is. */
export const ROW = '.js-issue-row, li, [data-testid="results-list"] > *';
