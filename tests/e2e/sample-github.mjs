import { pullRequestAddress, pullRequestPage } from './pages/github/index.mjs';

/** @typedef {import('./pages/github/index.mjs').PageOptions} PageOptions */

/**
 * Plays github.com in `context` with the project's own pages; an address that was not given a page is not found.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function playGithub(context) {
  /** @type {Map<string, string>} */
  const pages = new Map();
  await context.route('https://github.com/**', (route) => {
    const body = pages.get(new URL(route.request().url()).pathname);
    if (body === undefined) return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return {
    /**
     * @param {PageOptions} options
     * @returns {string} the pull request's address
     */
    addPullRequest(options) {
      const address = pullRequestAddress(options);
      pages.set(new URL(address).pathname, pullRequestPage(options));
      return address;
    },
    /**
     * @param {string} path
     * @param {string} html
     */
    addPage: (path, html) => void pages.set(path, html),
  };
}
