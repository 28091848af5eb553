import { describe, expect, it } from 'vitest';
import type { DueCheckIn } from '@/lib/domain/check-in/check-in-due';
import { planReminding } from '@/lib/domain/check-in/reminding';

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
});
