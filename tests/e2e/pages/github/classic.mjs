import { files, sidebar, timeline } from './conversation.mjs';
import { document } from './document.mjs';
import { escape, icon, pathOf, person, printed, STATE_ICONS, STATE_WORDS, sentence, time, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

/** A page of the server-rendered generation, 2021 to 2026. @param {PageOptions} options */
export function classicPullRequest(options) {
  const page = withDefaults({ ...options, generation: 'classic' });
  const content =
    page.tab === 'files'
      ? files()
      : `<div class="Layout"><div class="Layout-main">${timeline(page)}</div><div class="Layout-sidebar">${sidebar(page)}</div></div>`;
  return document(page, `<div id="repo-content-pjax-container">${header(page)}${tabs(page)}${content}</div>`);
}

/** @param {Required<PageOptions>} page */
function header(page) {
  const { title, number, state } = page;
  return `<div id="partial-discussion-header" class="gh-header js-details-container js-pull-header-details pull request" data-url="${pathOf(page)}/partials/title?sticky=true" data-pull-is-open="${state === 'open' || state === 'draft'}">
<div class="non-sticky-header-container">
<div class="gh-header-show"><div class="gh-header-row">
<h1 class="gh-header-title mb-2 lh-condensed f1 mr-0 flex-auto wb-break-word"><bdi class="js-issue-title markdown-title">${escape(title)}</bdi> <span class="f1-light color-fg-muted">#${number}</span></h1>
<div class="gh-header-actions"><button type="button" class="btn btn-sm">Edit</button> <button type="button" class="btn btn-sm">Code</button></div>
</div></div>
<div class="gh-header-meta"><div class="flex-shrink-0">${label(state)}</div><div class="flex-auto min-width-0">${summary(page)}</div></div>
</div>
<div class="sticky-header-container" hidden><div class="sticky-content">${label(state)}<h1 class="d-flex text-bold f5"><a class="js-issue-title markdown-title" href="#top">${escape(title)}</a> <span class="gh-header-number">#${number}</span></h1>${summary(page)}</div></div>
</div>`;
}

/** @param {keyof typeof STATE_WORDS} state */
function label(state) {
  return `<span reviewable_state="ready" title="Status: ${STATE_WORDS[state]}" class="State State--${state}">${icon(STATE_ICONS[state])} ${STATE_WORDS[state]}</span>`;
}

/** @param {Required<PageOptions>} page */
function summary(page) {
  const { who, what } = sentence(page);
  const moment = page.state === 'merged' ? time(page.endedAt) : '';
  return `${person(who, 'author Link--secondary text-bold')} ${what} ${reference(page, page.owner, page.base, '')} from ${reference(page, page.headOwner, page.head, 'head-ref')} ${moment}`;
}

/** @param {Required<PageOptions>} page */
function reference({ owner, repo, headOwner }, of, branch, className) {
  const isFork = owner !== headOwner;
  const name = `${isFork ? `<span class="css-truncate-target">${of}</span>:` : ''}<span class="css-truncate-target">${escape(branch)}</span>`;
  const full = escape(`${of}/${repo}:${branch}`);
  return `<span title="${full}" class="commit-ref css-truncate user-select-contain expandable ${className}"><a title="${full}" class="no-underline" href="/${of}/${repo}/tree/${escape(branch)}">${name}</a></span>`;
}

/** @param {Required<PageOptions>} page */
function tabs(page) {
  const path = pathOf(page);
  const { diffstat, commits, tab } = page;
  const link = (name, href, id, count, isHere) =>
    `<a href="${href}" class="tabnav-tab${isHere ? ' selected' : ''}">${name}${count === null ? '' : ` <span id="${id}" title="${printed(count)}" class="Counter">${printed(count)}</span>`}</a>`;
  const stat = diffstat
    ? `<span class="diffstat" id="diffstat"><span class="color-fg-success"> +${printed(diffstat.additions)} </span> <span class="color-fg-danger"> −${printed(diffstat.deletions)} </span></span>`
    : '';
  return `<div class="tabnav"><div class="tabnav-extra">${stat}</div><nav class="tabnav-tabs" aria-label="Pull request tabs">
${link('Conversation', path, 'conversation_tab_counter', 2, tab === 'conversation')}
${link('Commits', `${path}/commits`, 'commits_tab_counter', commits, false)}
${link('Checks', `${path}/checks`, 'checks_tab_counter', 0, false)}
${link('Files changed', `${path}/files`, 'files_tab_counter', diffstat?.files ?? null, tab === 'files')}
</nav></div>`;
}
