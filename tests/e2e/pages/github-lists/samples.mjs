/** @typedef {import('./options.mjs').Row} Row */

const AT = '2026-09-14T10:30:00Z';

/** One row for each thing that a list can say of a pull request. @type {Row[]} */
export const PULLS = [
  { kind: 'pull', number: 41, title: 'Version the orchard API', state: 'merged', author: 'mara-lind', at: AT, labels: ['api', 'needs docs'] },
  { kind: 'pull', number: 42, title: 'Merged, closed and opened are words of this title', state: 'open', author: 'ben-oak', at: AT },
  { kind: 'pull', number: 43, title: 'Try a second index', state: 'closed', author: 'mara-lind', at: AT },
  { kind: 'pull', number: 44, title: 'Prune the cache', state: 'closed', author: 'ben-oak', at: AT },
  { kind: 'pull', number: 45, title: 'Sketch of the new press', state: 'draft', author: 'kai-reed', at: AT },
  { kind: 'pull', number: 46, title: 'Bump the ladder', state: 'merged', author: 'helper[bot]', at: AT, owner: 'Acme', repo: 'Press.js' },
  { kind: 'pull', number: 47, title: 'Says only when it began', state: 'merged', author: 'mara-lind', at: AT, saysOpened: true },
  { kind: 'pull', number: 48, title: '</a><script>alert(1)</script> \u202Egnp.exe', state: 'merged', author: 'ben-oak', at: AT },
];

/** The same of an issue. @type {Row[]} */
export const ISSUES = [
  { kind: 'issue', number: 51, title: 'Two clients upgrade at once', state: 'open', author: 'mara-lind', at: AT, labels: ['bug'] },
  { kind: 'issue', number: 52, title: 'The press stalls in frost', state: 'closed', author: 'ben-oak', at: AT },
  { kind: 'issue', number: 53, title: 'Rewrite everything', state: 'skipped', author: 'kai-reed', at: AT },
];

const DAY = 86_400_000;

/** `count` rows that are told apart, newest first. @param {number} count @returns {Row[]} */
export function manyRows(count) {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'pull',
    number: 5000 - index,
    title: `Orchard change ${count - index}`,
    state: 'merged',
    author: 'mara-lind',
    at: new Date(Date.parse('2026-11-20T12:00:00Z') - Math.floor(index / 2) * DAY).toISOString(),
  }));
}
