import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { changeSettings } from '@/lib/db/settings';
import { dueMoment } from '@/lib/domain/check-in/check-in-due';
import { addDays } from '@/lib/domain/day';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { reconcileReminders } from '@/lib/reminders/reconcile-reminders';
import { chooseSeed, randomFrom } from '@/tests/e2e/seed/random';
import { sampleOf } from '@/tests/e2e/seed/sample';
import { playYear } from './play-year';

const HOME = process.env.TZ;
const FIRST = '2026-01-12';
const WEEKS = Array.from({ length: 52 }, (_, week) => addDays(FIRST, 7 * week));
const DAY_MS = 86_400_000;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

/** East and west, a date line, and back, six weeks each. */
const JOURNEY = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Europe/Berlin',
];
const travelling = (ms: number) =>
  JOURNEY[Math.floor((ms - Date.UTC(2026, 0, 7)) / DAY_MS / 43.3) % JOURNEY.length] ?? 'UTC';

/** Friday 15:00 as it comes; the hours that clocks skip and repeat; the ends of a week; within quiet hours. */
const TIMES = [
  { weekday: 5, hour: 15, quiet: null },
  { weekday: 7, hour: 2, quiet: null },
  { weekday: 1, hour: 0, quiet: null },
  { weekday: 7, hour: 23, quiet: { from: 20, to: 8 } },
];

const PLACES = [
  { place: 'Europe/Berlin', zoneAt: () => 'Europe/Berlin' },
  { place: 'America/New_York', zoneAt: () => 'America/New_York' },
  { place: 'Australia/Sydney', zoneAt: () => 'Australia/Sydney' },
  { place: 'a traveller', zoneAt: travelling },
];
const YEARS = PLACES.flatMap((place) => TIMES.map((time) => ({ ...place, ...time })));

describe('52 weeks', () => {
  const title = '$place, day $weekday, $hour h: asks once a week, none missed, none doubled';
  it.each(sampleOf(YEARS, 3))(title, async ({ place, zoneAt, quiet, ...time }) => {
    process.env.TZ = zoneAt(Date.UTC(2026, 0, 7));
    const seed = chooseSeed();
    await changeSettings({
      week: { ...DEFAULT_SETTINGS.week, ...time, notify: true },
      reminders: { quiet, countInbox: false },
    });
    const end = () => dueMoment(addDays(FIRST, 7 * 52), time);
    const begin = new Date(2026, 0, 7, 10);
    const played = await playYear({ zoneAt, begin, end, random: randomFrom(seed), start: reconcileReminders });
    const { restarts, updates, late, snoozed } = played;
    console.log(`${place}, seed ${seed}:`, JSON.stringify({ restarts, updates, late, snoozed: snoozed.length }));
    expect(played.wrong, `seed ${seed}`).toEqual([]);
    expect(played.answered, `seed ${seed}`).toEqual(WEEKS);
    const inQuiet = played.notified.filter(({ hour }) => quiet && (hour >= quiet.from || hour < quiet.to));
    expect(inQuiet, `seed ${seed}`).toEqual([]);
    for (const week of WEEKS) {
      const count = played.notified.filter(({ monday }) => monday === week).length;
      // One notification each, and one more for each snooze; fewer where it was answered before the quiet hours ended.
      const most = snoozed.includes(week) ? 2 : 1;
      expect(count, `${week}, seed ${seed}`).toBeLessThanOrEqual(most);
      if (!quiet) expect(count, `${week}, seed ${seed}`).toBe(most);
    }
    expect(restarts + updates + late).toBeGreaterThan(50);
  });
});
