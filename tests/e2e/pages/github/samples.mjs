import { withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').PageOptions} PageOptions */
/**
 * A page of ours and what is to be read off it.
 * @typedef {object} Sample
 * @property {string} name
 * @property {PageOptions} page
 * @property {{ title?: string, action: 'win' | 'review' | 'lesson', prominence: 'primary' | 'quiet', role: string | null, facts: Record<string, unknown> }} expected
 */

const MIXED = 'שלום API: גרסה 2 ל־v1';

/** Markup, an override that would turn the title round, control characters, and more than anybody reads. */
const HOSTILE = `</bdi><img src=x onerror=alert(1)>\u202Egnp.exe\u202C\u0007\u0000 <script>"'&${'grain '.repeat(1700)}`;
export const HOSTILE_READ = `</bdi><img src=x onerror=alert(1)>gnp.exe <script>"'&${'grain '.repeat(1700)}`
  .slice(0, 500)
  .trim();

const GENERATIONS = /** @type {const} */ (['classic', 'react']);
const STATES = /** @type {const} */ (['open', 'draft', 'merged', 'closed']);
const VIEWERS = { author: 'mara-lind', reviewer: 'ben-oak', stranger: 'kai-reed', 'signed out': null };

/** What the page states, from what it was told to say. @param {PageOptions} options */
export function factsOf(options) {
  const page = withDefaults(options);
  const isMerged = page.state === 'merged';
  const isConversation = page.tab === 'conversation';
  const isFork = page.owner !== page.headOwner;
  const issue = (number) => `https://${page.host}/${page.owner}/${page.repo}/issues/${number}`;
  const role = VIEWERS.author === page.viewer ? 'author' : isConversation && page.reviewers.some(({ login }) => login === page.viewer) ? 'reviewer' : undefined;
  return defined({
    state: page.state === 'draft' ? 'open' : page.state,
    draft: page.state === 'draft',
    author: page.author,
    viewer: page.viewer ?? undefined,
    viewerRole: role ?? (isMerged && page.mergedBy === page.viewer ? 'merger' : undefined),
    base: isFork ? `${page.owner}:${page.base}` : page.base,
    head: isFork ? `${page.headOwner}:${page.head}` : page.head,
    commits: page.commits,
    additions: page.diffstat?.additions,
    deletions: page.diffstat?.deletions,
    changedFiles: page.diffstat?.files,
    mergedBy: isMerged ? page.mergedBy : undefined,
    mergedAt: isMerged ? moment(page.endedAt) : undefined,
    ...(isConversation && {
      createdAt: moment(page.createdAt),
      reviewers: page.reviewers.map(({ login }) => login),
      assignees: page.assignees,
      labels: page.labels,
      milestone: page.milestone ?? undefined,
      authorAssociation: page.association,
      linkedIssues: page.linkedIssues?.map(issue),
    }),
    ...(!isConversation && page.generation === 'react' && page.embedded && { createdAt: moment(page.createdAt) }),
  });
}

/** @param {NonNullable<PageOptions['reviewers']>[number]} review */
function reviewFacts({ login, verdict, lines = [], unloaded }) {
  return {
    reviewer: login,
    verdict: verdict === 'changes' ? 'changes-requested' : verdict,
    submittedAt: moment('2026-11-16T09:30:00Z'),
    ...(!unloaded && { comments: lines.filter((line) => line.login === login).length }),
  };
}

/** @param {string} name @param {PageOptions} page @param {Partial<Sample['expected']>} [expected] @returns {Sample} */
function sample(name, page, expected = {}) {
  const stated = factsOf(page);
  const given = page.tab === 'files' ? undefined : withDefaults(page).reviewers.find(({ login, verdict }) => login === page.viewer && verdict !== 'awaiting');
  const hasReviewed = given !== undefined && stated.viewerRole === 'reviewer';
  const facts = hasReviewed ? { ...stated, ...reviewFacts(given) } : stated;
  const action = hasReviewed ? 'review' : facts.state === 'closed' && facts.viewerRole === 'author' ? 'lesson' : 'win';
  const role = hasReviewed ? 'reviewed' : facts.viewerRole === 'author' ? 'drove' : null;
  const prominence = facts.state === 'merged' ? 'primary' : 'quiet';
  return { name, page, expected: { action, role, prominence, facts, ...expected } };
}

/** @type {Sample[]} */
export const SAMPLES = GENERATIONS.flatMap((generation) => [
  ...STATES.flatMap((state) =>
    Object.entries(VIEWERS).map(([who, viewer]) => sample(`${generation}, ${state}, ${who}`, { generation, state, viewer })),
  ),
  ...STATES.map((state) => sample(`${generation}, ${state}, files tab`, { generation, state, tab: 'files' })),
  sample(`${generation}, still loading`, {
    generation,
    reviewers: [],
    assignees: [],
    labels: [],
    milestone: null,
    diffstat: null,
    linkedIssues: null,
  }),
  sample(`${generation}, says there is none`, { generation, reviewers: [], assignees: [], labels: [], milestone: null, linkedIssues: [] }),
  sample(`${generation}, from a fork`, { generation, headOwner: 'kai-reed', author: 'kai-reed', viewer: 'ben-oak' }),
  ...(['commented', 'changes'].map((verdict) =>
    sample(`${generation}, reviewer who ${verdict}`, { generation, viewer: 'ben-oak', reviewers: [{ login: 'ben-oak', verdict: /** @type {'commented' | 'changes'} */ (verdict) }] }),
  )),
  sample(
    `${generation}, asked for a review and gave none`,
    { generation, viewer: 'tove-ash', mergedBy: 'mara-lind', reviewers: [{ login: 'tove-ash', verdict: 'awaiting' }] },
    { action: 'win', role: null },
  ),
  sample(`${generation}, reviewer with comments among the lines`, {
    generation,
    viewer: 'ben-oak',
    reviewers: [{ login: 'ben-oak', verdict: 'changes', lines: [{ id: 1, login: 'ben-oak' }, { id: 2, login: 'mara-lind' }, { id: 3, login: 'ben-oak' }] }],
  }),
  sample(`${generation}, reviewer with a thread that is not loaded`, { generation, viewer: 'ben-oak', reviewers: [{ login: 'ben-oak', verdict: 'approved', unloaded: true }] }),
  sample(`${generation}, only suggested`, { generation, viewer: 'tove-ash', mergedBy: 'mara-lind', reviewers: [], suggestedReviewers: ['tove-ash', 'kai-reed'] }),
  sample(`${generation}, right to left`, { generation, title: MIXED }, { title: MIXED }),
  sample(`${generation}, hostile title`, { generation, title: HOSTILE }, { title: HOSTILE_READ }),
  sample(`${generation}, clobbered members`, { generation, clobbering: true }),
  sample(`${generation}, GitHub Enterprise`, { generation, enterprise: true, host: 'git.acme.example' }),
]).concat([
  ...STATES.map((state) => sample(`react without hooks, ${state}`, { generation: 'react', hooks: false, state })),
  ...STATES.map((state) => sample(`react without embedded data, ${state}`, { generation: 'react', embedded: false, state })),
  sample('react, merged since it was opened', { generation: 'react', staleData: { state: 'OPEN', mergedTime: null, mergedBy: null } }),
  sample('react, data of another number', { generation: 'react', staleData: { number: 999, state: 'CLOSED', title: 'Another', author: { login: 'kai-reed' } } }),
]);

/** @param {Record<string, unknown>} facts */
function defined(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** @param {string} text */
function moment(text) {
  return new Date(text).toISOString();
}

