import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleCheckIns, sampleFollowUps } from './log/sample-check-in.mjs';
import { sampleInbox } from './log/sample-inbox.mjs';
import { fillLog } from './log/sample-log.mjs';
import { sampleOf } from './seed/sample';

const field = (page: Page) => page.getByLabel('What did you do?');
const step = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^\\d ${name}$`) });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the whole check-in by keyboard, in under 40 key presses besides the text', async ({ openPopup }) => {
  const checkIns = sampleCheckIns({ weeks: 2, answered: [{ weeksAgo: 1, nextLine: 'Ask Mara about the importer' }] });
  const popup = await openPopup('', sampleInbox(3), sampleFollowUps(), checkIns);
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await popup.keyboard.press(key);
  };

  await expect(popup.getByText('Last week you wrote:')).toBeVisible();
  await expect(popup.getByText('Ask Mara about the importer')).toBeVisible();
  for (const at of [1, 2, 3]) {
    await expect(popup.getByRole('article', { name: `Card ${at} of 3` })).toBeFocused();
    await press(at === 2 ? 'd' : 'k');
  }
  await expect(button(popup, 'Go on to wins')).toBeFocused();
  await press('Enter');

  await expect(popup.getByText(/What happened with “I froze the release/)).toBeVisible();
  await expect(button(popup, 'It held')).toBeFocused();
  await press('Enter');
  await expect(popup.getByLabel('It held. How did it turn out?')).toBeFocused();
  await popup.keyboard.type('The rehearsal found a broken rollback');
  await press('Control+Enter');
  await expect(popup.getByText(/^It held: I froze the release/)).toBeVisible();
  await expect(popup.getByText(/What happened with “I kept the importer/)).toBeVisible();
  await expect(button(popup, 'It held')).toBeFocused();
  for (let tab = 0; tab < 2; tab++) await press('Tab');
  await expect(button(popup, 'Still open')).toBeFocused();
  await press('Enter');
  await expect(button(popup, 'Go on to this week’s wins')).toBeFocused();
  await press('Enter');

  for (const text of [
    'I found that the depot sync retries forever',
    'Asked Jonas what he had ruled out',
    'Wrote the runbook',
  ]) {
    await expect(field(popup)).toBeFocused();
    await popup.keyboard.type(text);
    await press('Control+Enter');
    await expect(saved(popup)).toBeVisible();
    await expect(
      popup.getByRole('region', { name: 'Added in this check-in' }).getByRole('link', { name: text }),
    ).toBeVisible();
  }
  for (
    let tab = 0;
    tab < 10 && !(await button(popup, 'Go on to next week').evaluate((it) => it === document.activeElement));
    tab++
  ) {
    await press('Tab');
  }
  await press('Enter');
  await expect(popup.getByLabel('One line for next week')).toBeFocused();
  await popup.keyboard.type('Write up the retry budget');
  await press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: /^Done. 3 of 13 weeks logged.$/ })).toBeFocused();
  console.log(`the whole check-in: ${presses} key presses besides the text`);
  expect(presses).toBeLessThan(40);

  await popup.keyboard.press('Control+i');
  await expect(field(popup)).toBeFocused();
  await expect(popup.getByText('The week’s check-in is due')).toHaveCount(0);
  await popup.goto(popup.url().split('#')[0] ?? '');
  await expect(field(popup)).toBeFocused();
});

test('opens on the check-in only while it is due; #/log always shows the quick log', async ({ openPopup }) => {
  const popup = await openPopup();
  await expect(field(popup)).toBeFocused();
  await fillLog(popup, sampleCheckIns());
  await expect(popup.getByText('Nothing waits in the inbox.')).toBeVisible();
  const log = await openPopup('#/log');
  await expect(field(log)).toBeFocused();
  await log.getByRole('link', { name: 'The week’s check-in is due' }).click();
  await expect(button(log, 'Go on to wins')).toBeFocused();
  await log.keyboard.press('Control+i');
  await expect(field(log)).toBeFocused();

  await button(popup, 'Remind me later').click();
  await expect(popup.getByText(/^You will be asked again on/)).toBeVisible();
  await expect(button(popup, 'Remind me later')).toHaveCount(0);
  const later = await openPopup();
  await expect(field(later)).toBeFocused();
  await expect(later.getByText(/weeks logged/)).toBeVisible();
  await expect(button(later, 'Quiet week')).toHaveCount(0);
});

test('is taken up at the step and with the words where it was left, in the app too', async ({ openPopup, openApp }) => {
  const popup = await openPopup('#/check-in', sampleCheckIns());
  await step(popup, 'Wins').click();
  const question = await popup.locator('.entry-question').innerText();
  await field(popup).fill('I found the retry lo');
  await popup.close();

  const app = await openApp('/check-in');
  await expect(app.getByRole('heading', { level: 1, name: 'Check-in' })).toBeVisible();
  await expect(field(app)).toHaveValue('I found the retry lo');
  await expect(app.locator('.entry-question')).toHaveText(question);
  await field(app).press('End');
  await app.keyboard.type('op');
  await app.getByRole('button', { name: 'Save win' }).click();
  await expect(saved(app)).toBeVisible();
  const added = app.getByRole('region', { name: 'Added in this check-in' });
  await expect(added).toContainText('Found the problem');
  await expect(app.getByRole('button', { name: /^Link it to/ })).toHaveAttribute('aria-pressed', 'false');
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(field(app)).toHaveValue('I found the retry loop');
  await expect(added).toHaveCount(0);
  await app.getByRole('button', { name: /^Link it to/ }).click();
  await app.getByRole('button', { name: 'Save win' }).click();
  await expect(added).toContainText('I found the retry loop');
  await expect(added).not.toContainText('Found the problem');

  await step(app, 'Next week').click();
  await app.getByLabel('One line for next week').pressSequentially('Half a li');
  await app.close();
  const again = await openPopup();
  await expect(again.getByLabel('One line for next week')).toHaveValue('Half a li');
  await button(again, 'Quiet week').click();
  await expect(again.getByText('A quiet week, noted. 1 of 13 weeks logged.')).toBeVisible();
  await button(again, 'Open it again').click();
  await expect(again.getByLabel('One line for next week')).toHaveValue('Half a li');
});

test('after three missed weeks it starts from what was captured meanwhile', async ({ openPopup }) => {
  const { wins } = sampleFollowUps();
  const kept = wins
    .slice(0, 1)
    .map((win) => ({ ...win, occurredOn: new Date().toISOString().slice(0, 10), outcomeState: 'known' }));
  const checkIns = sampleCheckIns({ weeks: 6, answered: [{ weeksAgo: 5 }] });
  const popup = await openPopup('#/check-in', checkIns, { wins: kept }, sampleInbox(2));
  await expect(popup.getByText(/^4 weeks without a check-in\. Start from what was captured/)).toBeVisible();
  await expect(popup.getByRole('article', { name: 'Card 1 of 2' })).toBeFocused();
  await popup.getByText('1 win kept since then').click();
  await expect(popup.getByRole('link', { name: /I froze the release/ })).toBeVisible();
});

test('a follow-up is one line in the popup; every answer is taken back', async ({ openPopup }) => {
  const popup = await openPopup('#/log', sampleFollowUps());
  await expect(field(popup)).toBeFocused();
  const ask = popup.getByRole('region', { name: 'Follow-up' });
  const isAsked = () => expect(ask.getByText(/What happened with “I froze the release/)).toBeVisible();
  await isAsked();
  for (const [answer, told] of [
    ['Still open', /^Still open, to be asked about on/],
    ['Never mind', /^Not asked about again: I froze/],
  ] as const) {
    await ask.getByRole('button', { name: answer }).click();
    await expect(ask.getByText(told)).toBeVisible();
    await ask.getByRole('button', { name: 'Undo' }).click();
    await expect(ask.getByText(/^Taken back: I froze/)).toBeVisible();
    await isAsked();
  }
  await ask.getByRole('button', { name: 'It did not' }).click();
  await ask.getByLabel('It did not. What did you learn?').fill('Rehearse the rollback on a full-size copy');
  await popup.reload();
  await expect(ask.getByLabel('It did not. What did you learn?')).toHaveValue(
    'Rehearse the rollback on a full-size copy',
  );
  await ask.getByRole('button', { name: 'Save answer' }).click();
  await expect(ask.getByText(/^Kept as a lesson: I froze/)).toBeVisible();
  await ask.getByRole('button', { name: 'Undo' }).click();
  await isAsked();
});

test('axe finds nothing in the check-in, step by step, popup or app, light or dark', async ({
  openPopup,
  openApp,
  setColorScheme,
}) => {
  test.setTimeout(180_000);
  const checkIns = sampleCheckIns({ weeks: 6, answered: [{ weeksAgo: 5, nextLine: 'Ask Mara' }] });
  const popup = await openPopup('#/check-in', sampleFollowUps(), sampleInbox(2), checkIns);
  for (const surface of sampleOf(['popup', 'app'], 1)) {
    const page = surface === 'popup' ? popup : await openApp('/check-in');
    const check = async (state: string) => {
      expect(await axeFindingsInBoth(page, setColorScheme), `${surface}, ${state}`).toEqual([]);
      for (const scheme of ['light', 'dark'] as const) {
        await setColorScheme(page, scheme);
        const folder = process.env.WINNOW_PICTURES;
        if (folder) await page.screenshot({ path: `${folder}/${surface}-${state}-${scheme}.png` });
      }
    };
    await step(page, 'Inbox').click();
    await expect(page.getByRole('article', { name: /^Card/ })).toBeVisible();
    await check('inbox');
    await step(page, 'Wins').click();
    await expect(page.getByText(/What happened with/)).toBeVisible();
    await check('follow-up');
    await button(page, 'It did not').click();
    await check('follow-up-words');
    await button(page, 'Cancel').click();
    await button(page, 'Go on to this week’s wins').click();
    await field(page).fill('I found that the depot sync retries forever');
    await page.keyboard.press('Control+Enter');
    await expect(saved(page)).toBeVisible();
    await check('wins');
    await step(page, 'Next week').click();
    await expect(page.getByLabel('One line for next week')).toBeFocused();
    await check('next');
    await button(page, 'Finish').click();
    await expect(page.getByText(/^Done\./)).toBeVisible();
    await check('end');
    await button(page, 'Open it again').click();
  }
  const log = await openPopup('#/log');
  await expect(log.getByRole('region', { name: 'Follow-up' })).toBeVisible();
  await expect(log.getByText(/weeks logged/)).toBeVisible();
  expect(await axeFindingsInBoth(log, setColorScheme), 'quick log with a follow-up').toEqual([]);
  const folder = process.env.WINNOW_PICTURES;
  if (folder) await log.screenshot({ path: `${folder}/popup-log-dark.png` });
});
