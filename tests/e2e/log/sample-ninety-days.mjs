import { record } from './sample-log.mjs';
import { planWin } from './sample-plan.mjs';

/** @typedef {{ on: string, title: string, shows: string[], fields?: Record<string, unknown>, artifact?: Record<string, unknown> }} SimulatedWin */

const MARA = { label: 'Mara', as: 'pm', engineer: false, outsideTeam: true };
const LENA = { label: 'Lena', as: 'stakeholder', engineer: false, outsideTeam: true };
const JONAS = { label: 'Jonas', as: 'engineer', engineer: true, outsideTeam: false };
const REVIEW = { type: 'review', written: true };
const DOCUMENT = { type: 'document', written: true };

/** @param {string} on @param {string} title @returns {SimulatedWin} */
const shipped = (on, title) => ({ on, title, shows: [], fields: { origin: 'assigned', outcome: 'It is live' } });
/** @param {string} on @param {string} title @returns {SimulatedWin} */
const found = (on, title) => ({ on, title, shows: ['find-problems'], fields: { origin: 'identified' } });
/** @param {string} on @param {string} title @param {Record<string, unknown>} [artifact] @returns {SimulatedWin} */
const helped = (on, title, artifact) => ({
  on,
  title,
  shows: ['unblock'],
  fields: { people: [JONAS], leftWithThem: 'He wrote the fix' },
  ...(artifact && { artifact }),
});
/** @param {string} on @param {string} title @returns {SimulatedWin} */
const explained = (on, title) => ({
  on,
  title,
  shows: ['translate'],
  fields: { people: [MARA], decision: 'We ship the button first' },
});

/** 32 wins in thirteen weeks of a plan that began on Monday 1 March 2027 and rested from 12 to 18 April. */
export const NINETY_DAYS = [
  // Week 1, 1 to 7 March: 3.
  found('2027-03-02', 'Found the retry loop'),
  shipped('2027-03-03', 'Shipped the depot filter'),
  helped('2027-03-04', 'Jonas and the memory leak'),
  // Week 2: 2.
  shipped('2027-03-09', 'Shipped the export button'),
  found('2027-03-10', 'Found the alerts without an owner'),
  // Week 3: 3.
  shipped('2027-03-16', 'Shipped the new invoice'),
  {
    on: '2027-03-17',
    title: 'Asked what happens on a second delivery',
    shows: ['review-impact'],
    fields: { outcome: 'The handler is idempotent' },
    artifact: REVIEW,
  },
  {
    on: '2027-03-19',
    title: 'Taught Jonas to cut work into steps',
    shows: ['mentor'],
    fields: { people: [JONAS], topic: 'Cutting work into steps' },
  },
  // Week 4: 2.
  shipped('2027-03-23', 'Shipped the depot map'),
  found('2027-03-25', 'Found the stuck invoices'),
  // Week 5, with day 30 on 30 March: 3.
  shipped('2027-03-30', 'Shipped the search field'),
  {
    on: '2027-04-01',
    title: 'Asked for a smaller change',
    shows: ['review-impact'],
    fields: { outcome: 'It went in as three' },
    artifact: REVIEW,
  },
  {
    on: '2027-04-02',
    title: 'Wrote down who owns exports',
    shows: ['resolve-ambiguity'],
    fields: { note: 'Three options on one page', reasoning: 'One owner, or nobody answers', people: [MARA] },
  },
  // Week 6: 2.
  shipped('2027-04-06', 'Shipped the retry budget'),
  helped('2027-04-08', 'Jonas and the flaky build'),
  // A week of rest. Week 7, 19 to 25 April: 2.
  {
    on: '2027-04-20',
    title: 'Exports belong to the depot team',
    shows: ['resolve-ambiguity'],
    fields: { decision: 'The depot team owns exports' },
  },
  shipped('2027-04-22', 'Shipped the depot login'),
  // Week 8: 3.
  {
    on: '2027-04-27',
    title: 'Two pages on one outbox',
    shows: ['proposal'],
    fields: { people: [JONAS] },
    artifact: DOCUMENT,
  },
  shipped('2027-04-28', 'Shipped the label printer'),
  helped('2027-04-29', 'Jonas and the slow query', REVIEW),
  // Week 9, 3 to 9 May, with day 60 on 6 May: 2.
  explained('2027-05-04', 'What live sync would cost'),
  shipped('2027-05-07', 'Shipped the return slip'),
  // Week 10: 3.
  explained('2027-05-11', 'Why the import is slow'),
  shipped('2027-05-12', 'Shipped the stock alert'),
  { on: '2027-05-13', title: 'Said no to the custom export', shows: [] },
  // Week 11: 2.
  explained('2027-05-18', 'Two dates for the audit log'),
  shipped('2027-05-20', 'Shipped the audit log'),
  // Week 12: 3.
  explained('2027-05-25', 'What a rollback means for sales'),
  shipped('2027-05-26', 'Shipped the rollback'),
  {
    on: '2027-05-27',
    title: 'Five lines to Mara and Lena',
    shows: ['stakeholders'],
    fields: { people: [MARA, LENA] },
  },
  // Week 13, 31 May to 5 June: 2.
  explained('2027-06-01', 'One price list or two'),
  shipped('2027-06-03', 'Shipped the price list'),
];

/** Ninety days in which a second user did much, and little of it in three of the categories. */
export const RESISTING = [
  ...Array.from({ length: 11 }, (_, week) => shipped(dayAfter('2027-03-02', week * 7), `Shipped part ${week + 1}`)),
  found('2027-03-05', 'Found the retry loop'),
  found('2027-03-12', 'Found the alerts without an owner'),
  found('2027-03-19', 'Found the stuck invoices'),
  helped('2027-04-09', 'Jonas and the memory leak'),
  // Scope: a vague one. Communication: evidence, and no claim that rose.
  { on: '2027-04-16', title: 'Architecture', shows: ['architecture'], fields: { level: 'vague', scope: 'team' } },
  { on: '2027-04-23', title: 'Two pages on one outbox', shows: ['proposal'], artifact: DOCUMENT },
];

/** Rows of the days from `from` to `to`, both included. @param {SimulatedWin[]} wins @param {string} from @param {string} to */
export function rowsBetween(wins, from, to) {
  const some = wins.filter(({ on }) => on >= from && on <= to);
  const rows = some.map(({ on, title, fields }) =>
    planWin({ title, occurredOn: on, fields: { did: `I did it: ${title}`, ...fields } }),
  );
  return {
    wins: rows,
    artifacts: some.flatMap(({ artifact }, index) => (artifact ? [toArtifact(artifact, rows[index])] : [])),
    evidence: some.flatMap(({ shows }, index) => shows.map((behaviourId) => toEvidence(behaviourId, rows[index]))),
  };
}

/** Six things of six projects that were saved in the months before, none of them refined. */
export function beforeThePlan() {
  const projects = ['orchard', 'press', 'mill', 'cellar', 'depot', 'labels'];
  const wins = projects.map((project, index) =>
    planWin({
      title: `Work on ${project}`,
      occurredOn: `2027-02-${10 + index}`,
      fields: { did: '', status: 'inbox', level: 'vague' },
    }),
  );
  const artifacts = projects.map((project, index) => {
    const key = `gh:github.com/acme/${project}/pull/${index + 1}`;
    const url = `https://github.com/acme/${project}/pull/${index + 1}`;
    return toArtifact({ key, url, title: `Work on ${project}` }, wins[index]);
  });
  return { wins, artifacts };
}

/** @param {Record<string, unknown>} artifact @param {{ id: string, title?: unknown } | undefined} win */
function toArtifact(artifact, win) {
  const id = win?.id ?? '';
  const fields = {
    winId: id,
    type: 'pull-request',
    written: false,
    key: `url:https://docs.example.com/${id}`,
    url: `https://docs.example.com/${id}`,
    title: 'A page',
    host: 'docs.example.com',
    state: null,
    dates: {},
    facts: {},
    excerpt: null,
    cautions: [],
    capturedAt: '2027-03-01T12:00:00.000Z',
    capturedBy: 'page-button',
    ...artifact,
  };
  return { ...record('b2', 0, new Date(), fields), id: id.replace(/^a0/, 'b2') };
}

/** @param {string} behaviourId @param {{ id: string } | undefined} win */
function toEvidence(behaviourId, win) {
  const winId = win?.id ?? '';
  const fields = { winId, ladderId: 'senior-engineer', behaviourId, by: 'user' };
  return { ...record('e2', 0, new Date(), fields), id: winId.replace(/^a0/, 'e2') };
}

/** @param {string} day @param {number} count */
function dayAfter(day, count) {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
