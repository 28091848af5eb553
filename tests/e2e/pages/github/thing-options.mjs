/**
 * What a page of ours about an issue or a discussion says.
 * @typedef {object} ThingOptions
 * @property {'issues' | 'discussions'} [kind]
 * @property {'classic' | 'react' | 'panel'} [generation] `panel`: beside a project's board
 * @property {'open' | 'closed' | 'not-planned' | 'duplicate'} [state]
 * @property {string | null} [viewer] null: signed out
 * @property {string} [author]
 * @property {string} [host]
 * @property {string} [owner]
 * @property {string} [repo]
 * @property {number} [number]
 * @property {string} [title]
 * @property {string[]} [assignees]
 * @property {string[]} [labels]
 * @property {string | null} [milestone]
 * @property {string} [createdAt]
 * @property {string} [closedAt]
 * @property {string} [association]
 * @property {import('./options.mjs').Comment[]} [comments]
 * @property {boolean} [stale] with data of the issue that was shown before
 * @property {boolean} [enterprise]
 * @property {boolean} [clobbering]
 */

/** @param {ThingOptions} options @returns {Required<ThingOptions>} */
export function withThingDefaults(options) {
  return {
    kind: 'issues',
    generation: 'classic',
    state: 'open',
    viewer: 'mara-lind',
    author: 'mara-lind',
    host: 'github.com',
    owner: 'acme',
    repo: 'orchard',
    number: 388,
    title: 'Nobody notices when the nightly import stops',
    assignees: ['ben-oak'],
    labels: ['incident', 'needs owner'],
    milestone: 'Autumn harvest',
    createdAt: '2026-11-03T07:50:00Z',
    closedAt: '2026-11-12T15:05:00Z',
    association: 'Member',
    comments: [],
    stale: false,
    enterprise: false,
    clobbering: false,
    ...options,
  };
}

/** Where the page lives. @param {ThingOptions} options */
export function thingAddress(options) {
  const { host, owner, repo, kind, number, generation } = withThingDefaults(options);
  if (generation === 'panel') return `https://${host}/orgs/${owner}/projects/3/views/2?pane=issue&itemId=90210&issue=${owner}%7C${repo}%7C${number}`;
  return `https://${host}/${owner}/${repo}/${kind}/${number}`;
}
