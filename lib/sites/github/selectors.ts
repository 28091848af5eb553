/*
 * Where GitHub's pages say what, 2016 to 2026. Class names with a hash after them change with every release: only
 * their stable part is matched. A list is in order of trust.
 */

/** Rows and cards that tell of other issues and pull requests. */
export const ELSEWHERE =
  '.TimelineItem-body, .discussion-item, .markdown-body, [id^="ref-pullrequest-"], [id^="ref-issue-"]';

export const REACT_STATE = '[class*="StateLabel"], [data-component="StateLabel"]';
export const CLASSIC_STATE = '.State:not(.State--small), .state:not(.State--small)';

export const TITLE = [
  'h1[data-component="PH_Title"] .markdown-title',
  'h1[class*="PageHeader-Title"] .markdown-title',
  '.gh-header-title .js-issue-title',
  '.js-issue-title',
  '[data-component="PH_Title"] .markdown-title',
];
export const HEADER_NUMBER = '.gh-header-title span, h1[data-component="PH_Title"] span, [class*="titleSuffix"] span';
export const TAB_LINKS = '.tabnav-tabs a[href], nav[aria-label^="Pull request"] a[href], a[id^="prs-"][id$="-tab"]';
export const COUNTER = '.Counter, .counter, [class*="CounterLabel"]';
export const SUMMARY = ['.gh-header-meta', '[class*="PullRequestHeaderSummary"]'];
export const CLASSIC_REF = '.gh-header-meta .commit-ref';
export const REACT_REF = 'a[class*="BranchName"]';
export const CLASSIC_DIFFSTAT = ['#diffstat', '.diffbar .diffstat', '.diffbar-item.diffstat'];
export const REACT_DIFFSTAT = '[data-component="PH_Navigation"] .sr-only, [class*="PageHeader"] .sr-only';

/** The description's box; before 2021 it is only the first of the conversation. */
export const BODY = [
  '.js-command-palette-pull-body',
  'div[id^="pullrequest-"]',
  '.js-discussion .js-comment-container',
  '.discussion-timeline .js-comment-container',
];
export const BODY_AUTHOR = ['a.author', 'h3 strong a[href]'];
export const MOMENT = 'relative-time[datetime], time-ago[datetime], local-time[datetime], time[datetime]';
export const ASSOCIATION = '.timeline-comment-label, .timeline-comment-header .Label';
export const REVIEW = '[id^="pullrequestreview-"], [data-gid^="PRR_"]';
/** Review comments among the lines of the files tab. */
export const THREAD_AUTHOR = '.js-inline-comments-container a.author, .inline-comments a.author';
export const EVENT_ICON = '.TimelineItem-badge .octicon, .discussion-item-icon .octicon';

export const SIDEBAR = '#partial-discussion-sidebar';
export const SIDEBAR_BOX = '.discussion-sidebar-item';
export const SIDEBAR_HEADING = '.discussion-sidebar-heading';
export const VIEWER = 'meta[name="user-login"], meta[name="octolytics-actor-login"]';
export const EMBEDDED = 'script[type="application/json"][data-target="react-app.embeddedData"]';
/** What GitHub, on whatever host, says of itself. */
export const PRODUCT =
  'meta[property="og:site_name"][content^="GitHub"], meta[name="hostname"][content="github.com"], body.enterprise';
