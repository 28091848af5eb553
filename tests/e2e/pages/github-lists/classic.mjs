import { escape, icon, printed, time } from '../github/options.mjs';
import { document } from './document.mjs';
import { pathOf, rowIcon, rowPath, rowVerb, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').Row} Row */

/** A list of the server-rendered generation. @param {import('./options.mjs').ListOptions} options */
export function classicList(options) {
  const list = withDefaults(options);
  const content = `<div id="repo-content-pjax-container"><div class="Box">
<div class="Box-header" id="js-issues-toolbar"><div class="table-list-filters flex-auto d-flex"><div class="flex-auto no-wrap"><div class="table-list-header-toggle states flex-auto pl-0">
<a href="${pathOf(list, 1)}" class="btn-link">${icon('git-pull-request')} 12 Open</a>
<a href="${pathOf(list, 1)}" class="btn-link selected">${icon('check')} ${list.total === null ? '' : printed(list.total)} Closed</a></div></div></div></div>
<h2 class="sr-only">${list.kind === 'pull' ? 'Pull requests' : 'Issues'} list</h2>
<div aria-label="Issues" role="group" data-issue-and-pr-hovercards-enabled><div class="js-navigation-container js-active-navigation-container">
${list.rows.map(row).join('\n')}
</div></div></div>${pagination(list)}</div>`;
  return document(list, content);
}

/** @param {Row} of */
function row(of) {
  const { kind, number, title, author, at, labels = [] } = of;
  const path = rowPath(of);
  const verb = rowVerb(of);
  const by = `<a class="Link--muted" title="created by ${author}" data-hovercard-type="user" data-hovercard-url="/users/${author}/hovercard" href="/acme/orchard/issues?q=is%3A${kind === 'pull' ? 'pr' : 'issue'}+author%3A${encodeURIComponent(author)}">${author}</a>`;
  const said = verb === 'opened' ? `opened ${time(at)} by ${by}` : `by ${by} was ${verb} ${time(at)}`;
  return `<div id="issue_${number}" class="Box-row Box-row--focus-gray p-0 mt-0 js-navigation-item js-issue-row" data-id="${number}"><div class="d-flex Box-row--drag-hide position-relative">
<div class="flex-shrink-0 pt-2 pl-3"><span class="tooltipped tooltipped-e">${icon(rowIcon(of))}</span></div>
<div class="flex-auto min-width-0 p-2 pr-3">
<a id="issue_${number}_link" class="Link--primary v-align-middle no-underline h4 js-navigation-open markdown-title" data-hovercard-type="${kind === 'pull' ? 'pull_request' : 'issue'}" data-hovercard-url="${path}/hovercard" href="${path}">${escape(title)}</a>
<span class="lh-default">${labels.map((label) => `<a href="/acme/orchard/labels" data-name="${escape(label)}" class="IssueLabel hx_IssueLabel">${escape(label)}</a>`).join('')}</span>
<div class="d-flex mt-1 text-small color-fg-muted"><span class="opened-by">#${number} ${said}</span></div></div>
<div class="flex-shrink-0"><a href="${path}" class="Link--muted" aria-label="3 comments">${icon('comment')}<span class="text-small text-bold">3</span></a></div>
</div></div>`;
}

/** @param {Required<import('./options.mjs').ListOptions>} list */
function pagination(list) {
  const { page, pages, linksNext } = list;
  if (pages === 1) return '';
  const next = page < pages && linksNext ? `<a class="next_page" rel="next" href="${pathOf(list, page + 1)}">Next</a>` : '';
  const before = page > 1 ? `<a class="previous_page" rel="prev" href="${pathOf(list, page - 1)}">Previous</a>` : '';
  return `<div class="paginate-container"><div class="pagination" role="navigation" aria-label="Pagination">${before}<em class="current" data-total-pages="${pages}">${page}</em>${next}</div></div>`;
}
