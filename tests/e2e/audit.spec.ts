import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, type OpenApp, test } from './browser/extension-fixture';
import { readStored } from './log/read-stored';
import { sampleAudit } from './log/sample-audit.mjs';

/** The app at the audit, with six projects in the log. */
async function openAudit(openApp: OpenApp): Promise<Page> {
  const page = await openApp('/audit', sampleAudit());
  await expect(projects(page)).toHaveCount(6);
  return page;
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const projects = (page: Page) => page.getByRole('button', { name: /^Questions for / });
const gap = (page: Page, statement: string) =>
  part(page, 'Gap list')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: statement }) });
const MENTOR = 'I teach things beyond syntax and frameworks';
const FIND = 'I find problems nobody assigned to me';
const NO = 'I say no to features or dates, with reasons';

/** The three answers of the project in hand, then on to the next one; each key once the focus is where it acts. */
async function answer(page: Page, project: RegExp, keys: string): Promise<void> {
  const card = page.getByRole('article', { name: project });
  await expect(card).toBeVisible();
  for (const [index, key] of [...keys].entries()) {
    await expect(card.locator('fieldset').nth(index).locator('input:focus')).toHaveCount(1);
    await page.keyboard.press(key);
  }
  await expect(card.getByRole('button', { name: 'Next project' })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('the links of the audit open the right searches for the chosen days, in a new tab', async ({
  openApp,
  context,
  github,
}) => {
  github.addPage('/pulls', '<title>Pull requests</title><h1>Pull requests</h1>');
  const page = await openApp('/checklist');
  await page.getByRole('link', { name: 'Audit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('2026-02-01');
  await page.getByLabel('To', { exact: true }).fill('2026-07-31');
  const links = page.getByRole('region', { name: 'Open a search' }).getByRole('link');
  await expect(links).toHaveCount(3);

  const opened = context.waitForEvent('page');
  await links.first().click();
  const search = await opened;
  await search.waitForLoadState();
  const { host, pathname, searchParams } = new URL(search.url());
  expect([host, pathname]).toEqual(['github.com', '/pulls']);
  expect(searchParams.get('q')).toBe('is:pr author:@me is:merged merged:2026-02-01..2026-07-31');
  expect(await search.evaluate(() => document.referrer)).toBe('');

  await page.getByRole('combobox', { name: 'Site' }).selectOption('Another Jira Cloud…');
  await page.getByLabel('Address of your Jira Cloud').fill('acme');
  await expect(links).toHaveCount(2);
  const jira = new URL((await links.first().getAttribute('href')) ?? '');
  expect(jira.origin + jira.pathname).toBe('https://acme.atlassian.net/issues/');
  expect(jira.searchParams.get('jql')).toContain('resolved < "2026-08-01"');

  await page.getByLabel('To', { exact: true }).fill('2026-01-01');
  await expect(page.getByRole('alert')).toContainText('The first day is after the last.');
  await expect(links).toHaveCount(0);
});

test('six projects are found, a seventh is added, and keys alone lead to a result that one can work out by hand', async ({
  openApp,
  setColorScheme,
}) => {
  test.setTimeout(120_000);
  const page = await openAudit(openApp);
  // By their wins, three, three, two, two, one and one; equal ones by their names.
  expect(await projects(page).allInnerTexts()).toEqual([
    'ORCH',
    'acme/orchard',
    'ORCH-40',
    'acme/press',
    'OPS',
    'tools/mill',
  ]);
  const result = part(page, 'Result');
  // Ownership: one of three wins, thin, 1. Scope: met, 3. Multiplying: a talk 400 days ago, stale, 2. Communication:
  // claimed, 1. Judgement: met by a private win, 3. Of equal ones the first of the ladder.
  await expect(result).toContainText(
    '3 of 5 categories hold two grains or more. Strongest: Technical scope. The two thinnest: Problem ownership, then Communication and influence.',
  );
  await page.getByLabel('Another project').fill('On-call rota');
  await page.keyboard.press('Enter');
  await expect(projects(page)).toHaveCount(7);

  await page.getByRole('button', { name: 'Begin with ORCH' }).focus();
  await page.keyboard.press('Enter');
  await answer(page, /Project 1 of 7: ORCH$/, 'nnn');
  await answer(page, /Project 2 of 7: acme\/orchard/, 'sss');
  await answer(page, /Project 3 of 7: ORCH-40/, 'nnn');
  await answer(page, /Project 4 of 7: acme\/press/, 'ynp');
  await answer(page, /Project 5 of 7: OPS/, 'nsn');
  await answer(page, /Project 6 of 7: tools\/mill/, 'nnn');
  await expect(result).toContainText('From 18 of 21 answers so far.');
  await answer(page, /Project 7 of 7: On-call rota/, 'npn');

  await expect(page.getByText('All 21 answered')).toBeVisible();
  // A yes for the first question: 2. Partly for the third: 1, no more than the claim.
  await expect(result).toContainText(
    '4 of 5 categories hold two grains or more. Strongest: Technical scope. The two thinnest: Communication and influence, then Problem ownership.',
  );
  await result.getByText('The same as a table').click();
  const rows = result.getByRole('row');
  expect((await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').split(/\s*\t\s*/))).toEqual([
    ['Category', 'Grains', 'Audit', 'Best proof', 'Claimed'],
    ['Problem ownership', '2 of 3', 'Yes (2)', 'Thin (1)', 'No (0)'],
    ['Technical scope', '3 of 3', 'Partly (1)', 'Met (3)', 'No (0)'],
    ['Multiplying others', '2 of 3', 'None (0)', 'Stale (2)', 'No (0)'],
    ['Communication and influence', '1 of 3', 'Partly (1)', 'None (0)', 'Consistently (1)'],
    ['Judgement and autonomy', '3 of 3', 'None (0)', 'Met (3)', 'No (0)'],
  ]);
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  await page.getByRole('button', { name: 'Put aside: acme/press' }).click();
  await expect(page.getByText('6 projects, 1 put aside')).toBeVisible();
  await expect(result).toContainText('3 of 5 categories hold two grains or more.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(result).toContainText('4 of 5 categories hold two grains or more.');
});

test('one leaves in the middle of a project and goes on there, in a window that was chosen', async ({ openApp }) => {
  const page = await openAudit(openApp);
  await page.getByRole('button', { name: 'Begin with ORCH' }).click();
  await answer(page, /Project 1 of 6: ORCH$/, 'yyy');
  await page.keyboard.press('p');
  await expect(page.getByText('4 of 18 answered')).toBeVisible();
  await page.reload();
  await expect(page.getByText('4 of 18 answered')).toBeVisible();
  const card = page.getByRole('article', { name: 'Project 2 of 6: acme/orchard' });
  await page.getByRole('button', { name: 'Go on with acme/orchard' }).click();
  await expect(card.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
  await expect(
    card
      .getByRole('group', { name: /architecture decisions/ })
      .getByRole('radio')
      .first(),
  ).toBeFocused();

  const from = await page.getByLabel('From', { exact: true }).inputValue();
  await page.getByLabel('From', { exact: true }).fill('2020-01-01');
  await expect(projects(page)).toHaveCount(7);
  await page.reload();
  await expect(projects(page)).toHaveCount(7);
  await page.getByRole('button', { name: 'Back to the last six months' }).click();
  await expect(projects(page)).toHaveCount(6);
  await expect(page.getByLabel('From', { exact: true })).toHaveValue(from);
});

test('a yes becomes a win, by its artifact or by the page of its project, and asks no more', async ({ openApp }) => {
  const page = await openAudit(openApp);
  await page.getByRole('button', { name: 'Questions for acme/press' }).click();
  await page.keyboard.press('y');
  await page.keyboard.press('1');
  await page.keyboard.press('w');
  const form = page.getByRole('form', { name: 'A win of this answer' });
  await expect(form.getByLabel('What did you find?')).toBeFocused();
  await expect(form.getByLabel('What it points to').locator('option:checked')).toContainText(
    'acme/press #9: Reviewed the valve',
  );
  await page.keyboard.type('I saw that the valve leaks under load');
  await page.reload();
  await page.getByRole('button', { name: 'Questions for acme/press' }).click();
  await page.getByRole('button', { name: 'Make a win of it: Found it' }).click();
  await expect(form.getByLabel('What did you find?')).toHaveValue('I saw that the valve leaks under load');
  await expect(gap(page, FIND)).toContainText('1 of 3 in 180 days');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Added to the win, and kept: Reviewed the valve')).toBeVisible();
  await expect(gap(page, FIND)).toContainText('2 of 3 in 180 days');
  const card = page.getByRole('article', { name: /acme\/press/ });
  await expect(card.getByText('Its win: Reviewed the valve')).toBeVisible();
  await expect(card.getByRole('button', { name: /Make a win/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Questions for tools/mill' }).click();
  const mill = page.getByRole('article', { name: /tools\/mill/ });
  await mill
    .getByRole('group', { name: /architecture decisions/ })
    .getByRole('radio', { name: 'Partly' })
    .check();
  await mill.getByRole('button', { name: 'Make a win of it: Decided' }).click();
  await form.getByLabel('What it points to').selectOption('The page of tools/mill');
  await form.getByLabel('What did you decide?').fill('I chose stones over blades');
  await form.getByLabel('How far it reached').selectOption('My team');
  const day = await form.getByLabel('When').inputValue();
  await form.getByRole('button', { name: 'Save win' }).click();
  await expect(page.getByText('Saved as a win: I chose stones over blades')).toBeVisible();
  await expect(mill.getByText('Its win: I chose stones over blades')).toBeVisible();
  const { wins, artifacts } = await page.evaluate(readStored);
  const made = wins.find(({ title }) => title === 'I chose stones over blades');
  expect(made).toMatchObject({ status: 'ready', scope: 'team', occurredOn: day });
  expect(artifacts.find(({ key }) => key === 'url:https://code.acme.test/tools/mill')).toBeTruthy();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: I chose stones over blades')).toBeVisible();
  await expect(mill.getByRole('button', { name: 'Make a win of it: Decided' })).toBeVisible();
});

test('the gap list is rewritten, shortened and handed over without what is private', async ({ openApp }) => {
  const page = await openAudit(openApp);
  const list = part(page, 'Gap list');
  // Fifteen behaviours, two of them met; one of these by the private win.
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(13);
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText(/^I explain trade-offs to non-engineers/);
  await expect(gap(page, NO)).toHaveCount(0);
  await gap(page, MENTOR).getByRole('textbox').fill('Give the guild talk on 3 December');
  await page.reload();
  await expect(gap(page, MENTOR).getByRole('textbox')).toHaveValue('Give the guild talk on 3 December');
  await list.getByRole('button', { name: `Drop: ${FIND}` }).click();
  await expect(list.getByText('1 dropped line')).toBeVisible();
  await expect(page.getByText('12 lines')).toBeVisible();

  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Export as Markdown' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^winnow-gap-list-\d{4}-\d{2}-\d{2}-work-safe\.md$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/^- \*\*/gm)).toHaveLength(13);
  expect(text).toContain('Give the guild talk on 3 December');
  expect(text).toContain(NO);
  expect(text).not.toContain(FIND);
  expect(text).not.toMatch(/sales demo|OPS/);

  await list.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(list.getByText('Copied.')).toBeVisible();
  await page.getByLabel('Another project').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Another project')).toHaveValue(/^# Gap list/);

  await list.getByText('1 dropped line').click();
  await list.getByRole('button', { name: `Restore: ${FIND}` }).click();
  await expect(page.getByText('13 lines')).toBeVisible();
});

test('forty projects stay a short list, and nothing runs out of a narrow window', async ({
  openApp,
  setColorScheme,
}) => {
  const log = sampleAudit();
  const [win, artifact] = [log.wins[0] ?? {}, log.artifacts[0] ?? {}];
  const numbers = Array.from({ length: 34 }, (_, index) => index);
  const id = (kind: string, index: number) => `${kind}000000-0000-4000-8000-00000000${1000 + index}`;
  const page = await openApp('/audit', log, {
    wins: numbers.map((index) => ({ ...win, id: id('a3', index) })),
    artifacts: numbers.map((index) => ({
      ...artifact,
      ...{ id: id('b3', index), winId: id('a3', index) },
      key: `gh:github.com/acme/a-repository-with-a-rather-long-name-${index}/pull/1`,
    })),
  });
  await expect(page.getByText('40 projects', { exact: true })).toBeVisible();
  await expect(projects(page)).toHaveCount(8);
  await page.getByRole('button', { name: 'Show all 40 projects' }).click();
  await expect(projects(page)).toHaveCount(40);
  await page.setViewportSize({ width: 380, height: 800 });
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
});
