import { classicList } from './classic.mjs';
import { addressOf, withDefaults } from './options.mjs';
import { reactList } from './react.mjs';
import { ISSUES, manyRows, PULLS } from './samples.mjs';
import { searchList } from './search.mjs';

/** @typedef {import('./options.mjs').ListOptions} ListOptions */
/** @typedef {import('./options.mjs').Row} Row */

export { ISSUES, manyRows, PULLS };

const LAYOUTS = { classic: classicList, react: reactList, search: searchList };
export const LIST_LAYOUTS = /** @type {const} */ (['classic', 'react', 'search']);

/** A page of a list as GitHub would serve it, HTML. @param {ListOptions} options */
export function listPage(options) {
  return LAYOUTS[options.layout](options);
}

/** Where that page lives. @param {ListOptions} options */
export function listAddress(options) {
  return addressOf(withDefaults(options));
}

/**
 * Serves `rows` over pages, as a server does: by the address that is asked for.
 * @param {ListOptions} options `rows`: of all pages
 * @param {number} [perPage]
 */
export function serveList(options, perPage = 25) {
  const pages = Math.max(1, Math.ceil(options.rows.length / perPage));
  return (/** @type {URL} */ url) => {
    const page = Number(url.searchParams.get(options.layout === 'search' ? 'p' : 'page') ?? 1);
    const rows = options.rows.slice((page - 1) * perPage, page * perPage);
    return { body: listPage({ total: options.rows.length, ...options, rows, page, pages }) };
  };
}

/** One of each of these pages, for whatever runs over all pages of the project. @returns {{ name: string, address: string, html: string }[]} */
export function allPages() {
  return LIST_LAYOUTS.flatMap((layout) =>
    [PULLS, ISSUES].map((rows) => {
      const kind = rows === PULLS ? /** @type {const} */ ('pull') : /** @type {const} */ ('issue');
      const options = { layout, kind, rows, pages: 3, pinned: kind === 'issue' };
      return { name: `GitHub list, ${layout}, ${kind}`, address: listAddress(options), html: listPage(options) };
    }),
  );
}
