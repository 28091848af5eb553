import { pullRequestAddress, pullRequestPage } from './github/index.mjs';
import { issueAnswer, ticketAddress, ticketPage, withDefaults } from './jira/index.mjs';

/** @typedef {import('./github/index.mjs').PageOptions} PageOptions */
/** @typedef {{ status?: number, contentType?: string, headers?: Record<string, string>, body: string }} Answer */

/**
 * Plays `origin` in `context` with the project's own pages; an address that was not given a page is not found.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} origin such as `https://acme.atlassian.net`
 */
export async function playSite(context, origin) {
  /** @type {Map<string, Answer | ((url: URL) => Answer | Promise<Answer>)>} */
  const answers = new Map();
  await context.route(`${origin}/**`, async (route) => {
    const url = new URL(route.request().url());
    const given = answers.get(url.pathname);
    const answer = typeof given === 'function' ? await given(url) : given;
    if (!answer) return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', ...answer });
  });
  return {
    /**
     * @param {string} path
     * @param {string} html
     */
    addPage: (path, html) => void answers.set(path, { body: html }),
    /**
     * @param {string} path
     * @param {unknown} data
     */
    addJson: (path, data) =>
      void answers.set(path, { contentType: 'application/json; charset=utf-8', body: JSON.stringify(data) }),
    /**
     * What depends on the query, or is no plain success.
     * @param {string} path
     * @param {Answer | ((url: URL) => Answer | Promise<Answer>)} answer
     */
    addAnswer: (path, answer) => void answers.set(path, answer),
  };
}

/**
 * Plays github.com.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function playGithub(context) {
  const site = await playSite(context, 'https://github.com');
  return {
    ...site,
    /**
     * @param {PageOptions} options
     * @returns {string} the pull request's address
     */
    addPullRequest(options) {
      const address = pullRequestAddress(options);
      site.addPage(new URL(address).pathname, pullRequestPage(options));
      return address;
    },
  };
}

/**
 * Plays a Jira of the cloud that answers for its tickets.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function playJira(context) {
  const site = await playSite(context, 'https://acme.atlassian.net');
  return {
    ...site,
    /**
     * @param {Parameters<typeof ticketPage>[0]} ticket
     * @returns {string} the ticket's address
     */
    addTicket(ticket) {
      const address = ticketAddress(ticket);
      site.addPage(new URL(address).pathname, ticketPage(ticket));
      site.addJson(`/rest/api/3/issue/${withDefaults(ticket).key}`, issueAnswer(ticket));
      return address;
    },
  };
}
