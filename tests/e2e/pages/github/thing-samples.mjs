import { thingAddress, withThingDefaults } from './thing-options.mjs';

/** @typedef {import('./thing-options.mjs').ThingOptions} ThingOptions */
/**
 * An issue's or a discussion's page of ours and what is to be read off it.
 * @typedef {object} ThingSample
 * @property {string} name
 * @property {ThingOptions} page
 * @property {{ title: string, type: string, role: string | null, origin: string, occurredOn: string | null, layout: string, cautions: string[], facts: Record<string, unknown> }} expected
 */

const GENERATIONS = /** @type {const} */ (['classic', 'react', 'panel']);
const STATES = /** @type {const} */ (['open', 'closed', 'not-planned', 'duplicate']);
const DROPPED = ['not-planned', 'duplicate'];
const VIEWERS = { opener: 'mara-lind', assignee: 'ben-oak', stranger: 'kai-reed', 'signed out': null };

/** @param {ThingOptions} options @returns {ThingSample['expected']} */
export function expectedOf(options) {
  const page = withThingDefaults(options);
  const isIssue = page.kind === 'issues';
  const isOpener = page.viewer === page.author;
  const isAssigned = isIssue && page.viewer !== null && page.assignees.includes(page.viewer);
  const isClosed = page.state !== 'open';
  const day = isOpener ? page.createdAt : isIssue && isClosed ? page.closedAt : null;
  const facts = {
    state: isClosed ? 'closed' : isIssue ? 'open' : undefined,
    author: page.author,
    viewer: page.viewer ?? undefined,
    viewerRole: isOpener ? 'author' : isAssigned ? 'assignee' : undefined,
    labels: page.labels,
    createdAt: new Date(page.createdAt).toISOString(),
    ...(isIssue && { assignees: page.assignees, milestone: page.milestone ?? undefined, authorAssociation: page.association }),
  };
  return {
    title: page.title,
    type: isIssue ? 'issue' : isOpener ? 'document' : 'page',
    role: isIssue ? (page.state === 'closed' && isAssigned ? 'drove' : null) : isOpener ? 'drove' : null,
    origin: isIssue && isOpener ? 'identified' : 'unclear',
    occurredOn: day === null ? null : day.slice(0, 10),
    cautions: isIssue && DROPPED.includes(page.state) ? ['no-achievement'] : [],
    layout: page.generation === 'panel' ? 'project-panel' : page.generation,
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

/** @param {string} name @param {ThingOptions} page @returns {ThingSample} */
function sample(name, page) {
  return { name: `${name}, ${new URL(thingAddress(page)).host}`, page, expected: expectedOf(page) };
}

/** @type {ThingSample[]} */
export const THING_SAMPLES = [
  ...GENERATIONS.flatMap((generation) => [
    ...STATES.flatMap((state) => Object.entries(VIEWERS).map(([who, viewer]) => sample(`issue, ${generation}, ${state}, ${who}`, { generation, state, viewer }))),
    sample(`issue, ${generation}, opened and done by the same`, { generation, state: 'closed', assignees: ['mara-lind'] }),
    sample(`issue, ${generation}, says there is none`, { generation, assignees: [], labels: [], milestone: null }),
    sample(`issue, ${generation}, talked about`, { generation, comments: [{ id: 501, login: 'mara-lind' }, { id: 502, login: 'kai-reed' }] }),
    sample(`issue, ${generation}, clobbered members`, { generation, clobbering: true }),
    sample(`issue, ${generation}, a title like another's`, { generation, title: 'Issue #9 · acme/meadow by night' }),
    sample(`issue, ${generation}, GitHub Enterprise`, { generation, enterprise: true, host: 'git.acme.example' }),
  ]),
  sample('issue, react, with data of the one before', { generation: 'react', stale: true }),
  ...Object.entries(VIEWERS).map(([who, viewer]) => sample(`discussion, ${who}`, { kind: 'discussions', viewer })),
  sample('discussion, closed', { kind: 'discussions', state: 'closed' }),
  sample('discussion, talked about', { kind: 'discussions', comments: [{ id: 601, login: 'kai-reed' }] }),
  sample('discussion of an organisation', { kind: 'discussions', owner: 'orgs', repo: 'acme' }),
];
