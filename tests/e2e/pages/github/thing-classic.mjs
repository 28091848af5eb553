import { about, comment, said } from './conversation.mjs';
import { document } from './document.mjs';
import { escape, icon, person, time } from './options.mjs';

/** @typedef {import('./thing-options.mjs').ThingOptions} ThingOptions */

const STATES = {
  open: { word: 'Open', icon: 'issue-opened', as: '' },
  closed: { word: 'Closed', icon: 'issue-closed', as: 'completed' },
  'not-planned': { word: 'Closed as not planned', icon: 'skip', as: 'not planned' },
  duplicate: { word: 'Closed as duplicate', icon: 'skip', as: 'duplicate of #12' },
};

/** An issue as GitHub drew it until 2025 and Enterprise still does. @param {Required<ThingOptions>} page */
export function classicIssue(page) {
  const { title, number, state, owner, repo } = page;
  const label = `<span title="Status: ${STATES[state].word}" class="State State--${state === 'open' ? 'open' : 'closed'}">${icon(STATES[state].icon)} ${STATES[state].word}</span>`;
  return document(
    page,
    `<div id="partial-discussion-header" class="gh-header issue"><div class="gh-header-show"><h1 class="gh-header-title mb-2"><bdi class="js-issue-title markdown-title">${escape(title)}</bdi> <span class="f1-light">#${number}</span></h1></div>
<div class="gh-header-meta">${label} ${person(page.author)} opened this issue ${time(page.createdAt)}</div>
<div class="gh-header-sticky"><div class="sticky-content">${label}<h1 class="f5"><a class="js-issue-title" href="#">${escape(title)}</a> <span class="gh-header-number">#${number}</span></h1></div></div></div>
<div class="Layout"><div class="Layout-main"><div class="js-discussion">${body(page)}${mention(page)}${page.comments.map(comment).join('')}${ending(page)}</div></div><div class="Layout-sidebar"><div id="partial-discussion-sidebar">${about(page)}</div></div></div>`,
    `${escape(title)} · Issue #${number} · ${owner}/${repo}`,
  );
}

/** A discussion, which has its own head and no state while it is open. @param {Required<ThingOptions>} page */
export function discussion(page) {
  const { title, number, owner, repo, comments } = page;
  const state = page.state === 'open' ? '' : `<span title="Status: Closed" class="State State--closed">${icon('discussion-closed')} Closed</span>`;
  const told = comments.map(
    ({ id, login, at = '2026-11-15T16:20:00Z' }) =>
      `<div class="js-comment-container discussion-timeline-item"><div class="discussions-timeline-scroll-target js-targetable-element" id="discussioncomment-${id}" data-url="/${owner}/${repo}/discussions/${number}/comments/${id}"></div>${said(`discussioncomment-${id}`, login, at)}</div>`,
  );
  return document(
    page,
    `<div id="discussion_bucket"><div class="d-flex"><h1 class="gh-header-title f1"><span class="js-issue-title markdown-title">${escape(title)}</span> <span class="f1-light">#${number}</span></h1>${state}</div>
<div class="Layout"><div class="Layout-main"><div class="js-comment-container"><div class="discussions-timeline-scroll-target" id="discussion-77${number}"></div>${said(`discussion-77${number}`, page.author, page.createdAt)}</div>${told.join('')}</div>
<div class="Layout-sidebar">${about(page)}</div></div></div>`,
    `${escape(title)} · ${owner === 'orgs' ? repo : `${owner}/${repo}`} · Discussion #${number}`,
  );
}

/** @param {Required<ThingOptions>} page */
function body({ author, number, createdAt, association }) {
  return `<div class="TimelineItem pt-0 js-comment-container"><div class="timeline-comment-group TimelineItem-body my-0" id="issue-77${number}"><div class="timeline-comment">
<div class="timeline-comment-header"><span class="timeline-comment-label" aria-label="Standing">${escape(association)}</span><h3><strong>${person(author)}</strong> commented <a href="#issue-77${number}">${time(createdAt)}</a></h3></div>
<div class="comment-body markdown-body js-comment-body"><p>It stopped on Tuesday. We learnt of it on Friday, from a customer.</p></div></div></div></div>`;
}

/** A pull request that mentions the issue; its state is not the issue's. @param {Required<ThingOptions>} page */
export function mention({ owner, repo }) {
  return `<div class="TimelineItem" id="ref-pullrequest-772"><div class="TimelineItem-badge">${icon('cross-reference')}</div><div class="TimelineItem-body">${person('tove-ash')} linked a pull request <a href="/${owner}/${repo}/pull/412">Tell when the import stops</a> <span title="Status: Merged" class="State State--merged State--small">Merged</span></div></div>`;
}

/** @param {Required<ThingOptions>} page */
function ending({ state, closedAt }) {
  if (state === 'open') return '';
  return `<div class="TimelineItem" id="event-88"><div class="TimelineItem-badge">${icon(STATES[state].icon)}</div><div class="TimelineItem-body">${person('ben-oak')} closed this as ${STATES[state].as} <a href="#event-88">${time(closedAt)}</a></div></div>`;
}
