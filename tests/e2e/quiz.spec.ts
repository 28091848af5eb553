import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { openBrowser } from './browser/killable-browser';
import { fillLog, sampleLog } from './log/sample-log.mjs';
import { untilWritten } from './log/until-written';

const statement = (page: Page, at: number) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^Statement ${at} of 15:`) });
const answer = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

function earsHeight(pairs: Element[]): number[] {
  return pairs.map((pair) => {
    const name = pair.lastElementChild?.getBoundingClientRect().top ?? 0;
    return Math.round(name - pair.getBoundingClientRect().top);
  });
}

async function answerAll(page: Page, keys: string): Promise<void> {
  for (const [index, key] of [...keys].entries()) {
    await expect(statement(page, index + 1)).toBeFocused();
    await page.keyboard.press(key);
  }
  await expect(page.getByRole('button', { name: 'See where you stand' })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('the whole quiz by keyboard, before anything is logged', async ({ openApp, setColorScheme }) => {
  const page = await openApp('/welcome');
  await page.getByRole('link', { name: 'Take the quiz' }).click();
  await answerAll(page, '321111113112111');
  await expect(page.getByText('claimed 2 of 15')).toBeVisible();
  await expect(page.getByText('evidenced 0 of 15')).toBeVisible();
  await expect(page.getByText('You have clear targets.')).toBeVisible();
  const gaps = page.getByRole('region', { name: 'Where to start' }).getByRole('listitem');
  await expect(gaps).toHaveCount(3);
  await expect(gaps.first()).toContainText('I find problems nobody assigned to me');
  await expect(gaps.nth(1)).toContainText('I teach things beyond syntax and frameworks');
  for (const gap of await gaps.all()) await expect(gap).toContainText('Next: ');
  await expect(page.getByText(/^Nothing is logged yet/)).toBeVisible();
  for (const name of ['checklist', 'plan', 'audit', 'map', 'quiz/snapshots']) {
    await expect(page.getByRole('main').locator(`a[href="#/${name}"]`)).toBeVisible();
  }
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await page.getByRole('link', { name: 'Checklist: claim beside proof' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'consistently', checked: true })).toHaveCount(2);
});

test('what the log holds is put beside the answers, and two takings are compared', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openApp('/quiz');
  await answerAll(page, '111111111111111');
  await expect(page.getByText('claimed 0 of 15')).toBeVisible();
  const { claims: _, ...rows } = sampleLog();
  await fillLog(page, rows);
  await answer(page, 'Take the quiz again').click();
  await expect(page.getByText(/^Last time: not yet, on /)).toBeVisible();
  await expect(page.locator('.quiz-answer[aria-pressed="true"]')).toHaveCount(0);
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await answerAll(page, '333333333333331');
  await expect(page.getByText('claimed 14 of 15')).toBeVisible();
  const differ = page.getByRole('region', { name: 'Where your word and your log differ' });
  await expect(differ.getByText(/^You say consistently; the log shows \d/).first()).toBeVisible();
  await expect(page.getByText(/^Since the quiz of .*: 14\sclaims up/)).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  await page.getByRole('link', { name: 'Compare the two' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Snapshots' })).toBeFocused();
  const table = page.getByRole('table', { name: 'What moved, and which wins moved it' });
  const architecture = table.getByRole('row', { name: /^I make architecture decisions/ });
  await expect(architecture).toContainText('not yet → consistently');
  await expect(architecture).toContainText('No proof yet → Met');
  const win = architecture.getByRole('link', { name: 'Publish events through one outbox' });
  await expect(win).toBeVisible();
  const sum = page.locator('.snapshots-sum');
  await expect(sum).toHaveText('14 claims up, more proof of 14 behaviours, and 15 more wins that count.');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(sum).toHaveText('14 claims down and less proof of 14 behaviours.');
  await expect(architecture).toContainText('consistently → not yet');
  await page.getByRole('button', { name: 'Swap' }).click();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  // Two beside each other, of which one has a name on two lines.
  await page.setViewportSize({ ...wide, width: 480 });
  expect(new Set(await page.locator('.ui-ear-pair').evaluateAll(earsHeight)), 'ears on one line').toHaveProperty(
    'size',
    1,
  );
  // As wide as half a screen is for letters of twice the size.
  await page.setViewportSize({ ...wide, width: 240 });
  const beyond = (rooms: Element[]) => rooms.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(await page.locator('.ui-table-room').evaluateAll(beyond), 'columns out of sight').toEqual([0]);
  await page.setViewportSize(wide);

  await win.click();
  await page.getByLabel('Title').fill('Renamed since');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(win).toBeVisible();
  await answer(page, 'Take a snapshot now').click();
  await expect(page.getByText(/^Taken: claimed 14 of 15/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'All snapshots' }).getByRole('row')).toHaveCount(4);
  await page.getByLabel('From').selectOption({ index: 0 });
  await page.getByLabel('To').selectOption({ index: 0 });
  await expect(page.getByText('That is the same snapshot twice.')).toBeVisible();
});

test('a taking outlives the page and the browser, and starting over can be undone', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'winnow-quiz-'));
  const first = await openBrowser(profile);
  const page = await first.open('options.html#/quiz');
  for (const [index, key] of [...'313'].entries()) {
    await expect(statement(page, index + 1)).toBeFocused();
    await page.keyboard.press(key);
  }
  await expect(statement(page, 4)).toBeFocused();
  await page.close();

  const again = await first.open('options.html#/quiz');
  await expect(statement(again, 4)).toBeFocused();
  await again.keyboard.press('2');
  await expect(statement(again, 5)).toBeFocused();
  await answer(again, 'Start over').click();
  await expect(statement(again, 1)).toBeVisible();
  await answer(again, 'Undo').click();
  await expect(statement(again, 5)).toBeVisible();
  await untilWritten(again);
  await first.kill();

  const second = await openBrowser(profile);
  const after = await second.open('options.html#/quiz');
  await expect(statement(after, 5)).toBeFocused();
  for (const [at, said] of [
    [4, 'sometimes'],
    [3, 'consistently'],
    [2, 'not yet'],
    [1, 'consistently'],
  ] as const) {
    await after.keyboard.press('ArrowLeft');
    await expect(statement(after, at)).toBeFocused();
    await expect(answer(after, said)).toHaveAttribute('aria-pressed', 'true');
  }
  await second.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
