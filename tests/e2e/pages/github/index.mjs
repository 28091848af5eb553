import { classicPullRequest } from './classic.mjs';
import { addressOf, withDefaults } from './options.mjs';
import { reactPullRequest } from './react.mjs';
import { SAMPLES } from './samples.mjs';
import { classicIssue, discussion } from './thing-classic.mjs';
import { thingAddress, withThingDefaults } from './thing-options.mjs';
import { projectPanel, reactIssue } from './thing-react.mjs';
import { THING_SAMPLES } from './thing-samples.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */
/** @typedef {import('./thing-options.mjs').ThingOptions} ThingOptions */

export { SAMPLES, THING_SAMPLES, thingAddress };

const ISSUES = { classic: classicIssue, react: reactIssue, panel: projectPanel };

/** A pull request's page as GitHub would serve it, HTML. @param {PageOptions} options */
export function pullRequestPage(options) {
  return options.generation === 'react' ? reactPullRequest(options) : classicPullRequest(options);
}

/** Where that page lives. @param {PageOptions} options */
export function pullRequestAddress(options) {
  return addressOf(withDefaults(options));
}

/** An issue's or a discussion's page, HTML. @param {ThingOptions} options */
export function thingPage(options) {
  const page = withThingDefaults(options);
  return page.kind === 'discussions' ? discussion(page) : ISSUES[page.generation](page);
}

/**
 * Every page of ours, with the permalinks of what is written on some of them.
 * @returns {{ name: string, address: string, html: string }[]}
 */
export function allPages() {
  const pulls = SAMPLES.map(({ name, page }) => ({ name: `pull request, ${name}`, address: pullRequestAddress(page), html: pullRequestPage(page) }));
  const things = THING_SAMPLES.map(({ name, page }) => ({ name, address: thingAddress(page), html: thingPage(page) }));
  return [...pulls, ...things, ...permalinks()];
}

function permalinks() {
  const comments = [{ id: 501, login: 'mara-lind' }, { id: 502, login: 'kai-reed' }];
  const pull = { comments, reviewers: [{ login: 'ben-oak', verdict: /** @type {const} */ ('approved'), lines: comments }], viewer: 'ben-oak' };
  const at = (address, point) => `${address}#${point}`;
  return [
    ...['issuecomment-501', 'issuecomment-502', 'discussion_r502', 'pullrequestreview-900'].map((point) => ({
      name: `pull request, at ${point}`,
      address: at(pullRequestAddress(pull), point),
      html: pullRequestPage(pull),
    })),
    ...(/** @type {const} */ (['classic', 'react', 'panel']).map((generation) => ({
      name: `issue, ${generation}, at a comment`,
      address: at(thingAddress({ generation }), 'issuecomment-501'),
      html: thingPage({ generation, comments }),
    }))),
    { name: 'discussion, at a comment', address: at(thingAddress({ kind: 'discussions' }), 'discussioncomment-501'), html: thingPage({ kind: 'discussions', comments }) },
  ];
}
