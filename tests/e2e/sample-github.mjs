import { pullRequestPage } from './pages/github/index.mjs';

/** @typedef {NonNullable<Parameters<typeof pullRequestPage>[0]>} PullRequestOptions */

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
     * @param {PullRequestOptions} options
     * @returns {string} the pull request's address
     */
    addPullRequest(options) {
      const { owner = 'acme', repository = 'orchard', number = 7 } = options;
      const path = `/${owner}/${repository}/pull/${number}`;
      pages.set(path, pullRequestPage({ ...options, owner, repository, number }));
      return `https://github.com${path}`;
    },
    /**
     * @param {string} path
     * @param {string} html
     */
    addPage: (path, html) => void pages.set(path, html),
  };
}
