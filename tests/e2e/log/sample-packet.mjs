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

/** Words without an end, in wide letters and in others, read by a ladder of 40 behaviours in 13 categories too. */
export function longWordsLog(now = new Date()) {
  const lengths = ['W', '漢字', 'It held, and it held. '].map(
    (words) => (/** @type {number} */ count) => words.repeat(Math.ceil(count / words.length)).slice(0, count),
  );
  const wins = lengths.map((long, index) => {
    const texts = { plainLine: long(900), did: long(19_000), why: `${long(20)}\n`.repeat(90), outcome: long(900) };
    const fields = { ...texts, level: 'strong', levelBy: 'user', outcomeState: 'known', role: 'drove', scope: 'teams' };
    return toWin({ title: long(500), daysAgo: index, behaviours: [], fields }, index, now);
  });
  const behaviours = Array.from({ length: 40 }, (_, index) => ({
    id: `b-${index}`,
    categoryId: `c-${index % 13}`,
    statement: `I do the ${index}th thing, and it holds. `.repeat(1 + (index % 5)),
    ...{ example: '', whereItShowsUp: '', nextAction: 'Do it once more.' },
    rule: { wins: 1, days: 365, each: [], once: [], lessonsCount: false },
  }));
  const names = Array.from({ length: 13 }, (_, index) => `Category ${index} of a long name that goes on`);
  const categories = names.map((name, index) => ({ id: `c-${index}`, name, whyItMatters: '' }));
  const ladder = { id: 'own', name: 'My ladder', attribution: '', categories, behaviours };
  const links = wins.flatMap(({ id }, index) => [
    { winId: id, ladderId: 'own', behaviourId: `b-${index}`, by: 'user' },
    { winId: id, ladderId: 'senior-engineer', behaviourId: BEHAVIOURS[index * 4], by: 'user' },
  ]);
  const criterion = { talkId: null, ladderId: 'own', behaviourId: 'b-1', dueOn: '2027-02-01', state: 'open' };
  return {
    wins,
    evidence: links.map((link, index) => record('f1', index, now, link)),
    ladders: [record('f2', 0, now, { ladderId: 'own', ladder, levels: null, rules: {} })],
    criteria: [1, 2, 3].map((index) =>
      record('f3', index, now, {
        ...criterion,
        what: 'Show that it works. '.repeat(20),
        howKnown: 'Two teams use it. '.repeat(9),
      }),
    ),
  };
}
