/** @typedef {{ name: string, username: string }} Person */
/**
 * What a page of ours says. The people, the project and every word are invented; the structures are GitLab's.
 * @typedef {object} PageOptions
 * @property {'open' | 'draft' | 'merged' | 'closed'} [state]
 * @property {'en' | 'de'} [language] the interface's, which changes every word that is not somebody's own
 * @property {string | null} [viewer] a username; null: signed out
 * @property {string} [host]
 * @property {string} [root] the path that GitLab stands below, such as `/gitlab`
 * @property {string} [project]
 * @property {number} [number]
 * @property {'' | 'diffs' | 'commits' | 'pipelines'} [tab]
 * @property {string} [title]
 * @property {Person} [author]
 * @property {Person[] | null} [reviewers] null: the sidebar is not drawn yet
 * @property {Person[]} [approvers]
 * @property {Person[]} [assignees]
 * @property {string[]} [labels]
 * @property {string | null} [milestone]
 * @property {Person} [mergedBy]
 * @property {string} [createdAt]
 * @property {string} [endedAt] when it was merged or closed
 * @property {boolean} [endedStated] as newer versions: the moment as an attribute, not in words alone
 * @property {string} [source]
 * @property {string} [target]
 * @property {number} [commits]
 * @property {number | string} [files] a text where GitLab stops counting
 * @property {boolean} [clobbering] forms and images that take the names of DOM members
 */

export const MARA = { name: 'Mara Lind', username: 'mara-lind' };
export const BEN = { name: 'Ben Oak', username: 'ben-oak' };
export const ISO = { name: 'Iso Wren', username: 'iso.wren' };

/** @param {PageOptions} options @returns {Required<PageOptions>} */
export function withDefaults(options) {
  return {
    state: 'merged',
    language: 'en',
    viewer: MARA.username,
    host: 'gitlab.com',
    root: '',
    project: 'acme/tools/mill',
    number: 88,
    tab: '',
    title: 'Queue the nightly grind behind the backup',
    author: MARA,
    reviewers: [BEN],
    approvers: [BEN],
    assignees: [MARA],
    labels: ['type::feature', 'backend', 'needs docs'],
    milestone: '4.2',
    mergedBy: BEN,
    createdAt: '2026-11-03T09:20:00Z',
    endedAt: '2026-11-17T15:05:00Z',
    endedStated: false,
    source: 'queue-nightly-grind',
    target: 'main',
    commits: 4,
    files: 1026,
    clobbering: false,
    ...options,
  };
}

/** @param {Required<PageOptions>} page */
export function pathOf({ root, project, number }) {
  return `${root}/${project}/-/merge_requests/${number}`;
}

/** Where that page lives. @param {PageOptions} options */
export function mergeRequestAddress(options) {
  const page = withDefaults(options);
  return `https://${page.host}${pathOf(page)}${page.tab ? `/${page.tab}` : ''}`;
}

/** The title as GitLab keeps it. @param {Required<PageOptions>} page */
export function titleOf({ state, title }) {
  return state === 'draft' ? `Draft: ${title}` : title;
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {unknown} text */
export function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
