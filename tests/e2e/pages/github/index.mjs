import { classicPullRequest } from './classic.mjs';
import { addressOf, withDefaults } from './options.mjs';
import { reactPullRequest } from './react.mjs';
import { SAMPLES } from './samples.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

export { SAMPLES };

/** A pull request's page as GitHub would serve it, HTML. @param {PageOptions} options */
export function pullRequestPage(options) {
  return options.generation === 'react' ? reactPullRequest(options) : classicPullRequest(options);
}

/** Where that page lives. @param {PageOptions} options */
export function pullRequestAddress(options) {
  return addressOf(withDefaults(options));
}

/**
 * Every page of ours, for what has to hold on all of them.
 * @returns {{ name: string, address: string, html: string }[]}
 */
export function allPages() {
  return SAMPLES.map(({ name, page }) => ({ name, address: pullRequestAddress(page), html: pullRequestPage(page) }));
}
