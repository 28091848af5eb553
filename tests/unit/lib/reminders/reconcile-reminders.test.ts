import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteBackup } from '@/lib/backup/note-backup';
import { changeCheckIn } from '@/lib/db/check-ins';
import { db } from '@/lib/db/database';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { newRecord } from '@/lib/domain/record';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { blankWin } from '@/lib/domain/win/win';
import { reconcileReminders } from '@/lib/reminders/reconcile-reminders';
import { deleteEverything } from '@/lib/safety/delete-everything';
import { aToolbar } from './a-toolbar';

const MONDAY = '2026-11-23';
const FRIDAY = new Date(2026, 10, 27, 15);
const NEXT = new Date(2026, 11, 4, 15);
const before = new Date(2026, 10, 25, 10);
const optIn = () => changeSettings({ week: { ...DEFAULT_SETTINGS.week, notify: true } });
const begin = () => changeSettings({ checkInsFrom: MONDAY });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function addToInbox(count: number) {
  const writing = { now: before, installationId: 'a' };
  const wins = Array.from({ length: count }, () =>
    newRecord(crypto.randomUUID(), blankWin('2026-11-25', 'One'), writing),
  );
  await db.wins.bulkAdd(wins);
}

describe('reminders', () => {
  it('begin with the week after the installation, and again after everything was deleted', async () => {
    const { badge, wakeUp } = aToolbar({ allowed: false });
    await reconcileReminders(before);
    expect((await readSettings()).checkInsFrom).toBe('2026-11-30');
    expect(await wakeUp()).toBe(NEXT.getTime());
    await reconcileReminders(FRIDAY);
    expect(await badge()).toBe('');
    await reconcileReminders(NEXT);
    expect(await badge()).toBe('•');

    await deleteEverything();
    await reconcileReminders(NEXT);
    expect((await readSettings()).checkInsFrom).toBe('2026-12-07');
    expect(await badge()).toBe('');
  });

  it('set one alarm for the next due moment, and set it again when it is gone or wrong', async () => {
    const { wakeUp } = aToolbar({ allowed: false });
    await begin();
    await reconcileReminders(before);
    expect(await wakeUp()).toBe(FRIDAY.getTime());
    await fakeBrowser.alarms.clearAll();
    await reconcileReminders(before);
    expect(await wakeUp()).toBe(FRIDAY.getTime());
    await changeSettings({ week: { weekday: 4, hour: 9, notify: false } });
    await reconcileReminders(before);
    expect(await wakeUp()).toBe(new Date(2026, 10, 26, 9).getTime());
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()).toEqual(['check-in', 'look-again']);
  });

  it('warn of a log without a backup for 14 days, over everything else, until there is one', async () => {
    const { badge } = aToolbar({ allowed: false });
    await begin();
    await addToInbox(2);
    const late = new Date(2026, 11, 9, 10);
    await reconcileReminders(new Date(2026, 11, 9, 9));
    expect(await badge()).toBe('•');
    await reconcileReminders(late);
    expect(await badge()).toBe('!');
    expect(await fakeBrowser.action.getTitle({})).toBe('Winnow: no backup for 14 days; the weekly check-in is due');
    await noteBackup({ where: 'downloads', at: late.toISOString(), file: 'winnow-backup-2026-12-09.json' });
    await reconcileReminders(late);
    expect(await badge()).toBe('•');
    // A month later nothing has changed: there is nothing to back up.
    await reconcileReminders(new Date(2027, 0, 10, 10));
    expect(await badge()).toBe('•');
    await deleteEverything();
    await reconcileReminders(late);
    expect(await badge()).toBe('');
  });

  it('show the dot until the check-in is answered, and say so in words', async () => {
    const { badge, wakeUp } = aToolbar({ allowed: false });
    await begin();
    await reconcileReminders(FRIDAY);
    expect(await badge()).toBe('•');
    expect(await fakeBrowser.action.getTitle({})).toBe('Winnow: the weekly check-in is due');
    expect(await wakeUp()).toBe(NEXT.getTime());
    await changeCheckIn(MONDAY, { state: 'quiet' });
    await reconcileReminders(FRIDAY);
    expect(await badge()).toBe('');
    expect(await fakeBrowser.action.getTitle({})).toBe('Winnow');
  });

  it('keep still while snoozed, and wake when that ends', async () => {
    const { badge, wakeUp } = aToolbar({ allowed: false });
    await begin();
    const until = new Date(2026, 10, 28, 9);
    await changeCheckIn(MONDAY, { snoozedUntil: until.toISOString() });
    await reconcileReminders(FRIDAY);
    expect([await badge(), await wakeUp()]).toEqual(['', until.getTime()]);
    await reconcileReminders(until);
    expect([await badge(), await wakeUp()]).toEqual(['•', NEXT.getTime()]);
  });

  it('count the inbox only where that was switched on, and the dot goes before the number', async () => {
    const { badge } = aToolbar({ allowed: false });
    await begin();
    await addToInbox(2);
    await reconcileReminders(before);
    expect(await badge()).toBe('');
    await changeSettings({ reminders: { quiet: null, countInbox: true } });
    await reconcileReminders(before);
    expect(await badge()).toBe('2');
    await addToInbox(98);
    await reconcileReminders(before);
    expect(await badge()).toBe('99+');
    await reconcileReminders(FRIDAY);
    expect(await badge()).toBe('•');
  });

  it('notify once however often the worker starts, and only after opting in', async () => {
    const { shown } = aToolbar({ allowed: true });
    await begin();
    await reconcileReminders(FRIDAY);
    expect(shown).toEqual([]);
    await optIn();
    for (let start = 0; start < 5; start++) await reconcileReminders(FRIDAY);
    expect(shown.map(({ title }) => title)).toEqual(['Weekly check-in']);
  });

  it('do not notify where the browser has taken the permission back', async () => {
    const { shown, badge } = aToolbar({ allowed: false });
    await begin();
    await optIn();
    await reconcileReminders(FRIDAY);
    expect([shown.length, await badge()]).toEqual([0, '•']);
  });

  it('offer to catch up after three missed weeks', async () => {
    const { shown } = aToolbar({ allowed: true });
    await begin();
    await optIn();
    await reconcileReminders(new Date(2026, 11, 18, 15));
    expect(shown.map(({ title }) => title)).toEqual(['Catch up, if you like']);
  });

  it('rather lose a notification than show it twice, when the worker dies in between', async () => {
    const { shown, state, badge } = aToolbar({ allowed: true });
    await begin();
    await optIn();
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(new Error('the worker died'));
    await expect(reconcileReminders(FRIDAY)).rejects.toThrow('the worker died');
    await reconcileReminders(FRIDAY);
    expect([state.allowed, shown.length, await badge()]).toEqual([true, 0, '•']);
  });

  it('are looked at again within the hour where the log cannot be read', async () => {
    const { wakeUp } = aToolbar({ allowed: false });
    vi.spyOn(db.settings, 'get').mockRejectedValue(new Error('the log cannot be read'));
    await expect(reconcileReminders(before)).rejects.toThrow();
    expect(await wakeUp()).toBeUndefined();
    expect(await fakeBrowser.alarms.get('look-again')).toMatchObject({ periodInMinutes: 60 });
  });
});
