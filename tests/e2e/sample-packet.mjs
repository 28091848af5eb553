import { record, sampleLog, toWin } from './sample-log.mjs';

const BEHAVIOURS = [
  ...['find-problems', 'resolve-ambiguity', 'own-incidents', 'architecture', 'written-pushback', 'failure-modes'],
  ...['review-impact', 'unblock', 'mentor', 'proposal', 'translate', 'stakeholders'],
  ...['independent-call', 'reasoned-no', 'change-course'],
];
const SUBJECTS = ['the retry budget', 'invoice exports', 'the nightly import', 'search ranking', 'login on slow lines'];
const VERBS = [
  'Cut the cost of',
  'Wrote down how we run',
  'Found the cause behind',
  'Said no to a rewrite of',
  'Taught',
];

/**
 * A log long enough for every kind of page: `count` wins more than the sample log's, some long, some lessons, one private.
 * @param {number} count
 */
export function samplePacketLog(count, now = new Date()) {
  const rows = sampleLog(now);
  const wins = Array.from({ length: count }, (_, index) => toWin(aWin(index), index + 500, now));
  const evidence = wins.map((win, index) =>
    record('e9', index, now, {
      winId: win.id,
      ladderId: 'senior-engineer',
      behaviourId: BEHAVIOURS[index % BEHAVIOURS.length],
      by: 'user',
    }),
  );
  return { ...rows, wins: [...rows.wins, ...wins], evidence: [...rows.evidence, ...evidence] };
}

/** @param {number} index */
function aWin(index) {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const verb = VERBS[Math.floor(index / SUBJECTS.length) % VERBS.length];
  const sentence = `I looked at ${subject} for the ${index + 1}th time, asked who depends on it, and wrote it down. `;
  return {
    title: `${verb} ${subject} (${index + 1})`,
    daysAgo: (index * 3) % 350,
    behaviours: [],
    fields: {
      did: sentence.repeat(1 + (index % 4)),
      why: index % 2 === 0 ? `Two teams waited for ${subject}.` : '',
      decision: index % 3 === 0 ? 'We keep one way of doing it.' : '',
      outcome: `Nobody has been paged for ${subject} since, and the next team copied the approach.`,
      outcomeState: 'known',
      origin: index % 2 === 0 ? 'identified' : 'assigned',
      role: 'drove',
      scope: 'team',
      ...(index % 13 === 5 && { kind: 'lesson', learned: 'Ask the people on call before, not after.' }),
      ...(index === 7 && { title: 'Seen by nobody else', visibility: 'private' }),
    },
  };
}
