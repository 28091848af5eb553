import { record, toWin } from './sample-log.mjs';

/** @type {{ title: string, fields: Record<string, unknown> }[]} */
const WINS = [
  { title: 'API versioning', fields: { did: 'I drove the API versioning decision', outcome: 'Two teams follow it' } },
  {
    title: 'Cut the importer loose',
    fields: { did: 'I moved the importer off the shared database', decision: 'One database for each service' },
  },
  { title: 'Bump the HTTP client', fields: { did: 'Bumped the client and fixed what broke' } },
  {
    title: 'Export postponed',
    fields: { did: 'I said no to the export', reasoning: 'It would have cost us the launch' },
  },
];

/**
 * Rows of a log of `count` ready wins that are linked to nothing, the newest first; each points to a pull request.
 */
export function sampleUnmapped(count = 12, now = new Date()) {
  const wins = Array.from({ length: count }, (_, index) => {
    const { title, fields } = WINS[index] ?? {
      title: `Win ${index}`,
      fields: { did: `I did the work number ${index}` },
    };
    const sample = { title, daysAgo: index / 20, behaviours: [], fields: { role: 'drove', ...fields } };
    return { ...toWin(sample, index, now), id: idOf('a2', index) };
  });
  const artifacts = wins.map(({ title }, index) =>
    record('b2', index, now, {
      winId: idOf('a2', index),
      type: 'pull-request',
      written: false,
      key: `gh:github.com/acme/orchard/pull/${5000 + index}`,
      url: `https://github.com/acme/orchard/pull/${5000 + index}`,
      title,
      host: 'github.com',
      state: 'merged',
      dates: {},
      facts: {},
      excerpt: null,
      capturedAt: now.toISOString(),
      capturedBy: 'page-button',
    }),
  );
  return { wins, artifacts };
}

/** @param {string} kind @param {number} index */
function idOf(kind, index) {
  return `${kind}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
