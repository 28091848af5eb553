import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeFindings, axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, type OpenApp, test } from './browser/extension-fixture';
import { movePagesClock, setClock } from './browser/page-clock';
import { readTable } from './log/read-stored';
import { fillLog } from './log/sample-log.mjs';
import { planWin, samplePlan } from './log/sample-plan.mjs';

/** Monday 1 March 2027 is day 1. */
const START = '2027-03-01';
const MARA = { label: 'Mara', as: 'pm', engineer: false, outsideTeam: true };
const SHIPPED = planWin({
  title: 'Shipped one more feature',
  occurredOn: '2027-03-02',
  fields: { outcome: 'It is live', origin: 'assigned', role: 'drove' },
});

test.beforeEach(async ({ beforePages }) => {
  await movePagesClock(beforePages);
});

async function openPlan(openApp: OpenApp, day: string, ...rows: Parameters<OpenApp>[1][]): Promise<Page> {
  const page = await openApp('/plan', ...rows);
  await setClock(page, day);
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  return page;
}

function step(page: Page, name: string): Locator {
  return page.getByRole('listitem', { name, exact: true });
}

function ticks(page: Page, name: string): Locator {
  return step(page, name).getByText(/^ticked by/);
}

test('a plan begins by keyboard: the gate, three gaps at most, and a snapshot of that day', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openPlan(openApp, START);
  await page.getByRole('radio', { name: 'Not yet' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Then this plan is not the next thing')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the 90 days' })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();

  for (const chosen of [0, 1, 2]) {
    await page.getByRole('checkbox').nth(chosen).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('That is three. Take one back to choose another.')).toBeVisible();
  await expect(page.getByRole('checkbox').nth(3)).toBeDisabled();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  // Day 30 is 1 March + 29 days, day 60 + 59, day 90 + 89.
  await expect(page.getByText('day 30 is Mar 30, 2027, day 60 Apr 29, 2027 and day 90 May 29, 2027')).toBeVisible();
  await expect
    .poll(async () => (await readTable(page, 'drafts')).map(({ fields }) => fields))
    .toEqual([expect.objectContaining({ gate: 'yes' })]);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);

  await page.getByRole('button', { name: 'Start the 90 days' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Day 1 of 90 · week 1')).toBeVisible();
  const [plan] = await readTable(page, 'plans');
  expect(plan).toMatchObject({ startedOn: START, isSolid: true, state: 'open', pauses: [] });
  expect(await readTable(page, 'snapshots')).toMatchObject([
    { id: plan?.startSnapshotId, reason: 'day-0', takenOn: START },
  ]);
});

test('a shipped feature ticks nothing; a linked win ticks what it carries, and the link can be taken back', async ({
  openApp,
}) => {
  const page = await openPlan(openApp, '2027-04-05', samplePlan({ startedOn: START }));
  await expect(page.getByText('Day 36 of 90 · week 6')).toBeVisible();
  const before = await page.locator('.plan-step').allInnerTexts();
  await fillLog(page, { wins: [SHIPPED] });
  await expect(page.getByRole('img', { name: '1 win so far; 0 of 13 weeks have two or more.' })).toBeVisible();
  expect(await page.locator('.plan-step').allInnerTexts()).toEqual(before);

  const decided = planWin({
    title: 'Invoices of deleted accounts',
    occurredOn: '2027-04-05',
    fields: { decision: 'We keep them', reasoning: 'The law asks for it', people: [MARA] },
  });
  await fillLog(page, { wins: [decided] });
  const problem = 'One ambiguous problem, owned';
  await expect(ticks(page, problem)).toHaveCount(0);
  await step(page, problem)
    .getByRole('button', { name: `Link a win to: ${problem}` })
    .press('Enter');
  await page.getByRole('dialog').getByLabel('Search your wins').fill('invoices');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Invoices of deleted accounts' }).press('Enter');
  await expect(page.getByText('Linked “Invoices of deleted accounts”. It ticks 3 parts.')).toBeVisible();
  // Proposed, circulated and decided; the statement still wants a link or a note.
  await expect(ticks(page, problem)).toHaveCount(3);
  await expect(step(page, problem).getByText('needs a win with a link to it, or a note that holds it')).toBeVisible();
  expect(await readTable(page, 'evidence')).toMatchObject([{ winId: decided.id, behaviourId: 'resolve-ambiguity' }]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ticks(page, problem)).toHaveCount(0);
  await expect
    .poll(async () => (await readTable(page, 'evidence')).filter((row) => row.deletedAt === null))
    .toEqual([]);
});

test('a win for a step is written under Wins, linked to its behaviour from the start', async ({ openApp }) => {
  const page = await openPlan(openApp, '2027-04-05', samplePlan({ startedOn: START }));
  await page.getByRole('link', { name: 'Write one for: One engineer helped, without solving it for them' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('A hard problem somebody else solved with my help');
  await expect
    .poll(async () => (await readTable(page, 'evidence')).map(({ behaviourId }) => behaviourId))
    .toEqual(['unblock']);
});

test('a template begins with the week’s wins, without the private ones, and stays as it was left', async ({
  openApp,
}) => {
  const secret = planWin({ title: 'Seen by nobody', occurredOn: START, fields: { visibility: 'private' } });
  const page = await openPlan(openApp, '2027-03-03', samplePlan({ startedOn: START }), { wins: [SHIPPED, secret] });
  await page.getByText('0 of 2 steps ticked').click();
  await page.getByText('Template: Five-line update').click();
  const text = page.getByLabel('Five-line update, as Markdown');
  await expect(text).toHaveValue(/- \*\*This week:\*\* Shipped one more feature\. It is live\./);
  await expect(text).not.toHaveValue(/Seen by nobody/);
  await expect(page.getByText('1 private or confidential win of this week is left out.')).toBeVisible();
  await text.fill('Five lines of my own');
  await expect.poll(async () => (await readTable(page, 'drafts')).length).toBe(1);
  await page.reload();
  await page.getByText('0 of 2 steps ticked').click();
  await page.getByText('Template: Five-line update').click();
  await expect(text).toHaveValue('Five lines of my own');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('Five lines of my own');
  await page.getByRole('button', { name: 'Write it again from this week’s wins' }).click();
  await expect(text).toHaveValue(/Shipped one more feature/);
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(text).toHaveValue('Five lines of my own');
});

test('a pause moves every date, and a checkpoint freezes what it finds', async ({ openApp, setColorScheme }) => {
  const wins = ['2027-03-02', '2027-03-04', '2027-03-09'].map((occurredOn, index) =>
    planWin({ title: `Win ${index}`, occurredOn }),
  );
  const page = await openPlan(openApp, '2027-03-11', samplePlan({ startedOn: START }), { wins });
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect(page.getByText('The plan is paused. Days do not count until you go on.')).toBeVisible();
  await setClock(page, '2027-03-16');
  // 1 to 10 March were days 1 to 10. Five days of rest later day 90 is 29 May + 5.
  await expect(page.getByText('Day 10 of 90 · week 2')).toBeVisible();
  await expect(page.getByText('If you go on today, day 90 is Jun 3, 2027.')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await page.getByRole('button', { name: 'Go on today' }).press('Enter');
  await expect(page.getByText('Day 11 of 90 · week 2')).toBeVisible();
  await expect(step(page, 'Day 30')).toContainText('On Apr 4, 2027.');

  await setClock(page, '2027-04-03');
  await expect(page.getByRole('button', { name: /Open the checkpoint/ })).toHaveCount(0);
  await setClock(page, '2027-04-04');
  await page.getByRole('button', { name: 'Open the checkpoint of day 30' }).press('Enter');
  await expect(step(page, 'Day 30')).toContainText('3 wins logged; the aim is 8 to 13. Below the aim.');
  await expect(step(page, 'Day 30')).toContainText('Still empty: Problem ownership; Technical scope;');
  const frozen = await step(page, 'Day 30').innerText();
  await fillLog(page, { wins: [planWin({ title: 'Remembered later', occurredOn: '2027-03-03' })] });
  await expect(page.getByRole('img', { name: /^4 wins so far/ })).toBeVisible();
  expect(await step(page, 'Day 30').innerText()).toBe(frozen);
});

test('the popup says the one thing to do this week', async ({ openApp, openPopup }) => {
  const page = await openPlan(openApp, START);
  const popup = await openPopup('#/log');
  await expect(popup.getByText(/this week/).first()).toBeVisible();
  await expect(popup.getByText(/Your plan/)).toHaveCount(0);
  await fillLog(page, samplePlan({ startedOn: START }));
  await popup.reload();
  await expect(popup.getByRole('region', { name: 'Your plan, day 1' })).toContainText('Audit of the last six months.');
  expect(await axeFindings(popup)).toEqual([]);
});

test('a plan ends early only when asked twice, its history stays, and a slip is taken back', async ({ openApp }) => {
  const page = await openPlan(openApp, '2027-03-12', samplePlan({ startedOn: START }));
  await page.getByRole('button', { name: 'End this plan early' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Day 12 of 90 · week 2')).toBeVisible();
  await page.getByRole('button', { name: 'End this plan early' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the plan' }).click();
  await expect(page.getByText('Ended on day 12, without a verdict')).toBeVisible();
  await expect(page.getByText('Is your technical work solid?')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Day 12 of 90 · week 2')).toBeVisible();
});

test('moving on closes the chapter, ends the plan and sets the level; what was stays', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openPlan(openApp, '2027-03-12', { ...samplePlan({ startedOn: START }), wins: [SHIPPED] });
  await page.evaluate(() => location.assign('#/settings'));
  await page.getByRole('link', { name: 'Move on…' }).click();
  await expect(page.getByText('Your running plan ends with it, on day 12, without a verdict.')).toBeVisible();
  await page.getByRole('button', { name: 'Close this chapter' }).click();
  await expect(page.getByText('Say what happened, then close the chapter.')).toBeVisible();
  await page.getByRole('radio', { name: 'I was promoted' }).check();
  await page.getByLabel('Employer of the chapter that ends').fill('Acme');
  await page.getByLabel('Your level from today on').fill('Senior engineer');
  await page.getByLabel('What you aim at next').fill('Staff engineer');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await page.getByRole('button', { name: 'Close this chapter' }).click();
  await expect(page.getByText('The chapter is closed')).toBeVisible();
  await expect(page.getByText('Now: Senior engineer, aiming at Staff engineer')).toBeVisible();
  const chapter = page.getByRole('region', { name: 'Chapters so far' }).getByRole('listitem');
  await expect(chapter).toContainText('the beginning – Mar 12, 2027');
  await expect(chapter).toContainText('I was promoted · Acme');
  await expect(chapter).toContainText('claimed 0 of 15 · evidenced 0 of 15, by Senior engineer');
  expect(await readTable(page, 'plans')).toMatchObject([{ state: 'ended', endedOn: '2027-03-12' }]);
  expect((await readTable(page, 'wins')).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
});
