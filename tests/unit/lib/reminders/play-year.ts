import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCheckIn, readCheckInDue } from '@/lib/db/check-ins';
import { snoozeEnd } from '@/lib/domain/check-in/check-in-due';
import type { Day } from '@/lib/domain/day';
import { aToolbar } from './a-toolbar';

const HOUR = 3_600_000;

export interface Year {
  /** The machine's zone at a moment; more than one for a traveller. */
  zoneAt: (ms: number) => string;
  begin: Date;
  /** When the week after the last one is due. */
  end: () => Date;
  random: () => number;
  /** What the worker does whenever it starts. */
  start: (now: Date) => Promise<void>;
}

export interface Played {
  /** The weeks that were answered, in the order in which they were. */
  answered: Day[];
  /** For each notification, the week it was about and the local hour at which it came. */
  notified: { monday: Day; hour: number }[];
  snoozed: Day[];
  /** Dots that were there too early, too late, or for a week that was answered. */
  wrong: string[];
  restarts: number;
  updates: number;
  late: number;
}

/** Plays a year of a machine that sleeps, restarts and updates, and of a user who answers within the week. */
export async function playYear({ zoneAt, begin, end, random, start }: Year): Promise<Played> {
  let now = begin.getTime();
  const { shown, badge, wakeUp } = aToolbar({ allowed: true, now: () => now });
  const played: Played = { answered: [], notified: [], snoozed: [], wrong: [], restarts: 0, updates: 0, late: 0 };

  const look = async () => {
    process.env.TZ = zoneAt(now);
    const before = shown.length;
    await start(new Date(now));
    const { due } = await readCheckInDue(new Date(now));
    if (shown.length - before > 1) played.wrong.push(`two notifications at ${new Date(now)}`);
    if (shown.length > before) played.notified.push({ monday: due?.monday ?? '', hour: new Date(now).getHours() });
    const isDot = (await badge()) === '•';
    if (isDot !== (due !== null && due.snoozedUntil === null)) played.wrong.push(`dot at ${new Date(now)}`);
    if (due && played.answered.includes(due.monday)) played.wrong.push(`answered, yet due at ${new Date(now)}`);
    return isDot ? due : null;
  };

  for (let due = await look(); ; due = await look()) {
    if (due) {
      const age = now - due.dueAt.getTime();
      if (due.canSnooze && age < 12 * HOUR && random() < 0.3) {
        await changeCheckIn(due.monday, { snoozedUntil: snoozeEnd(new Date(now)).toISOString() });
        played.snoozed.push(due.monday);
      } else if (age > 30 * HOUR || random() < 0.5) {
        await changeCheckIn(due.monday, { state: random() < 0.2 ? 'quiet' : 'finished' });
        played.answered.push(due.monday);
      }
      await look();
    }
    now = await nextStart(now, (await wakeUp()) ?? Number.NaN, random, played);
    process.env.TZ = zoneAt(now);
    if (now >= end().getTime()) return played;
  }
}

/** When the worker runs next: the alarm, which a sleeping machine hears late; something else; an update without alarms. */
async function nextStart(now: number, alarmAt: number, random: () => number, played: Played): Promise<number> {
  const other = now + random() * 72 * HOUR;
  const kind = random();
  if (kind < 0.1) {
    played.updates++;
    await fakeBrowser.alarms.clearAll();
    return Math.min(other, alarmAt + 48 * HOUR);
  }
  if (other < alarmAt) {
    played.restarts++;
    return other;
  }
  if (kind < 0.6) return alarmAt;
  played.late++;
  return Math.max(alarmAt, now) + random() * (kind < 0.8 ? 1 : 60) * HOUR;
}
