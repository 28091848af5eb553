import { classicPullRequest } from './classic.mjs';
import { addressOf, withDefaults } from './options.mjs';
import { reactPullRequest } from './react.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */

export { SAMPLES } from './samples.mjs';

/** A pull request's page as GitHub would serve it, HTML. @param {PageOptions} options */
export function pullRequestPage(options) {
  return options.generation === 'react' ? reactPullRequest(options) : classicPullRequest(options);
}

/** Where that page lives. @param {PageOptions} options */
export function pullRequestAddress(options) {
  return addressOf(withDefaults(options));
}
