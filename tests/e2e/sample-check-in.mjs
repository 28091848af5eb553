import { record, toWin } from './sample-log.mjs';

const SETTINGS_ID = '5e771465-0000-4000-8000-000000000001';

/**
 * Rows that make a check-in due now: it is due on this very day of the week, at midnight.
 * @param {{ weeks?: number, answered?: { weeksAgo: number, nextLine?: string, state?: string }[] }} [options] `weeks`:
 * how long there have been check-ins
 */
export function sampleCheckIns({ weeks = 1, answered = [] } = {}, now = new Date()) {
  const settings = {
    ...record('00', 0, now, {
      theme: 'system',
      language: 'en',
      week: { weekday: ((now.getDay() + 6) % 7) + 1, hour: 0, notify: false },
      checkInsFrom: mondayBefore(now, weeks - 1),
      reminders: { quiet: null, countInbox: false },
      profile: { level: '', since: null, target: '' },
    }),
    id: SETTINGS_ID,
  };
  const checkIns = answered.map(({ weeksAgo, ...rest }) => sampleCheckIn(mondayBefore(now, weeksAgo), rest, now));
  return { settings: [settings], checkIns };
}

/**
 * The row of one check-in.
 * @param {string} monday of its week
 * @param {{ nextLine?: string, state?: string }} [fields]
 */
export function sampleCheckIn(monday, { nextLine = '', state = 'finished' } = {}, now = new Date()) {
  const row = record('00', 0, now, {
    monday,
    state,
    step: 'next',
    askedBehaviourId: null,
    winIds: [],
    nextLine,
    snoozedUntil: null,
    finishedAt: now.toISOString(),
  });
  return { ...row, id: `c4ec0000-0000-4000-8000-0000${monday.replaceAll('-', '')}` };
}

/** Two wins whose outcome is to be asked for: the first one saved 31 days ago, the second 95. */
export function sampleFollowUps(now = new Date()) {
  return {
    wins: [
      call('I froze the release for a day to rehearse the rollback', 31, 0, now),
      call('I kept the importer on one queue', 95, 1, now),
    ],
  };
}

/** @param {string} title @param {number} daysAgo @param {number} index @param {Date} now */
function call(title, daysAgo, index, now) {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, 12).toISOString();
  const fields = { did: title, outcomeState: 'pending', followUpOn: dayOf(now, 2 - index) };
  return {
    ...toWin({ title, daysAgo, behaviours: [], fields }, index, now),
    id: `f0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    createdAt: at,
  };
}

/** @param {Date} now @param {number} weeks */
function mondayBefore(now, weeks) {
  return dayOf(now, ((now.getDay() + 6) % 7) + 7 * weeks);
}

/** @param {Date} now @param {number} daysAgo */
function dayOf(now, daysAgo) {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, 12);
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
