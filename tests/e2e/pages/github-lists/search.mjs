import { escape, icon, time } from '../github/options.mjs';
import { document } from './document.mjs';
import { pathOf, rowIcon, rowPath, rowVerb, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').Row} Row */

/** The results of a search over everything. @param {import('./options.mjs').ListOptions} options */
export function searchList(options) {
  const list = withDefaults({ ...options, layout: 'search' });
  const { page, pages } = list;
  const content = `<react-app app-name="search"><div><div data-testid="search-sub-header"><h2>${list.rows.length} results</h2></div>
<div class="list" data-testid="results-list">${list.rows.map(result).join('\n')}</div>
<nav aria-label="Pagination" class="paginate-container">${page < pages ? `<a rel="next" aria-label="Next Page" href="${pathOf(list, page + 1)}">Next</a>` : ''}</nav></div></react-app>`;
  return document(list, content);
}

/** @param {Row} of */
function result(of) {
  const { number, title, author, at } = of;
  return `<div class="result"><div>${icon(rowIcon(of))}</div><div><h3><div class="search-title"><a class="prc-Link-Link-own1" href="${rowPath(of)}"><span class="search-match">${escape(title)}</span></a></div></h3>
<div class="meta"><a href="/${author}" data-hovercard-type="user" data-hovercard-url="/users/${author}/hovercard">${author}</a> <span>${rowVerb(of)} ${time(at)}</span> · #${number}</div></div></div>`;
}
