import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './axe-findings';
import { expect } from './extension-fixture';
import { test } from './in-berlin';
import { lookAt } from './moved-clock';
import { movePagesClock, setClock } from './page-clock';
import { readTable } from './read-stored';

/** Monday. */
const TODAY = '2026-11-30';
const TALK = '2026-12-04';

test.beforeEach(async ({ beforePages }) => {
  await movePagesClock(beforePages);
});

async function openTalk(openApp: (route: string) => Promise<Page>, day = TODAY): Promise<Page> {
  const page = await openApp('/talk');
  await setClock(page, day);
  await expect(page.getByRole('heading', { level: 1, name: 'Talk' })).toBeVisible();
  return page;
}

test('a talk is prepared, held and followed up, and nothing that was typed is lost on the way', async ({
  openApp,
  openPopup,
  setColorScheme,
}) => {
  test.setTimeout(120_000);
  const page = await openTalk(openApp);
  await page.getByRole('button', { name: 'Prepare a talk' }).press('Enter');
  await page.getByLabel('Day', { exact: true }).fill(TALK);
  await page.getByLabel('Time').fill('10:30');
  await page.getByLabel('With whom').fill('Mara');
  await page.getByLabel('What else do you want to ask?').fill('Who else decides?');
  const agenda = page.getByRole('region', { name: 'Conversation about next steps' });
  await expect(agenda.getByRole('listitem')).toContainText([
    'Which gaps must I close?',
    'How will you know that I closed them?',
    /./,
    /./,
    /./,
    'Who else decides?',
  ]);
  await expect(page.getByRole('link', { name: 'Open the one-pager for it' })).toHaveAttribute(
    'href',
    '#/packet?audience=manager',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to your calendar' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('DTSTART:20261204T093000Z\r\nDTEND:20261204T100000Z\r\n');
  expect(file).not.toMatch(/Mara|decides|ATTENDEE/);
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  await page.getByRole('link', { name: 'What if my manager is passive?' }).click();
  await expect(page.getByText(/^Then bring the structure yourself/)).toBeInViewport();
  await page.goBack();

  // The page goes in the middle of a word.
  await page.getByRole('link', { name: 'Start the talk' }).click();
  await page.getByLabel('Notes').fill('She thinks the exports matter most');
  const what = page.getByRole('form', { name: 'New criterion' }).getByLabel('What must be shown?');
  const how = page.getByRole('form', { name: 'New criterion' }).getByLabel('How will we know?');
  await what.fill('Lead one design end to end');
  await page.reload();
  await expect(page.getByLabel('Notes')).toHaveValue('She thinks the exports matter most');
  await expect(what).toHaveValue('Lead one design end to end');

  await how.fill('Two teams build on it');
  await page.getByRole('form').getByLabel('Behaviour').selectOption({ index: 4 });
  await page.getByRole('form').getByLabel('Due').fill('2026-12-18');
  await how.press('Enter');
  await expect(what).toBeFocused();
  await expect(what).toHaveValue('');
  await what.fill('Explain a trade-off to sales');
  await what.press('Enter');
  await expect(page.getByRole('listitem', { name: 'Criterion 2' })).toBeVisible();
  await what.fill('Half typed');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await page.getByRole('button', { name: 'We have talked' }).click();

  await expect(page.getByRole('heading', { level: 3 })).toContainText([
    'Lead one design end to end',
    'Explain a trade-off to sales',
    'Half typed',
  ]);
  const state = page.getByRole('group', { name: 'Where does “Lead one design end to end” stand?' });
  await state.getByRole('radio', { name: 'Shown' }).click();
  await expect
    .poll(async () => (await readTable(page, 'criteria')).map((row) => row.state).sort())
    .toEqual(['open', 'open', 'shown']);
  await expect(page.getByText('Dec 15, 2026 would be a good day: before something is due.')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await state.getByRole('radio', { name: 'Open' }).click();

  await page.evaluate(() => location.assign('#/checklist'));
  await expect(
    page.getByRole('link', { name: /^Asked for on Nov 30: Lead one design end to end · due Dec 18/ }),
  ).toBeVisible();
  await setClock(page, '2026-12-08');
  const popup = await openPopup('#/log');
  await expect(
    popup.getByRole('link', { name: 'Asked for: Lead one design end to end · due in 10 days' }),
  ).toBeVisible();
});

test('what comes due is told by a dot, until the popup has shown it', async ({ openApp, openPopup, worker }) => {
  const page = await openTalk(openApp);
  await page.getByRole('link', { name: 'After' }).click();
  await page.getByText('Add one that was said at another time').click();
  await page.getByLabel('What must be shown?').fill('Lead one design');
  await page.getByLabel('Due').fill('2026-12-18');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('heading', { name: 'Lead one design' })).toBeVisible();
  const at = (day: string) => lookAt(worker, new Date(`${day}T12:00:00+01:00`).getTime());
  const DUE = 'Winnow: something that was asked for comes due';
  expect((await at('2026-12-03')).title).toBe('Winnow');
  expect(await at('2026-12-04')).toMatchObject({ badge: '•', title: DUE });
  await setClock(page, '2026-12-04', false);
  const popup = await openPopup('#/log');
  await expect(popup.getByRole('link', { name: 'Asked for: Lead one design · due in 14 days' })).toBeVisible();
  const title = () => worker.evaluate(() => Reflect.get(globalThis, 'chrome').action.getTitle({}));
  await expect.poll(title).not.toBe(DUE);
});
