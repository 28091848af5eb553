import type { Page, Worker } from '@playwright/test';
import { addDays } from '@/lib/domain/day';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { gesture, toolbarOf } from './browser/gestures';
import { answer, firstWeek, lookAt, restart } from './browser/moved-clock';

const DAY = 86_400_000;
const DOC = { id: 999, url: 'https://docs.acme.test/rfc/12', title: 'RFC 12: one queue' };

const toolbar = (worker: Worker) => worker.evaluate(toolbarOf);

/** A box shows what is stored, which is a moment after the press. */
async function press(page: Page, box: string, isOn: boolean) {
  await page.getByLabel(box).click();
  await expect(page.getByLabel(box)).toBeChecked({ checked: isOn });
}

test.describe('the alarm', () => {
  test('stands after the installation, and comes back at the next start when an update has dropped it', async ({
    worker,
    openApp,
    stopWorker,
  }) => {
    const page = await openApp('/settings');
    const names = (of: typeof worker) =>
      of.evaluate(async () => {
        const alarms: { name: string }[] = await Reflect.get(globalThis, 'chrome').alarms.getAll();
        return alarms.map(({ name }) => name).sort();
      });
    await expect.poll(() => names(worker)).toEqual(['check-in', 'look-again']);
    await worker.evaluate(() => Reflect.get(globalThis, 'chrome').alarms.clearAll());
    expect(await names(worker)).toEqual([]);
    await restart(worker, page, stopWorker);
    await expect.poll(() => names(worker)).toEqual(['check-in', 'look-again']);
  });

  test('follows the day and the hour, and the page says when that is', async ({ worker, openApp }) => {
    const page = await openApp('/settings');
    await expect(page.getByText(/^Next due Friday, .*3:00\u00a0PM\./)).toBeVisible();
    await page.getByLabel('Day', { exact: true }).selectOption('Tuesday');
    await page.getByLabel('Hour', { exact: true }).selectOption('9:00\u00a0AM');
    await expect(page.getByText(/^Next due Tuesday, .*9:00\u00a0AM\./)).toBeVisible();
    const alarm = () =>
      worker.evaluate(async () => {
        const { scheduledTime } = (await Reflect.get(globalThis, 'chrome').alarms.get('check-in')) ?? {};
        const at = new Date(scheduledTime);
        return [at.getDay(), at.getHours()];
      });
    await expect.poll(alarm).toEqual([2, 9]);
    await page.reload();
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2');
  });
});

test.describe('the badge', () => {
  test('counts the inbox once that is switched on, and stands by while a sign is shown', async ({
    worker,
    openApp,
    stopWorker,
  }) => {
    const page = await openApp('/settings');
    await press(page, 'Count the inbox on the toolbar button', true);
    await worker.evaluate(gesture, { by: 'key', tab: DOC } as const);
    await expect.poll(() => toolbar(worker)).toMatchObject({ badge: '✓' });
    await expect.poll(() => toolbar(worker)).toEqual({ badge: '1', title: 'Winnow: 1 win waits in the inbox' });
    await restart(worker, page, stopWorker);
    await expect.poll(() => toolbar(worker)).toMatchObject({ badge: '1' });
    await press(page, 'Count the inbox on the toolbar button', false);
    await expect.poll(() => toolbar(worker)).toEqual({ badge: '', title: 'Winnow' });
  });
});

test.describe('where the browser lets it notify', () => {
  test.use({ granted: ['notifications'] });

  test('a due check-in is notified once, over restarts; pressing it opens the check-in', async ({
    context,
    worker,
    openApp,
    stopWorker,
  }) => {
    const page = await openApp('/settings');
    await press(page, 'Also show a system notification', true);
    await press(page, 'No notification between these hours', false);
    await expect(page.getByRole('button', { name: 'Send a test' })).toBeVisible();
    const monday = await firstWeek(page);
    const due = new Date(`${addDays(monday, 5)}T12:00:00`).getTime();
    const noted = () =>
      page.evaluate(async () => {
        const { local } = Reflect.get(globalThis, 'chrome').storage;
        return (await local.get('notifiedCheckIns')).notifiedCheckIns;
      });
    await lookAt(worker, due);
    await expect.poll(noted).toEqual([monday]);
    await restart(worker, page, stopWorker);
    await lookAt(worker, due + 1000);
    expect(await noted()).toEqual([monday]);
    await lookAt(worker, due + 7 * DAY);
    await expect.poll(noted).toEqual([monday, addDays(monday, 7)]);
    await answer(page, addDays(monday, 7));

    const opened = context.waitForEvent('page');
    await worker.evaluate(() => Reflect.get(globalThis, 'chrome').notifications.onClicked.dispatch('check-in'));
    await (await opened).waitForURL(/options\.html#\/check-in$/);
  });

  test('a test can be sent, and the page says what to check', async ({ openApp, setColorScheme }) => {
    const page = await openApp('/settings');
    await press(page, 'Also show a system notification', true);
    await page.getByRole('button', { name: 'Send a test' }).click();
    await expect(page.getByText('Look at these, then send another:', { exact: false })).toBeVisible();
    expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
    if (process.env.PICTURES) {
      for (const scheme of ['light', 'dark'] as const) {
        await setColorScheme(page, scheme);
        await page.screenshot({ path: `${process.env.PICTURES}/reminders-${scheme}.png`, fullPage: true });
      }
    }
    await press(page, 'Also show a system notification', false);
    await expect(page.getByRole('button', { name: 'Send a test' })).toBeHidden();
  });
});

test('nothing is asked for before the box is ticked, and then the browser is', async ({ openApp }) => {
  const page = await openApp('/settings');
  await expect(page.getByLabel('Also show a system notification')).not.toBeChecked();
  const holds = () =>
    page.evaluate(() => Reflect.get(globalThis, 'chrome').permissions.contains({ permissions: ['notifications'] }));
  expect(await holds()).toBe(false);
  await page.getByLabel('Also show a system notification').click();
  await expect(page.getByText('The browser asks you…')).toBeVisible();
  await expect(page.getByLabel('Also show a system notification')).not.toBeChecked();
  expect(await holds()).toBe(false);
});
