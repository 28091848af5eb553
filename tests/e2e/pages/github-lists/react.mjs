import { escape, icon, printed, time } from '../github/options.mjs';
import { document } from './document.mjs';
import { pathOf, rowIcon, rowPath, rowVerb, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').Row} Row */

/** A list of the React generation. @param {import('./options.mjs').ListOptions} options */
export function reactList(options) {
  const list = withDefaults(options);
  const content = `<react-app app-name="issues-react">${list.pinned ? PINNED : ''}<div class="list ListView-module__container__own1">
<h2 data-component="Heading" class="sr-only" id="_r_d_-list-view-container-title">Search results</h2>
<div class="metadata" data-testid="list-view-metadata"><a href="${pathOf(list, 1)}">Open <span>12</span></a><a href="${pathOf(list, 1)}" aria-current="true">Closed <span>${list.total === null ? '' : printed(list.total)}</span></a></div>
<ul aria-labelledby="_r_d_-list-view-container-title" role="list" class="ListView-module__ul__own2" data-listview-component="items-list">
${list.rows.map((of) => (of.kind === 'pull' ? pull(of, list.host) : `<div>${issue(of)}</div>`)).join('\n')}
</ul></div>${pagination(list)}</react-app>`;
  return document(list, content);
}

// Relative links, the author as a link to a search, a box around the row.
/** @param {Row} of */
function issue(of) {
  const { number, title, author, at, labels = [] } = of;
  return `<li class="ListItem-module__listItem__own3" tabindex="0"><div data-testid="list-row-state-icon">${icon(rowIcon(of))}</div><div>
<div class="Title-module__container__own4"><h3><a data-testid="issue-pr-title-link" href="${rowPath(of)}"><span>${escape(title)}</span></a></h3>${tokens(labels)}</div>
<div class="meta"><div data-testid="list-row-repo-name-and-number"><span><span>#${number}</span> <span class="sr-only">In acme/orchard;</span></span><div><span>· </span><span></span>${rowVerb(of) === 'opened' ? `${byLink(author)} <span> opened </span>` : `by ${byLink(author)} <span> was ${rowVerb(of)} </span>`}${time(at)}</div></div></div></div></li>`;
}

// Absolute links, the author as a button, no link but the title's.
/** @param {Row} of @param {string} host */
function pull(of, host) {
  const { number, title, author, at, labels = [] } = of;
  return `<li class="ListItem-module__listItem__own3 PullsListItem-module__listItem__own5" tabindex="0"><div>${icon(rowIcon(of))}</div><div>
<div class="Title-module__container__own4" data-listview-item-title-container="true"><h3 class="Title-module__heading__own6"><a class="Title-module__anchor__own7" data-testid="listitem-title-link" href="https://${host}${rowPath(of)}">${escape(title)}</a></h3>${tokens(labels)}</div>
<div class="meta Description-module__container__own8 PullsListItem-module__description__own9"><span>acme/orchard</span><span>#${number}</span><span> · <button type="button" class="btn-link" data-testid="author-filter-link" aria-label="Filter by author ${author}">${author}</button> <span>${rowVerb(of)} </span>${time(at)}</span></div></div></li>`;
}

/** @param {string} author */
function byLink(author) {
  return `<a href="/acme/orchard/issues?q=is%3Aissue%20author%3A${encodeURIComponent(author)}">${author}</a>`;
}

/** @param {string[]} labels */
function tokens(labels) {
  return labels.map((label) => `<a class="prc-Token-IssueLabel-own10 Label" aria-label="Filter by label ${escape(label)}" href="/acme/orchard/issues?q=label">${escape(label)}</a>`).join('');
}

const PINNED = `<ul aria-label="Drag and drop pinned issues list."><li><div><div><a href="https://github.com/acme/orchard/issues/1"><span>Read this first</span></a></div><div><span>#1 · <a href="https://github.com/acme">acme</a><span>opened</span>${time('2026-01-04T08:00:00Z')}</span></div></div></li></ul>`;

/** @param {Required<import('./options.mjs').ListOptions>} list */
function pagination(list) {
  const { page, pages } = list;
  if (pages === 1) return '';
  const next = page < pages ? `<a rel="next" aria-label="Next Page" href="${pathOf(list, page + 1)}">Next</a>` : '<span aria-disabled="true">Next</span>';
  return `<nav aria-label="Pagination" class="paginate-container">${next}</nav>`;
}
