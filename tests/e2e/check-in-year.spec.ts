import { addDays } from '@/lib/domain/day';
import { expect } from './browser/extension-fixture';
import { test, ZONE } from './browser/in-berlin';
import { answer, firstWeek, lookAt, restart } from './browser/moved-clock';
import { chooseSeed, randomFrom } from './seed/random';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Two changes of the clock lie 31 weeks apart, at most. */
const WEEKS = process.env.WINNOW_LONG ? 52 : 32;
/** In short so many of the weeks are looked at, and the first after a change of the clock; in the others the check-in is done, no more. */
const LOOKED_AT = process.env.WINNOW_LONG ? 1 : 0.3;

/** 15:00 in Berlin on the Friday of the week of `monday`, found without the code that is tested. */
function dueIn(monday: string): number {
  const day = addDays(monday, 4);
  const summer = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });
  const isSummer = summer.format(new Date(`${day}T12:00:00Z`)).includes('+02');
  return Date.parse(`${day}T15:00:00${isSummer ? '+02:00' : '+01:00'}`);
}

test(`${WEEKS} weeks in the real worker: one check-in each, none missed, none doubled, through restarts and sleep`, async ({
  worker,
  openApp,
  stopWorker,
}) => {
  test.setTimeout(4 * MINUTE);
  const seed = chooseSeed();
  const random = randomFrom(seed);
  const page = await openApp('/settings');
  const from = await firstWeek(page);
  let [restarts, looks, hourBefore] = [0, 0, 0];
  const offsets = new Set<number>();

  for (let week = 0; week < WEEKS; week++) {
    const monday = addDays(from, 7 * week);
    const due = dueIn(monday);
    const seen = `week ${monday}, seed ${seed}`;
    const hour = new Date(due).getUTCHours();
    const isTurned = offsets.size > 0 && hour !== hourBefore;
    offsets.add(hour);
    hourBefore = hour;
    if (!isTurned && random() >= LOOKED_AT) {
      await answer(page, monday);
      continue;
    }
    looks++;
    expect(await lookAt(worker, due - MINUTE), seen).toMatchObject({ badge: '', alarmAt: due, zone: ZONE });
    if (random() < 0.4) {
      await restart(worker, page, stopWorker);
      restarts++;
    }
    // The alarm comes late where the machine sleeps.
    const heard = due + Math.floor(random() * 2) * Math.floor(random() * 60 * HOUR);
    const next = dueIn(addDays(monday, 7));
    const asked = { badge: '•', title: 'Winnow: the weekly check-in is due', alarmAt: next };
    expect(await lookAt(worker, heard), seen).toMatchObject(asked);
    await answer(page, monday);
    expect(await lookAt(worker, heard + HOUR), seen).toMatchObject({ badge: '', title: 'Winnow', alarmAt: next });
  }
  console.log('check-in-year', JSON.stringify({ seed, weeks: WEEKS, looks, restarts, utcHours: [...offsets] }));
  // 15:00 in Berlin is 14:00 and 13:00 in UTC: a clock change was lived through, in a year both.
  expect(offsets).toEqual(new Set([14, 13]));
});
