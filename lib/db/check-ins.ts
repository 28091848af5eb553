import { blankCheckIn, type CheckIn, type CheckInFields, checkInId } from '@/lib/domain/check-in/check-in';
import { type CheckInDue, checkInDue, firstMondayAfter } from '@/lib/domain/check-in/check-in-due';
import { addDays, type Day, mondayOf, toDay } from '@/lib/domain/day';
import { begunRecord, changedRecord } from '@/lib/domain/record';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';
import { readSettings } from './settings';

/** Enough to tell how long nobody answered; a longer absence counts as this long. */
const WEEKS_LOOKED_BACK = 52;

/** The check-in of the week that begins on `monday`; undefined when nobody has touched it. */
export async function readCheckIn(monday: Day): Promise<CheckIn | undefined> {
  const row = await db.checkIns.where('monday').equals(monday).first();
  return row?.deletedAt === null ? row : undefined;
}

/** The check-ins of the weeks that begin on these days or between them, oldest first. */
export async function listCheckIns(fromMonday: Day, toMonday: Day): Promise<CheckIn[]> {
  const rows = await db.checkIns.where('monday').between(fromMonday, toMonday, true, true).sortBy('monday');
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** Changes the check-in of a week; one that is not there begins as an untouched one. */
export function changeCheckIn(monday: Day, fields: Partial<Omit<CheckInFields, 'monday'>>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.checkIns, async (): Promise<Outcome> => {
      const row = await db.checkIns.where('monday').equals(monday).first();
      if (row) await db.checkIns.put(changedRecord<CheckIn>(row, { ...fields, deletedAt: null }, writing));
      else await db.checkIns.add(begunRecord(checkInId(monday), blankCheckIn(monday), fields, writing));
      return { ok: true };
    });
  });
}

/** Which check-in is due at `now`: two small reads, quick enough for a popup that opens. */
export async function readCheckInDue(now: Date): Promise<CheckInDue> {
  const monday = mondayOf(toDay(now));
  const lookedFrom = addDays(monday, -7 * WEEKS_LOOKED_BACK);
  const [{ week, checkInsFrom }, checkIns] = await Promise.all([
    readSettings(),
    // A week that was answered early may lie ahead, by one where the zone has changed.
    listCheckIns(lookedFrom, addDays(monday, 14)),
  ]);
  const first = firstMondayAfter(now);
  // A first week further ahead was written under a clock that was wrong.
  const known = checkInsFrom !== null && checkInsFrom < first ? checkInsFrom : first;
  // Weeks that were not looked at may have been answered.
  const from = known < lookedFrom ? lookedFrom : known;
  return checkInDue({ now, time: week, from, checkIns });
}
