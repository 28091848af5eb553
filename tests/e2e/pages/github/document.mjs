import { escape, person } from './options.mjs';
import { STYLE } from './style.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

/**
 * A whole page around its content.
 * @param {Pick<Required<PageOptions>, 'author' | 'number' | 'owner' | 'repo' | 'viewer' | 'enterprise' | 'host' | 'title' | 'clobbering'>} page
 * @param {string} content
 * @param {string} [named] what the tab says; that of a pull request unless given
 */
export function document(page, content, named) {
  const { author, number, owner, repo, viewer, enterprise, host } = page;
  return `<!DOCTYPE html>
<html lang="en" data-color-mode="auto"><head><meta charset="utf-8">
<title>${named ?? `${escape(page.title)} by ${author} · Pull Request #${number} · ${owner}/${repo}`}${enterprise ? '' : ' · GitHub'}</title>
<meta name="viewport" content="width=device-width"><meta name="hostname" content="${host}"><meta property="og:site_name" content="${enterprise ? 'GitHub Enterprise' : 'GitHub'}">
<meta name="user-login" content="${viewer ?? ''}"><meta name="color-scheme" content="light dark">
${enterprise ? '' : `<meta name="octolytics-dimension-repository_nwo" content="${owner}/${repo}">`}
<style>${STYLE}</style></head>
<body class="${viewer === null ? 'logged-out' : 'logged-in'} ${enterprise ? 'enterprise' : 'env-production'}">
<div class="AppHeader"><span class="author" itemprop="author">${person(owner, 'url fn')}</span> / <strong><a href="/${owner}/${repo}">${repo}</a></strong> <span class="Label">Public</span></div>
${page.clobbering ? CLOBBERING : ''}
<main id="js-repo-pjax-container">${content}</main>
<script>${SCRIPT}</script></body></html>`;
}

const MEMBERS = ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'parentElement', 'nextElementSibling', 'textContent', 'matches'];

// A page cannot hide what a prototype does, but every node and the document itself can be made to lie.
const CLOBBERING = `<form id="trap" aria-label="Select reviewers" class="gh-header-meta">${MEMBERS.map((name) => `<input name="${name}" value="x">`).join('')}</form>
${['title', 'querySelectorAll', 'defaultView', 'location', 'nodeType'].map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}`;

// What GitHub's own scripts do to a page: draw the header anew, and go elsewhere without loading a document.
const SCRIPT = `
function replaceHeader() {
  const header = document.querySelector('#partial-discussion-header, header');
  const fresh = header.cloneNode(true);
  header.replaceWith(fresh);
}
async function show(path, delay) {
  const answer = await fetch(path);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  await new Promise((done) => setTimeout(done, delay));
  const root = '[data-target="react-app.reactRoot"]';
  const place = document.querySelector(root) && next.querySelector(root) ? root : 'main';
  document.querySelector(place).replaceWith(document.adoptNode(next.querySelector(place)));
  document.title = next.title;
  document.dispatchEvent(new CustomEvent('soft-nav:end'));
  document.dispatchEvent(new CustomEvent('turbo:render'));
}
function softNavigate(path, delay = 80) {
  history.pushState({}, '', path);
  return show(path, delay);
}
addEventListener('popstate', () => show(location.href, 40));
`;
