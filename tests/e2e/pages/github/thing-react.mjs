import { document } from './document.mjs';
import { escape, icon, time } from './options.mjs';

/** @typedef {import('./thing-options.mjs').ThingOptions} ThingOptions */

const STATES = {
  open: { status: 'issueOpened', word: 'Open', icon: 'issue-opened', as: '' },
  closed: { status: 'issueClosed', word: 'Closed', icon: 'issue-closed', as: 'completed' },
  'not-planned': { status: 'issueClosedNotPlanned', word: 'Closed', icon: 'skip', as: 'not planned' },
  duplicate: { status: 'issueClosed', word: 'Closed', icon: 'issue-closed', as: 'a duplicate of #12' },
};

/** An issue as React draws it, 2025 and later. @param {Required<ThingOptions>} page */
export function reactIssue(page) {
  const { title, number, owner, repo } = page;
  const path = `/${owner}/${repo}/issues/${number}`;
  return document(
    page,
    `<react-app app-name="issues-react" initial-path="${page.stale ? `/${owner}/${repo}/issues/1` : path}">${page.stale ? stale(page) : ''}<div data-target="react-app.reactRoot">${viewer(page, 'h1')}</div></react-app>`,
    `${escape(title)} · Issue #${number} · ${owner}/${repo}`,
  );
}

/** The same in the panel beside a board, whose title is the page's. @param {Required<ThingOptions>} page */
export function projectPanel(page) {
  const { owner, number } = page;
  const card = (id, title) => `<div class="board-card"><a href="/${owner}/orchard/issues/${id}">${escape(title)}</a> <span>#${id}</span></div>`;
  return document(
    page,
    `<react-app app-name="memex-frame" initial-path="/orgs/${owner}/projects/3"><div data-target="react-app.reactRoot">
<h1 data-component="PH_Title" class="prc-PageHeader-Title-own2"><span class="markdown-title">Harvest board</span> <span>#3</span></h1>
<div class="board">${card(number, page.title)}${card(401, 'Another card')}<span class="prc-StateLabel-StateLabel-own15" data-status="pullMerged">Merged</span></div>
<div role="dialog" aria-label="Issue" class="side-panel">${viewer(page, 'h2')}</div></div></react-app>`,
    'Harvest board · Backlog',
  );
}

/** @param {Required<ThingOptions>} page @param {'h1' | 'h2'} heading */
function viewer(page, heading) {
  const { title, number, state, owner, repo, host } = page;
  const status = STATES[state];
  const label = `<span data-testid="header-state" class="prc-StateLabel-StateLabel-own15" data-status="${status.status}">${icon(status.icon)}${status.word}</span>`;
  return `<div data-testid="issue-viewer-container"><div data-testid="issue-header"><div data-component="TitleArea"><${heading} class="prc-PageHeader-Title-own2" data-component="PH_Title"><bdi class="markdown-title" data-testid="issue-title">${escape(title)}</bdi>&nbsp;<a href="https://${host}/${owner}/${repo}/issues/${number}"><span class="HeaderViewer-module__issueNumberText--own1">#${number}</span></a></${heading}></div></div>
<div data-testid="issue-metadata-fixed">${label}</div><div data-testid="issue-metadata-sticky" hidden>${label}<span data-testid="issue-title-sticky">${escape(title)}</span></div>
<div class="Layout"><div class="Layout-main">${body(page)}${activity(page)}</div><div class="Layout-sidebar" data-testid="issue-viewer-metadata-pane">${sidebar(page)}</div></div></div>`;
}

/** @param {Required<ThingOptions>} page */
function body({ author, number, createdAt, association }) {
  return `<div data-testid="issue-viewer-issue-container"><div data-testid="issue-body" class="react-issue-body"><h2 class="sr-only">Description</h2>
<div>${person(author, 'issue-body-header-author')} <span>opened </span><a data-testid="issue-body-header-link" href="#issue-77${number}">${time(createdAt)}</a> <span data-testid="comment-author-association" class="prc-Label-Label-own24">${escape(association)}</span> <span data-testid="comment-author-association" class="prc-Label-Label-own24">Author</span></div>
<div data-testid="issue-body-viewer"><div data-testid="markdown-body" class="markdown-body"><p>It stopped on Tuesday. We learnt of it on Friday, from a customer.</p></div></div></div></div>`;
}

/** @param {Required<ThingOptions>} page */
function activity({ comments, state, closedAt }) {
  const told = comments.map(
    ({ id, login, at = '2026-11-15T16:20:00Z' }) =>
      `<div id="issuecomment-${id}" class="react-issue-comment"><a href="/${login}" data-hovercard-url="/users/${login}/hovercard"><img alt="@${login}" src="data:,"></a><div data-testid="comment-header"><a href="/${login}" data-hovercard-url="/users/${login}/hovercard">${login}</a> <a href="#issuecomment-${id}">${time(at)}</a></div>
<div class="markdown-body"><p><a class="user-mention" data-hovercard-url="/users/tove-ash/hovercard" href="/tove-ash">@tove-ash</a> I would rather wait a release.</p></div></div>`,
  );
  const closing =
    state === 'open'
      ? ''
      : `<div data-timeline-event-id="CE_own" class="Timeline-Item prc-Timeline-TimelineItem-own25"><div class="prc-Timeline-TimelineBadge-own26">${icon(STATES[state].icon)}</div><div>${person('ben-oak', 'actor-link')}closed this as ${STATES[state].as} <a href="#event-88">${time(closedAt)}</a></div></div>`;
  const renamed = `<div data-timeline-event-id="LE_own" class="Timeline-Item"><div class="prc-Timeline-TimelineBadge-own26">${icon('tag')}</div><div>${person('ben-oak', 'actor-link')}added <a href="/acme/orchard/issues?q=label">dropped label</a></div></div>`;
  return `<div data-testid="issue-viewer-comments-container"><h2 class="sr-only">Activity</h2><div data-testid="issue-timeline-container">${renamed}${told.join('')}${closing}</div></div>`;
}

/** @param {Required<ThingOptions>} page */
function sidebar({ assignees, labels, milestone, owner, repo }) {
  const list = assignees.map((login) => `<li><a href="/${login}" data-hovercard-url="/users/${login}/hovercard">${login}</a></li>`);
  const tokens = labels.map(
    (label) => `<a href="/${owner}/${repo}/issues?q=${encodeURIComponent(label)}"><span class="TokenBase-own27"><span>${escape(label)}</span></span><span class="sr-only">What ${escape(label)} means</span></a>`,
  );
  return `${section('Assignees', list.length > 0 ? `<ul>${list.join('')}</ul>` : '<span>No one assigned</span>')}
${section('Labels', `<div data-testid="issue-labels">${tokens.join('') || 'No labels'}</div>`)}
${section('Milestone', milestone === null ? '<span>No milestone</span>' : `<a href="/${owner}/${repo}/milestone/4">${escape(milestone)}</a>`)}
${section('Participants', '<a href="/kai-reed" data-hovercard-url="/users/kai-reed/hovercard">kai-reed</a>')}`;
}

function section(heading, content) {
  return `<div data-testid="sidebar-section"><div><h3 class="prc-Heading-Heading-own3">${heading}</h3></div>${content}</div>`;
}

function person(login, testid) {
  return `<a class="prc-Link-Link-own21" href="https://github.com/${login}" data-hovercard-url="/users/${login}/hovercard" data-testid="${testid}">${login}</a>`;
}

/** What the page was told of the issue before this one, which it does not renew. */
function stale({ owner, repo }) {
  const issue = { number: 1, title: 'The issue before', state: 'CLOSED', author: { login: 'kai-reed' } };
  const data = { payload: { preloadedQueries: [{ result: { data: { repository: { name: repo, owner: { login: owner }, issue } } } }] } };
  return `<script type="application/json" data-target="react-app.embeddedData">${JSON.stringify(data)}</script><script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"The issue before","author":{"name":"kai-reed"}}</script>`;
}
