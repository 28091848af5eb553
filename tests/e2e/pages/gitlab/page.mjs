import { escape, pathOf, titleOf, withDefaults } from './options.mjs';
import { link, sidebar } from './sidebar.mjs';
import { WORDS } from './words.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

const ICONS = { open: 'merge-request-open', draft: 'merge-request-open', merged: 'merge', closed: 'merge-request-close' };
const STYLE = `
:root { color-scheme: light dark; --bg: #fff; --fg: #28272d; --line: #dcdcde; --link: #1068bf; }
@media (prefers-color-scheme: dark) { :root { --bg: #1f1e24; --fg: #ececef; --line: #434248; --link: #63a6e9; } }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 system-ui, sans-serif; }
a { color: var(--link); text-decoration: none; }
main { display: grid; grid-template-columns: 1fr 18rem; gap: 2rem; max-width: 70rem; margin: 1.5rem auto; padding: 0 1.5rem; }
.merge-request-sticky-header { position: fixed; visibility: hidden; }
.title { margin: 0; font-size: 1.5rem; }
.badge { padding: 2px 8px; border: 1px solid var(--line); border-radius: 10px; }
.nav { display: flex; gap: 1rem; padding: 0; list-style: none; border-bottom: 1px solid var(--line); }
.block { padding: .75rem 0; border-bottom: 1px solid var(--line); }`;

/** A merge request's page as GitLab would serve it, drawn. @param {PageOptions} options */
export function mergeRequestPage(options) {
  const page = withDefaults(options);
  const { number, project, language, state, clobbering } = page;
  const name = `${escape(titleOf(page))} (!${number}) · ${WORDS[language].list} · ${project} · GitLab`;
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${name}</title><meta name="viewport" content="width=device-width">
<meta content="GitLab" property="og:site_name"><meta content="${name}" property="og:title"><style>${STYLE}</style></head>
<body class="tab-width-8 gl-browser-chrome gl-platform-linux page-initialised" data-page="projects:merge_requests:show" data-page-type-id="${number}" data-project-full-path="${project}">
${clobbering ? CLOBBERING : ''}
<main><div class="merge-request" data-mr-action="show" data-project-path="${page.root}/${project}" data-url="${pathOf(page)}.json">
<div class="detail-page-header is-merge-request"><div class="detail-page-header-body"><h1 class="title" data-testid="title-content">\n${escape(titleOf(page))}\n</h1></div></div>
<div class="issue-sticky-header merge-request-sticky-header">${badge(page)} <a href="#top">${escape(titleOf(page))}</a></div>
<div class="merge-request-details issuable-details">${header(page)}${tabs(page)}
<div class="tab-content" id="diff-notes-app"><div id="notes"><div class="detail-page-description"><div class="description" data-testid="description-content"><div class="md"><p>It waits for <a href="/acme/tools/mill/-/merge_requests/80">!80</a>, which <span class="badge"><svg data-testid="merge-request-close-icon"></svg> ${WORDS[language].states.closed}</span>.</p></div></div></div>
${state === 'merged' || state === 'open' ? widget(page) : ''}</div>
<div class="tab-pane diffs" id="js-diffs-app" data-current-user-data="${escape(JSON.stringify(page.viewer === null ? null : { id: 7, username: page.viewer, name: 'Somebody' }))}" data-iid="${number}"></div></div></div></div>
${sidebar(page)}</main></body></html>`;
}

/** @param {Required<PageOptions>} page */
function badge({ state, language }) {
  return `<span class="badge badge-pill gl-badge"><svg data-testid="${ICONS[state]}-icon" role="img" aria-hidden="true" class="gl-icon s16"></svg> <span>${WORDS[language].states[state]}</span></span>`;
}

/** @param {Required<PageOptions>} page */
function header(page) {
  const { author, source, target, createdAt, language, root, project } = page;
  const branch = (name) => `<a title="${escape(name)}" class="ref-container" href="${root}/${project}/-/tree/${escape(name)}">${escape(name)}</a>`;
  return `<div class="detail-page-description is-merge-request">${badge(page)}
${link(author, 'author-link js-user-link', `<span class="author">${escape(author.name)}</span>`)} ${WORDS[language].asked} ${branch(source)} ${WORDS[language].into} ${branch(target)} <time class="js-timeago" title="${createdAt}" datetime="${createdAt}">3 weeks ago</time></div>`;
}

/** @param {Required<PageOptions>} page */
function tabs(page) {
  const words = WORDS[page.language];
  const tab = (action, word, count, className) => `<li class="${page.tab === action ? 'active' : ''}"><a data-action="${action || 'show'}" href="${pathOf(page)}${action ? `/${action}` : ''}">${word} <span class="gl-badge badge ${className}">${count}</span></a></li>`;
  return `<ul class="merge-request-tabs nav">${tab('', words.overview, 12, 'js-discussions-count')}${tab('commits', words.commits, page.commits, 'js-commits-count')}${tab('diffs', words.changes, page.files.toLocaleString('en'), 'js-changes-tab-count')}</ul>`;
}

/** What was approved, and who merged it when. @param {Required<PageOptions>} page */
function widget({ state, approvers, mergedBy, endedAt, endedStated, language }) {
  const words = WORDS[language];
  const approved = `<div class="js-mr-approvals"><div data-testid="approvals-summary-content"><b>${words.approvedBy}</b> ${approvers.map((person) => link(person, 'user-avatar-link js-user-link', `<img alt="${escape(person.name)}">`)).join('')}</div></div>`;
  const said = new Date(endedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const merged = `<div class="mr-widget-body"><h4 class="js-mr-widget-author">${words.mergedBy} <a href="/${mergedBy.username}" class="gl-link mr-widget-author"><img alt=""><span class="author">${escape(mergedBy.name)}</span></a> <time title="${said}"${endedStated ? ` datetime="${endedAt}"` : ''}>${said}</time></h4></div>`;
  return approved + (state === 'merged' ? merged : '');
}

const MEMBERS = ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'parentElement', 'nextElementSibling', 'textContent', 'matches'];
const CLOBBERING = `<form id="trap" class="merge-request-details">${MEMBERS.map((name) => `<input name="${name}" value="x">`).join('')}</form>
${['title', 'querySelectorAll', 'defaultView', 'location', 'body'].map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}`;
