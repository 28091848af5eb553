/*
 * Where a merge request's page says what, 2024. Its words are in the viewer's language, so nothing is read off a word
 * where an icon, an attribute or a class says the same.
 */

export const TITLE = '[data-testid=title-content]';
/** Names the merge request that is shown. */
export const SHOWN = '.merge-request[data-url]';
/** State, author, branches and the day it was opened, in one line. The description's box has the second class alone. */
export const HEADER = '.is-merge-request.detail-page-description';
export const DESCRIPTION = '[data-testid=description-content] .md';
export const STATE_ICON = `${HEADER} .badge [data-testid]`;
export const MERGED_ICON = 'merge-icon';
export const CLOSED_ICON = 'merge-request-close-icon';
export const BRANCHES = `${HEADER} .ref-container`;
export const OPENED = `${HEADER} time[datetime]`;
/** What the sidebar is drawn from; the signed-in user is in it. */
export const SIDEBAR_OPTIONS = '.js-sidebar-options';

/** Whose usernames stand inside. */
export const REVIEWERS = '[data-testid=reviewer]';
export const REVIEWED = `:is(${REVIEWERS},[data-testid^=approvals-summary])`;
export const ASSIGNEES = '.issuable-assignees';
/** Forms hold a 0 where nobody is chosen. */
export const NO_REVIEWERS = 'input[name="merge_request[reviewer_ids][]"][value="0"]';
export const NO_ASSIGNEES = 'input[name="merge_request[assignee_ids][]"][value="0"]';

export const MERGED_BY = '.js-mr-widget-author a[href]';
/** Newer versions write the moment, older ones a sentence in the viewer's language. */
export const MERGED_AT = '.js-mr-widget-author time[datetime]';

/** Twice in the sidebar, narrow and wide. The text of a scoped label lacks its colons. */
export const LABELS = '[data-testid="sidebar-labels"] [data-qa-label-name]';
export const LABELS_DRAWN = '[data-testid="sidebar-labels"] .issuable-show-labels';
export const MILESTONE = '[data-testid="sidebar-milestones"]';
export const COMMITS = '.js-commits-count';
export const CHANGED_FILES = '.js-changes-tab-count';

/** What GitLab, on whatever host, says of itself. */
export const PRODUCT =
  'meta[property="og:site_name"][content="GitLab"], body[data-page][class*="gl-browser-"], body[data-project-full-path]';
