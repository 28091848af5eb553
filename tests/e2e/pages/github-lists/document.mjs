import { escape } from '../github/options.mjs';
import { STYLE } from '../github/style.mjs';

/** Enough to look like a list in a picture; none of it is GitHub's own. */
const LIST_STYLE = `
[data-color-mode="dark"] { color-scheme: dark; --bg: #0d1117; --fg: #f0f6fc; --muted: #9198a1; --line: #3d444d; --link: #4493f8; --subtle: #151b23; }
[data-color-mode="light"] { color-scheme: light; --bg: #fff; --fg: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0969da; --subtle: #f6f8fa; }
.Box, .list { border: 1px solid var(--line); border-radius: 6px; }
.Box-header, .metadata { display: flex; gap: 16px; align-items: center; padding: 12px 16px; background: var(--subtle); border-bottom: 1px solid var(--line); }
.table-list-header-toggle a, .metadata a { color: var(--muted); margin-right: 8px; } .selected, [aria-current] { font-weight: 600; color: var(--fg) !important; }
.js-issue-row > div, .list li, .result { display: flex; gap: 8px; padding: 8px 16px; border-top: 1px solid var(--line); }
.list ul { list-style: none; margin: 0; padding: 0; } .list h3, .result h3 { margin: 0; font-size: 16px; display: inline; }
.h4 { font-size: 16px; font-weight: 600; } .h4, h3 a { color: var(--fg); } .mt-1, .meta { color: var(--muted); font-size: 12px; }
.paginate-container { display: flex; gap: 8px; justify-content: center; padding: 16px; }
`;

// What GitHub's own scripts do to a list: draw the rows anew, and go elsewhere without loading a document.
const SCRIPT = `
function replaceRows() {
  const list = document.querySelector('main');
  list.replaceWith(list.cloneNode(true));
}
async function softNavigate(path) {
  history.pushState({}, '', path);
  const answer = await fetch(path);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.querySelector('main').replaceWith(document.adoptNode(next.querySelector('main')));
  document.title = next.title;
  document.dispatchEvent(new CustomEvent('turbo:render'));
}
`;

/** @param {Required<import('./options.mjs').ListOptions>} list @param {string} content */
export function document({ viewer, host, kind, colorMode }, content) {
  return `<!DOCTYPE html>
<html lang="en" data-color-mode="${colorMode}"><head><meta charset="utf-8"><title>${kind === 'pull' ? 'Pull requests' : 'Issues'} · acme/orchard</title>
<meta name="viewport" content="width=device-width"><meta name="hostname" content="${host}"><meta property="og:site_name" content="GitHub">
<meta name="user-login" content="${escape(viewer ?? '')}"><style>${STYLE}${LIST_STYLE}</style></head>
<body class="${viewer === null ? 'logged-out' : 'logged-in'} env-production">
<div class="AppHeader"><a href="/acme">acme</a> / <strong><a href="/acme/orchard">orchard</a></strong></div>
<main><h1 class="sr-only">List</h1>${content}</main><script>${SCRIPT}</script></body></html>`;
}
