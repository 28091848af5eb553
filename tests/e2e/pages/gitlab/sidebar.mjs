import { escape, pathOf } from './options.mjs';
import { WORDS } from './words.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */
/** @typedef {import('./options.mjs').Person} Person */

/** The right column: who, labels, milestone, and the data that it is drawn from. @param {Required<PageOptions>} page */
export function sidebar(page) {
  const { viewer, reviewers, assignees } = page;
  const currentUser = viewer === null ? null : { id: 7, name: 'Somebody {signed} in', username: viewer, state: 'active', todo: { id: null }, can_edit: true };
  const options = { endpoint: `${pathOf(page)}.json`, editable: true, currentUser, rootPath: '/', iid: page.number, issuableType: 'merge_request' };
  const drawn = reviewers === null ? '' : `${people(assignees, 'assignee')}${people(reviewers, 'reviewer')}${labels(page)}${milestone(page)}`;
  return `<aside class="right-sidebar"><form class="issuable-context-form">${drawn}</form>
<script class="js-sidebar-options" type="application/json">${JSON.stringify({ ...options, currentUser }).replace(/</g, '\\u003c')}</script></aside>`;
}

/** @param {Person[]} list @param {'assignee' | 'reviewer'} part */
function people(list, part) {
  const field = `<input type="hidden" name="merge_request[${part}_ids][]"`;
  const fields = list.length === 0 ? `${field} value="0">` : list.map(({ username }) => `${field} data-username="${username}" value="7">`).join('');
  const links = list.map((person) => `<div${part === 'reviewer' ? ' data-testid="reviewer"' : ''}>${link(person, 'gl-link js-user-link', `<span class="gl-flex"><img alt="" class="avatar"> <div>\n ${escape(person.name)}\n</div></span>`)}</div>`);
  const hidden = `<a data-username="somebody-offered" href="/somebody-offered">Somebody offered</a>`;
  return `<div class="block ${part}"><div class="${part === 'assignee' ? 'issuable-assignees' : 'value'}">${links.join('')}</div><div class="selectbox" hidden>${fields}${hidden}</div></div>`;
}

/** @param {Person} person @param {string} className @param {string} inside */
export function link({ username }, className, inside) {
  return `<a class="${className}" data-user-id="7" data-username="${username}" href="/${username}">${inside}</a>`;
}

/** Drawn for the narrow and for the wide sidebar. @param {Required<PageOptions>} page */
function labels({ labels, language }) {
  const all = labels.map((name) => `<span data-testid="selected-label-content" data-qa-label-name="${escape(name)}" class="gl-label"><span class="gl-label-text">${escape(name.split('::')[0])}</span> ${name.includes('::') ? `<span class="gl-label-text-scoped">${escape(name.split('::')[1])}</span>` : ''}</span>`).join(' ');
  const list = `<div data-testid="value-wrapper" class="value issuable-show-labels js-value ${labels.length > 0 ? 'has-labels' : ''}">${all || WORDS[language].none}</div>`;
  return `<div data-testid="sidebar-labels" class="block labels"><b>${WORDS[language].labels}</b><div>${list}</div><div hidden>${list}</div></div>`;
}

/** @param {Required<PageOptions>} page */
function milestone({ milestone, language }) {
  const words = WORDS[language];
  const shown = milestone === null ? words.none : `<a data-testid="milestone-link" href="/groups/acme/-/milestones/3">\n${escape(milestone)}\n<span>${words.expired}</span></a>`;
  return `<div class="block milestone" data-testid="sidebar-milestones"><b>${words.milestone}</b><div class="sidebar-collapsed-icon"><span class="collapse-truncated-title">\n${milestone === null ? words.none : escape(milestone)}\n</span></div><div data-testid="select-milestone">${shown}</div></div>`;
}
