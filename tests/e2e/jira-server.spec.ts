import type { BrowserContext, Page } from '@playwright/test';
import { findAllByRole, findByRole, pressButton, readAxTree } from './browser/closed-shadow.mjs';
import { expect } from './browser/extension-fixture';
import { isAllowed, registered, test } from './browser/own-hosts';
import { savedKeys } from './log/read-stored';
import { ADA, issueAnswer, ticketAddress, ticketPage } from './pages/jira/index.mjs';
import { sampleOf } from './seed/sample';
import { pressToolbar } from './surfaces/toolbar-popup';

type Ticket = Parameters<typeof ticketPage>[0];

const HOST = 'jira.example.com';
const PATTERN = `https://${HOST}/*`;
const KEY = `jira:${HOST}/jira/ORCH-7`;
const ANSWER = '/jira/rest/api/2/issue/ORCH-7';
const UNANSWERED = 'The site did not answer, so this is what the page shows.';
const TITLE = 'Stop the pruning job from dropping young trees';

const ticketIn = (layout: 'page' | 'board'): Ticket => ({
  product: 'server',
  layout,
  host: HOST,
  context: '/jira',
  reporter: ADA,
  sprint: 'Orchard 24',
});
/** The answer is told from the page by another sprint. */
const answerTo = (ticket: Ticket) => issueAnswer({ ...ticket, sprint: 'Orchard 25' });

async function open(context: BrowserContext, ticket: Ticket): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ticketAddress(ticket));
  return page;
}

async function saidByPanel(page: Page): Promise<string> {
  return (await readAxTree(page)).map(({ name }) => name).join('\n');
}

async function enableInSettings(app: Page): Promise<void> {
  await app.getByLabel('Address of the host').fill(`https://${HOST}/jira/browse/ORCH-7`);
  await app.getByRole('button', { name: 'Show Winnow there' }).click();
  await expect(app.getByRole('listitem').filter({ hasText: HOST })).toBeVisible();
}

test('a Jira of one’s own below a context path is enabled from the popup, saves, and is left again', async ({
  context,
  jira,
  extensionId,
  worker,
  allowPrompt,
  revoke,
  openApp,
}) => {
  const ticket = ticketIn('page');
  jira.addPage('/jira/browse/ORCH-7', ticketPage(ticket));
  jira.addJson(ANSWER, answerTo(ticket));
  const page = await open(context, ticket);
  expect(await findAllByRole(page, 'button', /^Save/)).toEqual([]);

  await allowPrompt(PATTERN);
  const popup = await pressToolbar(context, page, extensionId);
  await popup.says('This Jira page gets the button.');
  await popup.press(`Show Winnow on ${HOST}`);
  await popup.says(`Winnow is on ${HOST} now.`);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  const app = await openApp('/settings/sites');
  expect(await savedKeys(app)).toEqual([KEY]);
  const row = app.getByRole('listitem').filter({ hasText: HOST });
  await expect(row).toContainText('Jira');

  await revoke(PATTERN);
  await expect(row).toHaveCount(0);
  await expect.poll(() => registered(worker)).toEqual([]);
  expect(await isAllowed(worker, PATTERN)).toBe(false);
  await page.reload();
  expect(await findAllByRole(page, 'button', /^Save/)).toEqual([]);
  expect(await savedKeys(app)).toEqual([KEY]);
});

const WAYS = (['page', 'board'] as const).flatMap((layout) =>
  (['the site’s own answer', 'the page alone'] as const).map((by) => ({ layout, by })),
);
for (const { layout, by } of sampleOf(WAYS, 1)) {
  test(`one press saves the ticket by ${by}, Data Center ${layout}`, async ({
    context,
    jira,
    allowPrompt,
    openApp,
  }) => {
    const ticket = ticketIn(layout);
    const isAnswered = by !== 'the page alone';
    jira.addPage(new URL(ticketAddress(ticket)).pathname, ticketPage(ticket));
    if (isAnswered) jira.addJson(ANSWER, answerTo(ticket));
    else jira.addJson(ANSWER, { errorMessages: ['You may not see this.'] }, 403);
    await allowPrompt(PATTERN);
    await enableInSettings(await openApp('/settings/sites'));

    const page = await open(context, ticket);
    await pressButton(page, 'Save as win');
    await findByRole(page, 'dialog', 'Win details');
    expect((await findByRole(page, 'combobox', 'Role')).value).toBe('I drove it');
    expect((await findByRole(page, 'combobox', 'Origin')).value).toBe('I found it');
    const said = await saidByPanel(page);
    if (isAnswered) expect(said).not.toContain(UNANSWERED);
    else expect(said).toContain(UNANSWERED);

    const opened = context.waitForEvent('page');
    await page.keyboard.press('Escape');
    await pressButton(page, 'Saved');
    const win = await opened;
    await expect(win.getByLabel('Title')).toHaveValue(TITLE);
    await expect(win.getByLabel('Day')).toHaveValue('2026-11-18');
    await expect(win.getByText(`${HOST} ORCH-7`)).toBeVisible();
    expect(await savedKeys(win)).toEqual([KEY]);
    await win.getByText('What the page said').click();
    for (const [fact, value] of [
      ['Kind of status', 'done'],
      ['Resolution', 'Done'],
      ['Assignee', 'Ada Orchard'],
      ['Epic', 'ORCH-1'],
      ['Story points', '5'],
      ['Sprint', isAnswered ? 'Orchard 25' : 'Orchard 24'],
    ]) {
      const row = win.locator('.win-facts').getByRole('row', { name: new RegExp(`^${fact} ${value}$`, 'i') });
      await expect(row).toBeVisible();
    }
  });
}
