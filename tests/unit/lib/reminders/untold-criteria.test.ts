import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCheckIn } from '@/lib/db/check-ins';
import { db } from '@/lib/db/database';
import { changeSettings } from '@/lib/db/settings';
import { changeCriterion } from '@/lib/db/talk/criteria';
import { addDays } from '@/lib/domain/day';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { listNotified } from '@/lib/reminders/notified';
import { reconcileReminders } from '@/lib/reminders/reconcile-reminders';
import { noteCriteriaSeen } from '@/lib/reminders/untold-criteria';
import { aCriterion } from '../domain/a-criterion';
import { aToolbar } from './a-toolbar';

const DUE = '2026-12-04';
const at = (day: string, hour = 12) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`);
const optIn = () => changeSettings({ week: { ...DEFAULT_SETTINGS.week, notify: true } });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  // No check-in is due in all this time.
  for (let monday = '2026-11-02'; monday < '2027-01-01'; monday = addDays(monday, 7)) {
    await changeCheckIn(monday, { state: 'quiet' });
  }
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(at('2026-11-01'));
});

/** What is shown on each of these days, looked at every hour. */
async function play(from: string, to: string) {
  const toolbar = aToolbar({ allowed: true, now: () => Date.now() });
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (let hour = 0; hour < 24; hour++) {
      vi.setSystemTime(at(day, hour));
      await reconcileReminders(at(day, hour));
    }
  }
  return toolbar.shown;
}

describe('reminders of criteria', () => {
  it('are notified three times in all, once each, on their days and in no quiet hour', async () => {
    await optIn();
    await db.criteria.add(aCriterion({ dueOn: DUE }));
    const shown = await play('2026-11-15', '2026-12-12');
    expect(shown.map(({ id, title, at: ms }) => [id, title, new Date(ms).getDate(), new Date(ms).getHours()])).toEqual([
      ['criterion', 'Due in two weeks', 20, 8],
      ['criterion', 'Due in three days', 1, 8],
      ['criterion', 'Its day has passed', 5, 8],
    ]);
  });

  it('tell nobody what was asked for, and are one where several come due', async () => {
    await optIn();
    await db.criteria.bulkAdd([
      aCriterion({ dueOn: DUE }),
      aCriterion({ dueOn: addDays(DUE, 1), what: 'Secret thing' }),
    ]);
    aToolbar({ allowed: true });
    const create = vi.mocked(fakeBrowser.notifications.create);
    await reconcileReminders(at('2026-11-28'));
    expect(create).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(create.mock.calls)).toContain('Several things come due');
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/Secret|Lead one/);
    expect(await listNotified()).toHaveLength(2);
  });

  it('are a dot where no notification is wanted, until a page has shown them', async () => {
    await db.criteria.add(aCriterion({ dueOn: DUE }));
    const { badge, shown } = aToolbar({ allowed: true });
    await reconcileReminders(at('2026-11-19'));
    expect(await badge()).toBe('');
    await reconcileReminders(at('2026-11-20'));
    expect(await badge()).toBe('•');
    expect(await fakeBrowser.action.getTitle({})).toBe('Winnow: something that was asked for comes due');
    await noteCriteriaSeen('2026-11-20');
    await reconcileReminders(at('2026-11-21'));
    expect(await badge()).toBe('');
    await reconcileReminders(at('2026-12-01'));
    expect(await badge()).toBe('•');
    expect(shown).toEqual([]);
  });

  it('end when it is shown, and begin anew for another day', async () => {
    const criterion = aCriterion({ dueOn: DUE });
    await db.criteria.add(criterion);
    const { badge } = aToolbar({ allowed: false });
    await reconcileReminders(at('2026-12-01'));
    expect(await badge()).toBe('•');
    await changeCriterion(criterion.id, { state: 'shown' });
    await reconcileReminders(at('2026-12-01'));
    expect(await badge()).toBe('');
    await changeCriterion(criterion.id, { state: 'open', dueOn: '2026-12-08' });
    await noteCriteriaSeen('2026-12-01');
    await reconcileReminders(at('2026-12-05'));
    expect(await badge()).toBe('•');
  });

  it('do not come a second time after a worker that died between noting and showing', async () => {
    await optIn();
    await db.criteria.add(aCriterion({ dueOn: DUE }));
    aToolbar({ allowed: true });
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(new Error('gone'));
    await expect(reconcileReminders(at('2026-11-21'))).rejects.toThrow('gone');
    await reconcileReminders(at('2026-11-21'));
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
  });
});
