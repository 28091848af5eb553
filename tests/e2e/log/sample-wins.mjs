/**
 * A made-up engineer's year, for pictures and for tests that need a full log. Days count back from the day it is used.
 * @typedef {{ title: string, daysAgo: number, behaviours: string[], pull?: number, fields?: Record<string, unknown>, artifact?: Record<string, unknown> }} SampleWin
 */

const MARA = { label: 'Mara', as: 'pm', engineer: false, outsideTeam: true };
const JONAS = { label: 'Jonas', as: 'engineer', engineer: true, outsideTeam: false };
const SUPPORT = { label: 'Ines (support)', as: 'stakeholder', engineer: false, outsideTeam: true };

/** @type {SampleWin[]} */
export const WINS = [
  {
    title: 'Every third page came from one retry loop',
    daysAgo: 2,
    behaviours: ['find-problems'],
    pull: 412,
    fields: {
      did: 'I noticed in the on-call notes that every third page came from the same retry loop and opened an issue with the pattern.',
      origin: 'identified',
      role: 'drove',
      outcome: 'Those pages stopped; on-call sleeps.',
      outcomeState: 'known',
    },
  },
  {
    title: 'Keep invoices of deleted accounts for the statutory period',
    daysAgo: 9,
    behaviours: ['resolve-ambiguity', 'translate'],
    fields: {
      did: 'I wrote three options on one page and got legal and finance into one call.',
      decision: 'We keep them for the statutory period only.',
      role: 'drove',
      origin: 'unclear',
      people: [MARA],
      outcome: 'The question that was open since spring is closed.',
      outcomeState: 'known',
    },
  },
  {
    title: 'Publish events through one outbox',
    daysAgo: 24,
    behaviours: ['architecture', 'proposal'],
    pull: 398,
    fields: {
      did: 'I decided that our three services publish events through one outbox, wrote the record and moved the first service.',
      decision: 'One outbox for all three services.',
      scope: 'teams',
      role: 'drove',
      outcome: 'Two other teams have adopted it.',
      outcomeState: 'known',
    },
    artifact: { written: true },
  },
  {
    title: 'Idempotent handlers after a review',
    daysAgo: 31,
    behaviours: ['review-impact'],
    pull: 391,
    fields: {
      did: 'I asked in a review what happens when the queue delivers twice.',
      role: 'reviewed',
      outcome: 'The author made the handler idempotent and the pattern went into the template.',
      outcomeState: 'known',
    },
    artifact: { type: 'review', written: true },
  },
  {
    title: 'Heap snapshots with Jonas',
    daysAgo: 38,
    behaviours: ['unblock'],
    fields: {
      did: 'I asked what he had ruled out and showed him how to compare two snapshots.',
      role: 'advised',
      people: [JONAS],
      leftWithThem: 'He found the listener himself and wrote the fix.',
    },
  },
  {
    title: 'Faster cold start of the worker',
    daysAgo: 45,
    behaviours: [],
    pull: 377,
    fields: {
      did: 'I moved the schema check behind the first request.',
      role: 'drove',
      origin: 'assigned',
      outcome: 'Cold start fell from 900 to 240 ms.',
      outcomeState: 'known',
      metric: { label: 'cold start', before: '900', after: '240', unit: 'ms' },
    },
  },
  {
    title: 'Runbook for the search cluster',
    daysAgo: 63,
    behaviours: ['failure-modes'],
    pull: 361,
    fields: {
      did: 'I wrote what happens when a node, a zone or the indexer goes, and what it costs.',
      role: 'drove',
      origin: 'identified',
    },
  },
  {
    title: 'Alerts that nobody owned',
    daysAgo: 76,
    behaviours: ['find-problems'],
    fields: {
      did: 'I listed the alerts without an owner and found one for each.',
      origin: 'identified',
      role: 'drove',
      outcome: 'Forty alerts became eleven.',
      outcomeState: 'known',
    },
  },
  {
    title: 'Five lines to support, every second Friday',
    daysAgo: 82,
    behaviours: ['stakeholders'],
    fields: { did: 'I send the head of support what we changed in exports and why.', people: [SUPPORT], role: 'drove' },
  },
  {
    title: 'My cache layer was the wrong layer',
    daysAgo: 96,
    behaviours: ['change-course'],
    pull: 340,
    fields: {
      kind: 'lesson',
      did: 'I closed my own pull request when the traces showed that the time went into serialisation.',
      learned: 'Measure before the second week, not after it.',
      unprompted: true,
      role: 'drove',
    },
  },
  {
    title: 'Postmortem of the orders migration',
    daysAgo: 118,
    behaviours: ['own-incidents'],
    pull: 322,
    fields: {
      did: 'I wrote the postmortem of the migration that locked the orders table.',
      ownPart: 'I had skipped the rehearsal on a full-size copy.',
      role: 'drove',
      outcome: 'The rehearsal is a step in our checklist.',
      outcomeState: 'known',
    },
    artifact: { type: 'document', written: true },
  },
  {
    title: 'Exports by the end of the month: no',
    daysAgo: 141,
    behaviours: ['reasoned-no'],
    fields: {
      did: 'I said no on the ticket and offered the plain export with a mapping sheet.',
      reasoning: 'It would have frozen the new file format for one customer.',
      role: 'drove',
    },
  },
  {
    title: 'Split the import job',
    daysAgo: 163,
    behaviours: ['architecture'],
    pull: 298,
    fields: {
      did: 'I split the nightly import into two jobs that fail apart.',
      scope: 'feature',
      role: 'drove',
      origin: 'assigned',
    },
  },
  {
    title: 'Stuck invoices in the queue',
    daysAgo: 171,
    behaviours: ['find-problems'],
    fields: { did: 'I found invoices that were stuck since the upgrade.', origin: 'identified', role: 'drove' },
  },
  {
    title: 'Cutting a vague request into steps',
    daysAgo: 204,
    behaviours: ['mentor'],
    fields: {
      did: 'I met Jonas every second week for a quarter.',
      people: [JONAS],
      topic: 'cutting a vague request into steps',
      role: 'mentored',
      outcome: 'He plans his own epics now.',
      outcomeState: 'held',
    },
  },
  {
    title: 'Postponed the launch by two days',
    daysAgo: 236,
    behaviours: ['independent-call'],
    fields: {
      did: 'I postponed the launch because the rollback had never been tried.',
      decision: 'Two days later, after a rehearsal.',
      role: 'drove',
      outcome: 'The rehearsal found that it did not work.',
      outcomeState: 'held',
    },
  },
  {
    title: 'Rate limits explained to sales',
    daysAgo: 262,
    behaviours: ['translate'],
    fields: { did: 'I explained what a burst costs us.', people: [MARA], role: 'drove' },
  },
  {
    title: 'Helped with various improvements',
    daysAgo: 290,
    behaviours: ['unblock'],
    fields: { did: 'Various', role: 'contributed' },
  },
  { title: 'Bump the HTTP client', daysAgo: 1, behaviours: [], pull: 415, fields: { status: 'inbox', role: 'drove' } },
  {
    title: 'Retry budget for the importer',
    daysAgo: 3,
    behaviours: [],
    pull: 409,
    fields: { status: 'inbox', role: 'reviewed' },
  },
];

/** @type {Record<string, string>} */
export const CLAIMS = {
  'find-problems': 'consistently',
  'resolve-ambiguity': 'consistently',
  'own-incidents': 'not-yet',
  architecture: 'consistently',
  'written-pushback': 'sometimes',
  'failure-modes': 'consistently',
  'review-impact': 'consistently',
  unblock: 'sometimes',
  mentor: 'not-yet',
  proposal: 'sometimes',
  translate: 'consistently',
  stakeholders: 'sometimes',
  'independent-call': 'sometimes',
  'reasoned-no': 'not-yet',
  'change-course': 'sometimes',
};
