import { files, sidebar, timeline } from './conversation.mjs';
import { document } from './document.mjs';
import { escape, icon, pathOf, printed, STATE_ICONS, STATE_WORDS, sentence, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

const STATUSES = { open: 'pullOpened', draft: 'draft', merged: 'pullMerged', closed: 'pullClosed' };

/** A page of the React generation, 2025-12 and later. @param {PageOptions} options */
export function reactPullRequest(options) {
  const page = withDefaults({ ...options, generation: 'react' });
  const app = page.hooks ? 'repo' : 'pull-requests';
  const part = (name, content) => `<rails-partial data-partial-name="pullRequestsConversationsRoute.${name}">${content}</rails-partial>`;
  const content =
    page.tab === 'files'
      ? `<section class="PullRequestFilesToolbar-module__toolbar__own1"><h2 class="sr-only">Pull Request Toolbar</h2></section>${files()}`
      : `<div class="Layout"><div class="Layout-main">${part('Timeline', timeline(page))}</div><div class="Layout-sidebar">${part('Sidebar', sidebar(page))}</div></div>`;
  return document(
    page,
    `<react-partial partial-name="keyboard-shortcuts-dialog"><script type="application/json" data-target="react-partial.embeddedData">{"props":{"number":${page.number},"title":"not the page's","state":"OPEN"}}</script></react-partial>
<react-app app-name="${app}" initial-path="${pathOf(page)}${page.tab === 'files' ? '/changes' : ''}">${page.embedded ? embedded(page) : ''}
<div data-target="react-app.reactRoot"><meta name="react-app-name" content="pull-requests">${header(page)}${sticky(page)}${content}</div></react-app>`,
  );
}

/** @param {Required<PageOptions>} page */
function component(page, name) {
  return page.hooks ? ` data-component="${name}"` : '';
}

/** @param {Required<PageOptions>} page */
function header(page) {
  const { title, number } = page;
  const heading = `<h1 class="prc-PageHeader-Title-own2 lh-condensed prc-Heading-Heading-own3" data-component="PH_Title"><span class="f1 text-normal markdown-title prc-Text-Text-own4">${escape(title)}</span>`;
  const named = page.hooks
    ? `<div class="PullRequestHeader-module__titleWithAction__own5">${heading}<span class="sr-only"> - #<!-- -->${number}</span></h1><span class="PullRequestHeader-module__titleSuffix__own6"><span aria-hidden="true" class="pl-2 fgColor-muted f1-light">#<!-- -->${number}</span></span></div>`
    : `${heading}<span class="d-inline-flex"><span class="pl-2 fgColor-muted f1-light">#<!-- -->${number}</span><button type="button" class="btn-link" aria-label="Edit title">Edit title</button></span></h1>`;
  return `<header class="prc-PageLayout-Header-own7"><div class="prc-PageHeader-PageHeader-own8">
<div class="prc-PageHeader-TitleArea-own9" data-component="TitleArea">${named}</div>
<div class="prc-PageHeader-Actions-own10" data-component="PH_Actions"><button type="button" class="btn btn-sm">Code</button></div>
<div class="prc-PageHeader-Description-own11"><div class="gh-header-meta-react">${label(page)}<div class="flex-auto">${summary(page)}</div></div></div>
<div class="prc-PageHeader-Navigation-own12" data-component="PH_Navigation">${diffstat(page)}${tabs(page)}</div>
</div></header>`;
}

/** @param {Required<PageOptions>} page */
function sticky(page) {
  return `<div class="prc-PageHeader-PageHeader-own8 use-sticky-header-module__stickyHeader__own13 StickyPullRequestHeader-module__prHeader__own14" hidden>${label(page)}<h2 class="prc-PageHeader-Title-own2" data-component="PH_Title"><a href="#top"><span class="markdown-title">${escape(page.title)}</span></a><span>#<!-- -->${page.number}</span></h2></div>`;
}

/** @param {Required<PageOptions>} page */
function label(page) {
  const { state } = page;
  return `<span class="prc-StateLabel-StateLabel-own15 flex-self-start"${component(page, 'StateLabel')} data-size="medium" data-status="${STATUSES[state]}">${icon(STATE_ICONS[state], 'prc-StateLabel-Icon-own16')}${STATE_WORDS[state]}</span>`;
}

/** @param {Required<PageOptions>} page */
function summary(page) {
  const { who, what } = sentence(page);
  const branch = (owner, name) => {
    const shown = page.owner === page.headOwner ? name : `${owner}:${name}`;
    return `<a href="/${owner}/${page.repo}/tree/${escape(name)}" class="PullRequestBranchName-module__branchName__own17 prc-BranchName-BranchName-own18"${component(page, 'BranchName')}>${escape(shown)}</a><span class="prc-TooltipV2-Tooltip-own19" role="tooltip" aria-hidden="true" hidden>${escape(`${owner}/${page.repo}:${name}`)}</span>`;
  };
  return `<div class="fgColor-muted PullRequestHeaderSummary-module__summaryContainer__own20"><a class="text-bold prc-Link-Link-own21" href="/${who}">${who}</a> <!-- -->${what}<div class="d-flex gap-1">${branch(page.owner, page.base)}<span>from </span>${branch(page.headOwner, page.head)}</div></div>`;
}

/** @param {Required<PageOptions>} page */
function diffstat({ diffstat }) {
  if (!diffstat) return '<div class="LoadingSkeleton-module__skeleton__own22" style="width:80px"></div>';
  const { additions, deletions } = diffstat;
  return `<div class="tabnav-extra"><span aria-hidden="true" class="color-fg-success">+${printed(additions)}</span> <span aria-hidden="true" class="color-fg-danger">-${printed(deletions)}</span><span class="sr-only">Lines changed: ${additions} additions &amp; ${deletions} deletions</span></div>`;
}

/** @param {Required<PageOptions>} page */
function tabs(page) {
  const path = pathOf(page);
  const { commits, diffstat: stat, tab } = page;
  const link = (name, href, id, count, isHere) =>
    `<a class="TabNavLink tabnav-tab${isHere ? ' selected' : ''}"${id ? ` id="${id}"` : ''} href="${href}">${name}${count === null ? '' : `<span aria-hidden="true"${component(page, 'CounterLabel')} class="ml-2 prc-CounterLabel-CounterLabel-own23">${printed(count)}</span><span class="sr-only">&nbsp;(${printed(count)})</span>`}</a>`;
  return `<nav class="tabnav-tabs-react" aria-label="Pull request navigation${page.hooks ? '' : ' tabs'}">
${link('Conversation', path, '', 2, tab === 'conversation')}
${link('Commits', `${path}/commits`, 'prs-commits-anchor-tab', commits, false)}
${link('Checks', `${path}/checks`, '', null, false)}
${link('Files changed', `${path}/changes`, 'prs-files-anchor-tab', stat?.files ?? null, tab === 'files')}
</nav>`;
}

/** @param {Required<PageOptions>} page */
function embedded(page) {
  const isMerged = page.state === 'merged';
  const pullRequest = {
    author: { login: page.author },
    baseBranch: page.base,
    closedTime: page.state === 'closed' || isMerged ? page.endedAt : null,
    commitsCount: page.commits,
    createdTime: page.createdAt,
    headBranch: page.head,
    headRepositoryOwnerLogin: page.headOwner,
    mergedBy: isMerged ? page.mergedBy : null,
    mergedTime: isMerged ? page.endedAt : null,
    number: page.number,
    state: page.state.toUpperCase(),
    title: page.title,
    ...page.staleData,
  };
  const repository = { isEnterprise: page.enterprise, name: page.repo, ownerLogin: page.owner };
  const data = { payload: { pullRequestsConversationsRoute: { locked: false }, pullRequestsLayoutRoute: { pullRequest, repository } } };
  return `<script type="application/json" data-target="react-app.embeddedData">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}
