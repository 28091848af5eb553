/*
 * What every page load looks for, in both families of Jira's pages. Cloud has named its hooks `data-testid` since
 * 2021 and `data-test-id` before; Data Center has ids. A list is in order of trust.
 */

/** Elements whose test id compares so with `name`. */
export function hook(name: string, comparison: '=' | '^=' | '*=' | '$=' = '*='): string {
  return `:is([data-testid${comparison}"${name}"],[data-test-id${comparison}"${name}"])`;
}

/** What states the key of the ticket that is shown; never a parent's breadcrumb nor a card of a board. */
export const STATED_KEY = `${hook('current-issue')},#key-val,#ghx-detail-issue`;
/** Where a click would start to edit the summary. */
export const SUMMARY_EDIT = hook('summary-inline-edit');
export const HEADING = [hook('summary.heading', '$='), `${SUMMARY_EDIT} h1`, '#summary-val', '[data-field-id=summary]'];
export const ASSIGNEE = `${hook('.assignee', '$=')},#assignee-val`;
/** What certainly frames one ticket. */
export const BOUNDS = `[role="dialog"],${hook('compact-layout')},#ghx-detail-issue,#issue-content`;
export const STATUS = `${hook('status-view.status-button')},${hook('status-field-wrapper')} button,#status-val`;
export const RESOLUTION = `${hook('resolution-status-label')},#resolution-val`;
/** What holds the rows of a navigator. */
export const LIST = `${hook('native-issue-table')},${hook('issue-navigator')},#issuetable,.issue-list`;
