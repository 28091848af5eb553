import { describe, expect, it } from 'vitest';
import type { DueCheckIn } from '@/lib/domain/check-in/check-in-due';
import { planReminding } from '@/lib/domain/check-in/reminding';
import { addDays } from '@/lib/domain/day';

const now = new Date(2026, 10, 27, 21);
const nextDueAt = new Date(2026, 11, 4, 15);
const morning = new Date(2026, 10, 28, 9);
const due: DueCheckIn = {
  monday: '2026-11-23',
  dueAt: new Date(2026, 10, 27, 15),
  snoozedUntil: null,
  canSnooze: true,
  missed: 0,
  isCatchUp: false,
  since: '2026-11-23',
};
const plan = (given: Partial<Parameters<typeof planReminding>[0]>, checkIn: DueCheckIn | null = due) =>
  planReminding({ now, checkIn: { due: checkIn, nextDueAt }, mayNotify: true, quiet: null, notified: [], ...given });

describe('what is to be done about reminders', () => {
  it('is nothing while nothing is due', () => {
    expect(plan({}, null)).toEqual({ isAsked: false, notification: null, wakeAt: nextDueAt });
  });

  it('notifies once a check-in, only where that was opted in to', () => {
    expect(plan({})).toEqual({ isAsked: true, notification: '2026-11-23', wakeAt: nextDueAt });
    expect(plan({ notified: ['2026-11-23'] }).notification).toBeNull();
    expect(plan({ mayNotify: false })).toEqual({ isAsked: true, notification: null, wakeAt: nextDueAt });
  });

  it('puts a notification off to the end of the quiet hours, the badge not', () => {
    const quiet = { from: 20, to: 8 };
    expect(plan({ quiet })).toEqual({ isAsked: true, notification: null, wakeAt: new Date(2026, 10, 28, 8) });
    expect(plan({ quiet, notified: ['2026-11-23'] }).wakeAt).toEqual(nextDueAt);
    expect(plan({ quiet, now: new Date(2026, 10, 28, 8) }).notification).toBe('2026-11-23');
  });

  it('asks for nothing while snoozed, wakes at its end, and then notifies once more', () => {
    const snoozed = { ...due, canSnooze: false, snoozedUntil: morning };
    expect(plan({ notified: ['2026-11-23'] }, snoozed)).toEqual({
      isAsked: false,
      notification: null,
      wakeAt: morning,
    });
    const after = { ...snoozed, snoozedUntil: null };
    const again = plan({ now: morning, notified: ['2026-11-23'] }, after).notification;
    expect(again).not.toBeNull();
    expect(plan({ now: morning, notified: ['2026-11-23', `${again}`] }, after).notification).toBeNull();
  });

  it('offers one catch-up for all the weeks that nobody answers, and the next one after the next answer', () => {
    const shown: string[] = [];
    const offer = (since: string, missed: number) => {
      const monday = addDays(since, 7 * missed);
      const { notification } = plan({ notified: shown }, { ...due, monday, missed, since, isCatchUp: missed >= 3 });
      if (notification) shown.push(notification);
      return notification !== null;
    };
    expect([0, 1, 2, 3, 4, 5, 20].map((missed) => offer('2026-11-23', missed))).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
    expect([0, 3, 4].map((missed) => offer('2027-06-07', missed))).toEqual([true, true, false]);
  });

  it.each([
    ['2026-12-14', 0],
    ['2026-12-21', 0],
    ['2026-12-14 again', 0],
    ['2026-12-07', 1],
    ['criterion 1 2026-12-24 soon', 1],
  ])('offers no second catch-up after one that an earlier version showed: %s', (shown, offered) => {
    const late = { ...due, monday: '2026-12-21', missed: 4, isCatchUp: true };
    expect([plan({ notified: [shown] }, late).notification].filter(Boolean)).toHaveLength(offered);
  });

  it('reminds once more of a catch-up that was snoozed', () => {
    const late = { ...due, monday: '2026-12-14', missed: 3, isCatchUp: true };
    const first = `${plan({}, late).notification}`;
    expect(plan({ notified: [first] }, { ...late, canSnooze: false }).notification).toBe(`${first} again`);
  });
});
