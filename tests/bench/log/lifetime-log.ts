import { addDays, type Day, mondayOf } from '@/lib/domain/day';
import { newRecord, type RecordFields } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SETTINGS_ID } from '@/lib/domain/settings';
import { blankWin, ROLES, SCOPES, withLevel } from '@/lib/domain/win/win';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** The same at every length of log, so that what is shown of the last days is the same too. */
const WINS_A_DAY = 9;
const IN_THE_INBOX = 6;
/** The word is in the title of one win in so many; another one, of as many, differs from it in the last letter only. */
export const SOUGHT = { word: 'quokka', other: 'quokke', onceIn: 40 };
export const NEWEST = 'The win that was logged last of all';

const SUBJECTS = ['the retry budget', 'invoice exports', 'the nightly import', 'search ranking', 'slow logins'];
const VERBS = [
  'Cut the cost of',
  'Wrote down how we run',
  'Found the cause behind',
  'Said no to a rewrite of',
  'Taught',
];
const DID = [
  'I asked who depends on it, measured it for a week, and wrote down what we would lose without it.',
  'I traced it through two services, found the one that waits, and moved the check behind the first request.',
  'I met the team that calls it, listed the cases that they had worked around, and closed them one by one.',
];

type Row = RecordFields & Record<string, unknown>;
export type LifetimeLog = Record<'wins' | 'artifacts' | 'evidence' | 'claims' | 'settings', Row[]>;

/** A log of `count` wins, nine a day until `today`, as rows by table. The same count and day give the same rows. */
export function lifetimeLog(count: number, today: Day): LifetimeLog {
  const behaviourIds = seniorEngineer.behaviours.map(({ id }) => id);
  const log: LifetimeLog = { wins: [], artifacts: [], evidence: [], claims: [], settings: [settings(today)] };
  for (let index = 0; index < count; index++) {
    const day = addDays(today, -Math.floor(index / WINS_A_DAY));
    const row = <T extends object>(table: string, place: number, fields: T) => toRow(table, place, day, index, fields);
    const win = row('a0', index, winFields(index, day));
    log.wins.push(win);
    if (index % 2 === 0) log.artifacts.push(row('b0', index, artifactFields(index, day, win.id)));
    if (index < IN_THE_INBOX) continue;
    for (let shown = 0; shown < index % 3; shown++) {
      const behaviourId = behaviourIds[(index + shown * 7) % behaviourIds.length];
      const fields = { winId: win.id, ladderId: BUILT_IN_LADDER, behaviourId, by: 'user' };
      log.evidence.push(row(`e${shown}`, index, fields));
    }
  }
  if (count > 0) log.claims = behaviourIds.map((id, index) => claim(id, index, today));
  return log;
}

function winFields(index: number, day: Day) {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const verb = VERBS[Math.floor(index / SUBJECTS.length) % VERBS.length];
  return withLevel({
    ...blankWin(day, index === 0 ? NEWEST : `${verb} ${subject}${animalOf(index)} (${index})`),
    status: index < IN_THE_INBOX ? 'inbox' : 'ready',
    did: DID[index % DID.length] ?? '',
    outcome: index % 4 === 1 ? '' : `Nobody has been paged for ${subject} since.`,
    outcomeState: index % 4 === 1 ? 'none' : 'known',
    origin: index % 2 === 0 ? 'identified' : 'assigned',
    role: ROLES[index % ROLES.length] ?? null,
    scope: SCOPES[index % SCOPES.length] ?? null,
  });
}

function animalOf(index: number): string {
  const place = index % SOUGHT.onceIn;
  if (place === SOUGHT.onceIn - 1) return ` with the ${SOUGHT.word}`;
  return place === SOUGHT.onceIn / 2 ? ` with the ${SOUGHT.other}` : '';
}

function artifactFields(index: number, day: Day, winId: string) {
  const path = `acme/orchard/pull/${index + 1000}`;
  return {
    winId,
    type: 'pull-request',
    written: false,
    key: `gh:github.com/${path}`,
    url: `https://github.com/${path}`,
    title: `Pull request ${index + 1000}`,
    host: 'github.com',
    state: 'merged',
    cautions: [],
    dates: { merged: `${day}T10:00:00.000Z` },
    facts: { state: 'merged', author: 'ada-lind' },
    excerpt: null,
    capturedAt: `${day}T10:00:00.000Z`,
    capturedBy: 'page-button',
  };
}

function claim(behaviourId: string, index: number, today: Day): Row {
  const value = (['not-yet', 'sometimes', 'consistently'] as const)[index % 3];
  return toRow('c0', index, today, 0, { ladderId: BUILT_IN_LADDER, behaviourId, value, claimedOn: today });
}

/** No check-in is due on the day of a benchmark, whichever it is. */
function settings(today: Day): Row {
  const fields = { ...DEFAULT_SETTINGS, checkInsFrom: addDays(mondayOf(today), 364) };
  return { ...toRow('00', 0, today, 0, fields), id: SETTINGS_ID };
}

/**
 * Without the stamps of single fields, as rows have them that are older than stamps: with them, a hundred thousand wins
 * would be more than the 256 MB that a backup may be.
 */
function toRow<T extends object>(kind: string, place: number, day: Day, index: number, fields: T) {
  const now = new Date(Date.parse(`${day}T12:00:00Z`) - index * 100);
  const id = `${scattered(place)}-0000-4000-8000-${kind}${String(place).padStart(10, '0')}`;
  return { ...newRecord(id, fields, { now, installationId: 'bench' }), fieldRevs: {} };
}

/** Beginnings as different as those of ids by chance: each number under 2^32 has its own. */
function scattered(place: number): string {
  return (Math.imul(place, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
}
