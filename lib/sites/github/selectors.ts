/*
 * Where GitHub's pages say what, 2016 to 2026. Class names with a hash after them change with every release: only
 * their stable part is matched. A list is in order of trust.
 */

/** Rows and cards that tell of other issues and pull requests. */
export const ELSEWHERE = '.TimelineItem-body,.discussion-item,.markdown-body,[id^=ref-pullrequest-],[id^=ref-issue-]';

export const STATE = [
  '[data-testid=header-state]',
  '[class*=StateLabel],[data-component=StateLabel]',
  '.State:not(.State--small),.state:not(.State--small)',
];

export const ISSUE_TITLE = '[data-testid=issue-title]';
export const TITLE = [
  ISSUE_TITLE,
  'h1[data-component=PH_Title] .markdown-title',
  'h1[class*=PageHeader-Title] .markdown-title',
  '.gh-header-title .js-issue-title',
  '.js-issue-title',
  '[data-component=PH_Title] .markdown-title',
];
export const HEADER_NUMBER = '.gh-header-title span,[data-component=PH_Title] span,[class*=titleSuffix] span';
/** What holds all of an issue, once for each that the page shows. */
export const ISSUE = '[data-testid=issue-viewer-container]';
/** Links of a React issue that name itself. */
export const ISSUE_LINK = '[data-component=PH_Title] a[href],[data-testid=issue-body-header-link]';
const TAB_LINKS = ['.tabnav-tabs a', 'nav[aria-label^="Pull request"] a', 'a[id^=prs-][id$=-tab]'];
/** The tabs above a pull request, of those whose links are as `stated`. */
export function tabLinksWith(stated: string): string {
  return TAB_LINKS.map((link) => link + stated).join();
}
export const COUNTER = '.Counter,.counter,[class*=CounterLabel]';
export const SUMMARY = ['.gh-header-meta', '[class*=PullRequestHeaderSummary]'];
export const CLASSIC_REF = '.gh-header-meta .commit-ref';
export const REACT_REF = 'a[class*=BranchName]';
export const CLASSIC_DIFFSTAT = ['#diffstat', '.diffbar .diffstat', '.diffbar-item.diffstat'];
export const REACT_DIFFSTAT = '[data-component=PH_Navigation] .sr-only,[class*=PageHeader] .sr-only';

/** The description's box; before 2021, and in a discussion, it is only the first of the conversation. */
export const BODY = [
  '.js-command-palette-pull-body',
  'div[id^=pullrequest-]',
  '[data-testid=issue-body]',
  '.js-discussion .js-comment-container',
  '.discussion-timeline .js-comment-container',
];
export const DISCUSSION_BODY = '.js-comment-container';
/** In one of them: the text, and the field for it while it is edited. */
export const BODY_TEXT = '.js-comment-body,.markdown-body:not(.js-preview-body),[data-testid=markdown-body]';
export const BODY_FIELD = '.is-comment-editing textarea[name$="[body]"],[data-testid=issue-body] textarea';
export const BODY_AUTHOR = ['a.author', '[data-testid$=-header-author]', 'h3 strong a[href]'];
/** Who wrote a comment; of a link in its text none of these is true. */
export const COMMENT_AUTHOR = ['a.author', '[data-testid$=-header-author]', 'a[data-hovercard-url^="/users/"]'];
export const MOMENT = 'relative-time[datetime],time-ago[datetime],local-time[datetime],time[datetime]';
export const ASSOCIATION =
  '.timeline-comment-label,.timeline-comment-header .Label,[data-testid=comment-author-association]';
export const REVIEW = '[id^=pullrequestreview-],[data-gid^=PRR_]';
/** The mark beside a review, which tells its verdict. */
export const REVIEW_ICON = '.TimelineItem-badge .octicon,.discussion-item-icon .octicon';
/** Threads that the page loads when they are opened. */
export const UNLOADED = '[data-deferred-details-content-url],.ajax-pagination-form,.js-ajax-pagination';
/** Review comments among the lines of the files tab. */
export const THREAD_AUTHOR = '.js-inline-comments-container a.author,.inline-comments a.author';
export const EVENT_ICON = '.TimelineItem-badge .octicon,.discussion-item-icon .octicon,[class*=TimelineBadge] .octicon';
export const EVENT = '.TimelineItem,.discussion-item,[data-timeline-event-id]';
export const EVENT_AUTHOR = ['a.author', '[data-testid=actor-link]'];

/** What opens and offers more than what is set. */
export const MENU = 'details,.select-menu';
export const SIDEBAR = '#partial-discussion-sidebar';
export const SIDEBAR_BOX = '.discussion-sidebar-item,[data-testid=sidebar-section]';
export const SIDEBAR_HEADING = '.discussion-sidebar-heading,[data-testid=sidebar-section] h3';
export const LABEL = '.IssueLabel,.labels .label,[data-testid=issue-labels] a';
export const VIEWER = 'meta[name=user-login],meta[name=octolytics-actor-login]';
export const EMBEDDED = 'script[type="application/json"][data-target="react-app.embeddedData"]';
/** What GitHub, on whatever host, says of itself. */
export const PRODUCT =
  'meta[property="og:site_name"][content^=GitHub],meta[name=hostname][content="github.com"],body.enterprise';
