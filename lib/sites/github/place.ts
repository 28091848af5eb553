import { all, attribute, closest, first, neighbour } from '../dom';
import type { Part } from './page-view';
import { ISSUE_TITLE } from './selectors';
import type { Kind } from './url';

const TITLES = [
  'h1[data-component=PH_Title]',
  'h1[class*=PageHeader-Title]',
  'h1.gh-header-title',
  'header h1,.gh-header-show h1',
];

/** The element after which the button goes, or null; without a kind, beside any title. */
export function findPlace(page: Part, kind: Kind | undefined): Element | null {
  return (kind === 'pull' && findPlaceInSummary(page)) || findPlaceAtTitle(page);
}

/**
 * Where the button of a pull request goes: to the end of the line under the title that says its state, which seldom is
 * full and is as high as a button. Beside a long title it would move the whole page down.
 */
function findPlaceInSummary(page: Part): Element | null {
  return all(page, SUMMARY_LINES).find((line) => !closest(line, STICKY)) ?? null;
}

const SUMMARY_LINES = '.gh-header-meta>div:last-of-type,:has(>[class*=PullRequestHeaderSummary])';

/**
 * The element after which any other button goes: the header's title, or the number that follows it. Never the copy in the
 * header that sticks to the top, which is there twice and mostly unseen.
 */
function findPlaceAtTitle(page: Part): Element | null {
  const own = first(page, ISSUE_TITLE, '.js-issue-title');
  const heading = own && (closest(own, 'h1,h2,h3') ?? own);
  const named = TITLES.flatMap((selector) => all(page, selector)).concat(heading ?? []);
  const titles = [...new Set(named)].filter((title) => !closest(title, STICKY));
  const title = (titles.length > 1 && titles.find(isRendered)) || titles[0];
  const next = title && neighbour(title, 'nextElementSibling');
  return next && attribute(next, 'class').includes('titleSuffix') ? next : (title ?? null);
}

const STICKY =
  '.sticky-header-container,.gh-header-sticky,.sticky-content,[class*=stickyHeader],[class*=StickyPullRequestHeader],[data-testid$=-sticky]';

/** Has the page's styles worked out: for where there is a choice. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
