import { BEN, ISO, MARA, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */
/**
 * A page of ours and what is to be read off it.
 * @typedef {object} Sample
 * @property {string} name
 * @property {PageOptions} page
 * @property {{ action: 'win' | 'review' | 'lesson', prominence: 'primary' | 'quiet', role: string | null, facts: Record<string, unknown> }} expected
 */

/** @param {PageOptions} options */
export function factsOf(options) {
  const page = withDefaults(options);
  const isMerged = page.state === 'merged';
  const facts = {
    state: page.state === 'draft' ? 'open' : page.state,
    draft: page.state === 'draft',
    author: page.author.name,
    base: page.target,
    head: page.source,
    createdAt: new Date(page.createdAt).toISOString(),
    commits: page.commits,
    changedFiles: typeof page.files === 'number' ? page.files : undefined,
    mergedBy: isMerged ? page.mergedBy.name : undefined,
    mergedAt: isMerged && page.endedStated ? new Date(page.endedAt).toISOString() : undefined,
    viewer: page.viewer ?? undefined,
    viewerRole: roleOf(page),
    ...(page.reviewers && {
      reviewers: page.reviewers.map(({ name }) => name),
      assignees: page.assignees.map(({ name }) => name),
      labels: page.labels,
      milestone: page.milestone ?? undefined,
    }),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** @param {Required<PageOptions>} page */
function roleOf(page) {
  const { viewer } = page;
  const isApproved = page.state === 'merged' || page.state === 'open';
  if (viewer === page.author.username) return 'author';
  const reviewed = [...(page.reviewers ?? []), ...(isApproved ? page.approvers : [])];
  if (reviewed.some(({ username }) => username === viewer)) return 'reviewer';
  if (page.state === 'merged' && page.mergedBy.username === viewer) return 'merger';
  return page.reviewers && page.assignees.some(({ username }) => username === viewer) ? 'assignee' : undefined;
}

/** @param {string} name @param {PageOptions} page @param {Partial<Sample['expected']>} [expected] @returns {Sample} */
function sample(name, page, expected = {}) {
  const facts = factsOf(page);
  const isOwn = facts.viewerRole === 'author';
  const action = facts.viewerRole === 'reviewer' ? 'review' : isOwn && facts.state === 'closed' ? 'lesson' : 'win';
  return {
    name,
    page,
    expected: {
      action,
      prominence: facts.state === 'merged' ? 'primary' : 'quiet',
      role: action === 'review' ? 'reviewed' : isOwn ? 'drove' : null,
      facts,
      ...expected,
    },
  };
}

const STATES = /** @type {const} */ (['open', 'draft', 'merged', 'closed']);
const VIEWERS = { author: MARA.username, reviewer: BEN.username, stranger: 'kai.reed', 'signed out': null };

/** @type {Sample[]} */
export const SAMPLES = [
  ...STATES.flatMap((state) => Object.entries(VIEWERS).map(([who, viewer]) => sample(`${state}, seen by the ${who}`, { state, viewer }))),
  sample('merged, in German', { language: 'de' }),
  sample('closed, in German', { language: 'de', state: 'closed', viewer: null }),
  sample('merged, approved by somebody not asked', { viewer: ISO.username, approvers: [BEN, ISO] }),
  sample('merged by the viewer', { viewer: ISO.username, mergedBy: ISO }),
  sample('merged, assigned to the viewer', { viewer: ISO.username, assignees: [MARA, ISO] }),
  sample('merged, the moment stated', { endedStated: true }),
  sample('merged, nobody, no label, no milestone', { reviewers: [], approvers: [], assignees: [], labels: [], milestone: null }),
  sample('merged, the sidebar not drawn yet', { reviewers: null, viewer: BEN.username }),
  sample('merged, more files than GitLab counts', { files: '1000+' }),
  sample('a GitLab below a path, on its changes', { host: 'code.acme.test', root: '/gitlab', tab: 'diffs' }),
  sample('clobbering', { clobbering: true }),
];
