import { searchAnswer } from './answers.mjs';
import { document } from './document.mjs';
import { escape, WORDS, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */

/** The issue navigator with these tickets in rows. @param {TicketOptions[]} tickets @param {TicketOptions} options of the page */
export function listPage(tickets, options = {}) {
  const page = withDefaults({ layout: 'board', ...options });
  const rows = tickets.map((ticket) => withDefaults({ ...options, ...ticket }));
  return document(page, page.product === 'server' ? serverList(rows, page) : cloudList(rows, page));
}

/** Where that list is. @param {TicketOptions} options @param {string} query */
export function listAddress(options = {}, query = 'jql=project%20%3D%20ORCH') {
  const { host, context } = withDefaults(options);
  return `https://${host}${context}/issues/?${query}`;
}

/** `count` tickets that are told apart, the newest first. @param {number} count @param {TicketOptions} options */
export function manyTickets(count, options = {}) {
  return Array.from({ length: count }, (_, index) => ({ ...options, key: `ORCH-${count - index}`, summary: `Orchard ticket ${count - index}` }));
}

/** Serves `tickets` over pages of `perPage`, as a server does: by the address that is asked for. @param {TicketOptions[]} tickets @param {TicketOptions} options */
export function serveList(tickets, options = {}, perPage = 50) {
  return (/** @type {URL} */ url) => {
    const from = Number(url.searchParams.get('startIndex') ?? 0);
    return { body: listPage(tickets.slice(from, from + perPage), options) };
  };
}

/** Answers a search for them, Cloud by a token for the page that follows and Data Center by a number; never with more than `most`, however many are asked for. @param {TicketOptions[]} tickets @param {TicketOptions} options */
export function serveSearch(tickets, options = {}, most = 50) {
  const isCloud = withDefaults(options).product === 'cloud';
  return (/** @type {URL} */ { searchParams }) => {
    const from = Number(isCloud ? (searchParams.get('nextPageToken') ?? 'from-0').slice(5) : (searchParams.get('startAt') ?? 0));
    const maxResults = Math.min(most, Number(searchParams.get('maxResults')));
    const rows = tickets.slice(from, from + maxResults);
    const end = from + rows.length;
    const token = end < tickets.length ? { nextPageToken: `from-${end}`, isLast: false } : { isLast: true };
    const paging = isCloud ? token : { startAt: from, maxResults, total: tickets.length };
    return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(searchAnswer(rows, paging)) };
  };
}

function cloudList(rows, { language }) {
  const row = ({ key, summary, status, assignee }) => `<tr data-testid="native-issue-table.ui.issue-row"><td><a data-testid="native-issue-table.common.ui.issue-cells.issue-key.issue-key-cell" href="/browse/${key}">${key}</a></td><td><a data-testid="native-issue-table.common.ui.issue-cells.issue-summary.issue-summary-cell" href="/browse/${key}">${escape(summary)}</a></td><td data-testid="native-issue-table.common.ui.issue-cells.assignee">${assignee ? `<div data-testid="profilecard-next.ui.profilecard.profilecard-trigger"><span>${escape(assignee.name)}</span></div>` : `<span>${WORDS[language].unassigned}</span>`}</td><td>${escape(status)}</td></tr>`;
  return `<main class="issue"><h1>${WORDS[language].search}</h1><table data-testid="native-issue-table.ui.issue-table"><tbody>${rows.map(row).join('')}</tbody></table></main>`;
}

function serverList(rows, { context, language }) {
  const row = ({ key, summary, status, category, assignee, parent }) => `<tr class="issuerow" data-issuekey="${key}" rel="1"><td class="issuekey"><a class="issue-link" data-issue-key="${key}" href="${context}/browse/${key}">${key}</a></td><td class="summary"><p>${parent ? `<a class="parentIssue" href="${context}/browse/${parent}" title="The one above it">${parent}</a> / ` : ''}<a class="issue-link" data-issue-key="${key}" href="${context}/browse/${key}">${escape(summary)}</a></p></td><td class="assignee">${assignee ? `<a class="user-hover" rel="${assignee.id}" href="#">${escape(assignee.name)}</a>` : `<em>${WORDS[language].unassigned}</em>`}</td><td class="status"><span class="jira-issue-status-lozenge aui-lozenge jira-issue-status-lozenge-${category === 'done' ? 'green' : 'blue-gray'}">${escape(status)}</span></td></tr>`;
  return `<div id="content" class="issue"><header class="saved-search-selector"><h1 class="search-title">${WORDS[language].search}</h1></header><table id="issuetable"><tbody>${rows.map(row).join('')}</tbody></table></div>`;
}
