import { escape, icon, person, time } from './options.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

const REVIEWS = {
  approved: { icon: 'check', words: 'approved these changes' },
  commented: { icon: 'eye', words: 'reviewed' },
  changes: { icon: 'file-diff', words: 'requested changes' },
};
const STATUSES = {
  approved: { icon: 'check', words: 'approved these changes' },
  commented: { icon: 'comment', words: 'left review comments' },
  changes: { icon: 'file-diff', words: 'requested changes' },
  awaiting: { icon: 'dot-fill', words: '' },
};

/** The description and what happened, the same Rails partials in both generations. @param {Required<PageOptions>} page */
export function timeline(page) {
  return `<div class="pull-discussion-timeline js-pull-discussion-timeline"><div class="js-discussion">
${body(page)}
${page.reviewers.filter(({ verdict }) => verdict !== 'awaiting').map(review).join('\n')}
${page.comments.map(comment).join('\n')}
${mention(page)}
${ending(page)}
</div></div>`;
}

/** @param {Required<PageOptions>} page */
function body({ author, number, createdAt, association, linkedIssues, owner, repo, host }) {
  const closing = (linkedIssues ?? [])
    .map(
      (issue) =>
        `<span class="issue-keyword tooltipped tooltipped-se" aria-label="This pull request closes issue #${issue}.">Closes</span> <a class="issue-link js-issue-link" data-hovercard-type="issue" href="https://${host}/${owner}/${repo}/issues/${issue}">#${issue}</a>.`,
    )
    .join(' ');
  return `<div class="TimelineItem TimelineItem--condensed pt-0 js-comment-container js-command-palette-pull-body">
<div class="timeline-comment-group TimelineItem-body my-0" id="issue-${number}01"><div id="pullrequest-${number}02" class="comment timeline-comment">
<div class="timeline-comment-header clearfix d-flex"><h3 class="f5 text-normal"><strong>${person(author)}</strong> commented <a href="#issue-${number}01" id="issue-${number}01-permalink" class="Link--secondary js-timestamp">${time(createdAt)}</a></h3>
<span class="tooltipped tooltipped-n"><span class="Label ml-1">${escape(association)}</span></span></div>
<div class="edit-comment-hide"><div class="comment-body markdown-body js-comment-body">
<p dir="auto">Two teams read this endpoint today, and a third starts in January. Once they depend on the present shape, every change is a negotiation.</p>
<p dir="auto">So the version goes into the path now, and the old path stays for two releases. ${closing}</p>
</div></div></div></div></div>`;
}

/** A comment in a conversation, with the mention that everybody's text may hold. @param {import('./options.mjs').Comment} comment */
export function comment({ id, login, at = '2026-11-15T16:20:00Z' }) {
  return `<div class="js-timeline-item js-timeline-progressive-focus-container" data-gid="IC_own${id}"><div class="TimelineItem js-comment-container" data-gid="IC_own${id}">
<div class="timeline-comment-group js-minimizable-comment-group js-targetable-element TimelineItem-body my-0" id="issuecomment-${id}">${said(`issuecomment-${id}`, login, at)}</div></div></div>`;
}

/** @param {string} id @param {string} login @param {string} at */
export function said(id, login, at) {
  return `<div class="timeline-comment comment"><div class="timeline-comment-header clearfix d-flex"><h3 class="f5 text-normal"><strong>${person(login)}</strong> <a href="#${id}" id="${id}-permalink" class="Link--secondary js-timestamp">${time(at)}</a></h3></div>
<div class="edit-comment-hide"><div class="comment-body markdown-body js-comment-body"><p dir="auto"><a class="user-mention notranslate" data-hovercard-type="user" data-hovercard-url="/users/tove-ash/hovercard" href="https://github.com/tove-ash">@tove-ash</a> The second client breaks on the third field, so I would rather wait a release.</p></div></div></div>`;
}

/** What a review says among the lines. */
function threads({ lines = [], unloaded = false }) {
  const kept = unloaded ? '<details class="review-thread-component js-comment-container" data-deferred-details-content-url="/threads/1"><summary>routes/versions.ts</summary></details>' : '';
  const told = lines.map(
    ({ id, login, at = '2026-11-16T09:31:00Z' }) =>
      `<div class="review-thread-component"><div class="js-comments-holder"><div id="discussion_r${id}" class="timeline-comment-group js-minimizable-comment-group js-targetable-element review-comment">${said(`discussion_r${id}`, login, at)}</div></div></div>`,
  );
  return `${kept}${told.join('')}`;
}

function review({ login, verdict, ...more }, index) {
  const { icon: name, words } = REVIEWS[verdict];
  return `<div class="js-timeline-item js-timeline-progressive-focus-container" data-gid="PRR_own${index}">
<div class="TimelineItem js-comment-container" id="pullrequestreview-90${index}"><div class="TimelineItem-badge">${icon(name)}</div>
<div class="TimelineItem-body">${person(login)} ${words} <a href="#pullrequestreview-90${index}" class="Link--secondary">${time('2026-11-16T09:30:00Z')}</a></div></div>${threads(more)}</div>`;
}

/** Another pull request that mentions this one; its state is nobody's business here. */
function mention({ owner, repo }) {
  return `<div class="TimelineItem" id="ref-pullrequest-771"><div class="TimelineItem-badge">${icon('cross-reference')}</div>
<div class="TimelineItem-body">${person('tove-ash')} mentioned this pull request <div><a class="markdown-title" href="/${owner}/${repo}/pull/398">Describe the second client</a>
<span title="Status: Closed" class="State State--closed State--small">${icon('git-pull-request-closed')} Closed</span></div></div></div>`;
}

/** @param {Required<PageOptions>} page */
function ending({ state, mergedBy, author, base, endedAt }) {
  if (state !== 'merged' && state !== 'closed') return '';
  const [gid, name, who, words] =
    state === 'merged'
      ? ['ME', 'git-merge', mergedBy, `merged commit <code>54d97cc</code> into <span class="commit-ref user-select-contain">${escape(base)}</span>`]
      : ['CE', 'git-pull-request-closed', author, 'closed this'];
  return `<div class="js-timeline-item" data-gid="${gid}_own"><div class="TimelineItem js-targetable-element" id="event-7701"><div class="TimelineItem-badge">${icon(name)}</div>
<div class="TimelineItem-body">${person(who)} ${words} <a href="#event-7701" class="Link--secondary">${time(endedAt)}</a></div></div></div>`;
}

/** @param {Required<PageOptions>} page */
export function sidebar(page) {
  return `<div id="partial-discussion-sidebar">
${box('Reviewers', reviewers(page), 'Select reviewers')}
${about(page)}
${box('Development', `<p>Successfully merging this pull request may close these issues.</p>${development(page)}`, 'Link issues')}
</div>`;
}

/**
 * The boxes that every kind of conversation has.
 * @param {Pick<Required<PageOptions>, 'owner' | 'repo' | 'assignees' | 'labels' | 'milestone'>} page
 */
export function about({ owner, repo, assignees, labels, milestone }) {
  return `${box('Assignees', `<span class="css-truncate js-issue-assignees">${assignees.map((login) => `<p>${person(login, 'assignee Link--primary')}</p>`).join('') || 'No one assigned'}</span>`, 'Select assignees')}
${box('Labels', `<div class="js-issue-labels d-flex flex-wrap">${labels.map((label) => `<a class="IssueLabel" data-name="${escape(label)}" href="/${owner}/${repo}/labels/${encodeURIComponent(label)}">${escape(label)}</a>`).join(' ') || 'None yet'}</div>`)}
${box('Milestone', milestone === null ? 'No milestone' : `<a class="Link--secondary" title="${escape(milestone)}" href="/${owner}/${repo}/milestone/4"><strong>${escape(milestone)}</strong></a>`, 'Select milestones')}`;
}

function box(heading, content, label) {
  const inside = `<div class="discussion-sidebar-heading text-bold">${heading}</div>${content}`;
  const form = label ? `<form class="js-issue-sidebar-form" aria-label="${label}" action="/sidebar" method="post">${inside}</form>` : inside;
  return `<div class="discussion-sidebar-item js-discussion-sidebar-item">${form}</div>`;
}

function reviewers({ reviewers, suggestedReviewers }) {
  const suggested = suggestedReviewers.map(
    (login) =>
      `<p class="d-flex suggestion"><span data-assignee-name="${login}">${person(login, 'assignee Link--primary')}</span> <button type="button" class="js-suggested-reviewer btn-link" name="suggested_reviewer_id" aria-label="Request review from ${login}">Request</button></p>`,
  );
  const listed = reviewers.map(({ login, verdict }) => {
    const label = verdict === 'awaiting' ? `Awaiting requested review from ${login}` : `${login} ${STATUSES[verdict].words}`;
    return `<p class="d-flex"><span data-assignee-name="${login}">${person(login, 'assignee Link--primary')}</span> <span class="reviewers-status-icon tooltipped" aria-label="${label}">${icon(STATUSES[verdict].icon)}</span></p>`;
  });
  const heading = suggested.length > 0 ? '<span class="text-small">Suggestions</span>' : '';
  return `${listed.join('')}${heading}${suggested.join('')}` || '<span class="css-truncate">No reviews</span>';
}

function development({ linkedIssues, owner, repo, number, host }) {
  if (linkedIssues === null) {
    return `<include-fragment src="/${owner}/${repo}/pull/${number}/partials/links"><p>There was an error while loading.</p></include-fragment>`;
  }
  const links = linkedIssues.map(
    (issue) => `<a class="Truncate-text markdown-title" data-hovercard-type="issue" href="https://${host}/${owner}/${repo}/issues/${issue}">Decide how the API is versioned</a>`,
  );
  return links.join('') || '<p>None yet</p>';
}

/** The files tab: one file of the diff, and a mention of somebody who is no reviewer. */
export function files() {
  return `<div class="file js-file"><div class="file-header"><span class="diffstat tooltipped" aria-label="3 changes: 2 additions &amp; 1 deletion">3</span> <a href="#diff-1">routes/versions.ts</a></div>
<table class="diff-table"><tbody><tr><td class="blob-num">1</td><td class="blob-code addition">+ export const versions = ['v1', 'v2'];</td></tr><tr><td class="blob-num">2</td><td class="blob-code addition">+ export const current = 'v2';</td></tr></tbody></table></div>`;
}
