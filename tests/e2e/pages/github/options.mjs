/**
 * What somebody wrote below.
 * @typedef {object} Comment
 * @property {number} id
 * @property {string} login
 * @property {string} [at]
 */

/**
 * What a page of ours says. The people, the repository and every word are invented; the structures are GitHub's.
 * @typedef {object} PageOptions
 * @property {'classic' | 'react'} [generation]
 * @property {'open' | 'draft' | 'merged' | 'closed'} [state]
 * @property {'conversation' | 'files'} [tab]
 * @property {string | null} [viewer] null: signed out
 * @property {string} [author]
 * @property {string} [host]
 * @property {string} [owner]
 * @property {string} [repo]
 * @property {number} [number]
 * @property {string} [title]
 * @property {{ login: string, verdict: 'approved' | 'commented' | 'changes' | 'awaiting', lines?: Comment[], unloaded?: boolean }[]} [reviewers] with comments among the lines
 * @property {Comment[]} [comments]
 * @property {string[]} [suggestedReviewers] people whom the page only proposes
 * @property {string[]} [assignees]
 * @property {string[]} [labels]
 * @property {string | null} [milestone]
 * @property {string} [mergedBy]
 * @property {string} [createdAt]
 * @property {string} [endedAt] when it was merged or closed
 * @property {string} [base]
 * @property {string} [head]
 * @property {string} [headOwner] another owner: a pull request from a fork
 * @property {number} [commits]
 * @property {{ additions: number, deletions: number, files: number } | null} [diffstat] null: still loading
 * @property {number[] | null} [linkedIssues] null: still loading
 * @property {string} [association]
 * @property {boolean} [hooks] React: with `data-component`, as served from October 2026
 * @property {boolean} [embedded] React: with embedded data
 * @property {Record<string, unknown>} [staleData] React: embedded data of another moment, laid over the right one
 * @property {boolean} [enterprise] the shape of GitHub Enterprise
 * @property {boolean} [clobbering] forms and images that take the names of DOM members
 */

/** @param {PageOptions} options @returns {Required<PageOptions>} */
export function withDefaults(options) {
  return {
    generation: 'classic',
    state: 'merged',
    tab: 'conversation',
    viewer: 'mara-lind',
    author: 'mara-lind',
    host: 'github.com',
    owner: 'acme',
    repo: 'orchard',
    number: 412,
    title: 'Version the public API before the second client ships',
    reviewers: [{ login: 'ben-oak', verdict: 'approved' }],
    comments: [],
    suggestedReviewers: [],
    assignees: ['mara-lind'],
    labels: ['api', 'needs docs'],
    milestone: 'Autumn harvest',
    mergedBy: 'ben-oak',
    createdAt: '2026-11-09T08:15:00Z',
    endedAt: '2026-11-18T12:40:00Z',
    base: 'main',
    head: 'api-versioning',
    headOwner: options.owner ?? 'acme',
    commits: 7,
    diffstat: { additions: 1284, deletions: 96, files: 23 },
    linkedIssues: [388],
    association: 'Member',
    hooks: true,
    embedded: true,
    staleData: {},
    enterprise: false,
    clobbering: false,
    ...options,
  };
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {unknown} text */
export function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** @param {Required<PageOptions>} page */
export function pathOf({ owner, repo, number }) {
  return `/${owner}/${repo}/pull/${number}`;
}

/** @param {Required<PageOptions>} page */
export function addressOf(page) {
  const tab = page.tab === 'files' ? (page.generation === 'react' ? '/changes' : '/files') : '';
  return `https://${page.host}${pathOf(page)}${tab}`;
}

export const STATE_WORDS = { open: 'Open', draft: 'Draft', merged: 'Merged', closed: 'Closed' };
export const STATE_ICONS = {
  open: 'git-pull-request',
  draft: 'git-pull-request-draft',
  merged: 'git-merge',
  closed: 'git-pull-request-closed',
};

const DRAWINGS = {
  'git-merge': 'M4 5v6m0-6a4 4 0 0 0 6 3M4 3.5a1.5 1.5 0 1 1 0 .1M4 12.500a1.5 1.5 0 1 1 0 .1M12 8a1.5 1.5 0 1 1 0 .1',
  check: 'M3 8.500l3.500 3.500L13 5',
};

/** An icon: GitHub's class name, a drawing of our own. @param {string} name */
export function icon(name, more = '') {
  const path = DRAWINGS[name] ?? 'M4 5v6M4 3.500a1.5 1.5 0 1 1 0 .1M4 12.500a1.5 1.5 0 1 1 0 .1M12 6v5m0 1.500a1.5 1.5 0 1 1 0 .1';
  return `<svg aria-hidden="true" class="octicon octicon-${name} ${more}" viewBox="0 0 16 16" width="16" height="16"><path d="${path}"></path></svg>`;
}

/** @param {string} login */
export function person(login, className = 'author Link--primary text-bold') {
  return `<a class="${className}" data-hovercard-type="user" data-hovercard-url="/users/${login}/hovercard" href="/${login}">${login}</a>`;
}

/** @param {string} moment */
export function time(moment) {
  const day = new Date(moment).toLocaleDateString('en', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
  return `<relative-time datetime="${moment}" class="no-wrap">${day}</relative-time>`;
}

/** @param {number} count */
export function printed(count) {
  return count.toLocaleString('en');
}

/** The header's sentence names whoever merged, once it is merged. @param {Required<PageOptions>} page */
export function sentence({ state, author, mergedBy, commits }) {
  const words = `${printed(commits)} ${commits === 1 ? 'commit' : 'commits'} into`;
  return state === 'merged' ? { who: mergedBy, what: `merged ${words}` } : { who: author, what: `wants to merge ${words}` };
}
