/**
 * A row of a list. Every person, repository and word is invented; the structures are GitHub's.
 * @typedef {object} Row
 * @property {'pull' | 'issue'} kind
 * @property {number} number
 * @property {string} title
 * @property {'open' | 'draft' | 'merged' | 'closed' | 'skipped'} state
 * @property {string} author
 * @property {string} at when it was opened, or merged or closed
 * @property {string} [owner]
 * @property {string} [repo]
 * @property {string[]} [labels]
 * @property {boolean} [saysOpened] the row states when it was opened, whatever its state
 */
/**
 * What a page of a list says.
 * @typedef {object} ListOptions
 * @property {'classic' | 'react' | 'search'} layout
 * @property {'pull' | 'issue'} [kind]
 * @property {Row[]} rows
 * @property {string} [path]
 * @property {string} [query] the search of the list
 * @property {string | null} [viewer] null: signed out
 * @property {number} [page] from 1
 * @property {number} [pages]
 * @property {number | null} [total] null: the page does not say
 * @property {boolean} [linksNext] whether the following page is linked; classic pages may only count them
 * @property {boolean} [pinned] two pinned issues above the list
 * @property {string} [host]
 * @property {string} [colorMode] such as `dark`: what the page says of itself
 */

/** @param {ListOptions} options @returns {Required<ListOptions>} */
export function withDefaults(options) {
  const kind = options.kind ?? 'pull';
  return {
    kind,
    path: options.layout === 'search' ? '/search' : `/acme/orchard/${kind === 'pull' ? 'pulls' : 'issues'}`,
    query: `is:${kind === 'pull' ? 'pr' : 'issue'} is:closed`,
    viewer: 'mara-lind',
    page: 1,
    pages: 1,
    total: options.rows.length,
    linksNext: true,
    pinned: false,
    host: 'github.com',
    colorMode: 'auto',
    ...options,
  };
}

/** The address of a page of the list. @param {Required<ListOptions>} list */
export function addressOf(list) {
  const url = new URL(`https://${list.host}${pathOf(list, list.page)}`);
  return url.href;
}

/** @param {Required<ListOptions>} list @param {number} page */
export function pathOf({ layout, kind, path, query }, page) {
  const search = new URLSearchParams({ q: query });
  if (layout === 'search') search.set('type', kind === 'pull' ? 'pullrequests' : 'issues');
  if (page > 1) search.set(layout === 'search' ? 'p' : 'page', String(page));
  return `${path}?${search}`;
}

/** @param {Row} row */
export function rowPath({ owner = 'acme', repo = 'orchard', kind, number }) {
  return `/${owner}/${repo}/${kind === 'pull' ? 'pull' : 'issues'}/${number}`;
}

const ICONS = {
  pull: {
    open: 'git-pull-request',
    draft: 'git-pull-request-draft',
    merged: 'git-merge',
    closed: 'git-pull-request-closed',
    skipped: 'git-pull-request-closed',
  },
  issue: { open: 'issue-opened', draft: 'issue-draft', merged: 'issue-closed', closed: 'issue-closed', skipped: 'skip' },
};

/** @param {Row} row */
export function rowIcon({ kind, state }) {
  return ICONS[kind][state];
}

/** What the row says happened at its moment. @param {Row} row */
export function rowVerb({ state, saysOpened }) {
  if (saysOpened || state === 'open' || state === 'draft') return 'opened';
  return state === 'merged' ? 'merged' : 'closed';
}
