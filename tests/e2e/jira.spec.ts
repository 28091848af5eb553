import type { BrowserContext, Page } from '@playwright/test';
import { findByRole, pressButton, readAxTree } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { ADA, issueAnswer, ticketAddress, ticketPage, withDefaults } from './pages/jira/index.mjs';
import type { playSite } from './pages/sample-sites.mjs';
import { sampleOf } from './seed/sample';
import { expectNoButton } from './surfaces/no-button';

type Ticket = Parameters<typeof ticketPage>[0];
type Site = Awaited<ReturnType<typeof playSite>>;

const CLOUD = 'https://acme.atlassian.net';
const LAYOUTS = ['page', 'modal', 'panel', 'navigator'] as const;

/** Serves tickets as Jira does: a board's page by what it has selected. */
function serve(site: Site, ...tickets: Ticket[]): void {
  for (const ticket of tickets) {
    const { pathname, searchParams } = new URL(ticketAddress(ticket));
    const isSelected = searchParams.has('selectedIssue');
    site.addAnswer(pathname, (url) => {
      const shown = isSelected ? tickets.find(({ key }) => key === url.searchParams.get('selectedIssue')) : ticket;
      return { body: ticketPage(shown ?? ticket) };
    });
  }
}

function answer(site: Site, ...tickets: Ticket[]): void {
  for (const ticket of tickets) site.addJson(`/rest/api/3/issue/${withDefaults(ticket).key}`, issueAnswer(ticket));
}

async function open(context: BrowserContext, ticket: Ticket): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ticketAddress(ticket));
  return page;
}

/** The win of the artifact that the page has just saved, in the app. */
async function openSaved(context: BrowserContext, page: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Escape');
  await pressButton(page, 'Saved');
  return opened;
}

async function saidByPanel(page: Page): Promise<string> {
  return (await readAxTree(page)).map(({ name }) => name).join('\n');
}

for (const layout of sampleOf(LAYOUTS, 1)) {
  test(`one press saves the ticket by the site's own answer, Cloud ${layout}`, async ({ play, context }) => {
    const site = await play(CLOUD);
    const ticket: Ticket = { layout, key: 'ORCH-7', reporter: ADA };
    serve(site, ticket);
    answer(site, ticket);
    const page = await open(context, ticket);
    await pressButton(page, 'Save as win');
    await findByRole(page, 'dialog', 'Win details');
    expect((await findByRole(page, 'combobox', 'Role')).value).toBe('I drove it');
    expect((await findByRole(page, 'combobox', 'Origin')).value).toBe('I found it');
    const first = (await readAxTree(page)).find(({ properties }) => 'pressed' in properties);
    expect(first?.name).toBe('Found the problem');
    expect(await saidByPanel(page)).not.toContain('The site did not answer');

    const win = await openSaved(context, page);
    await expect(win.getByLabel('Title')).toHaveValue('Stop the pruning job from dropping young trees');
    await expect(win.getByLabel('Day')).toHaveValue('2026-11-18');
    await expect(win.getByText('acme.atlassian.net ORCH-7')).toBeVisible();
    await win.getByText('What the page said').click();
    const table = win.locator('.win-facts');
    for (const [fact, value] of [
      ['Kind of status', 'done'],
      ['Resolution', 'Done'],
      ['Assignee', 'Ada Orchard'],
      ['Epic', 'ORCH-1'],
      ['Story points', '5'],
      ['Sprint', 'Orchard 24'],
    ]) {
      await expect(table.getByRole('row', { name: new RegExp(`^${fact} ${value}$`, 'i') })).toBeVisible();
    }
  });
}

test('where the site does not answer, the page is saved and this is said', async ({ play, context }) => {
  const site = await play(CLOUD);
  const ticket: Ticket = { layout: 'page', reporter: ADA };
  serve(site, ticket);
  site.addAnswer('/rest/api/3/issue/ORCH-7', { status: 403, contentType: 'application/json', body: '{}' });
  const page = await open(context, ticket);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  expect(await saidByPanel(page)).toContain('The site did not answer, so this is what the page shows.');
  const win = await openSaved(context, page);
  await expect(win.getByLabel('Title')).toHaveValue('Stop the pruning job from dropping young trees');
});

test('done and not achieved is said before it is counted', async ({ play, context }) => {
  const site = await play(CLOUD);
  const ticket: Ticket = { resolution: 'Duplicate', resolutionId: '10002' };
  serve(site, ticket);
  answer(site, ticket);
  const page = await open(context, ticket);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  expect(await saidByPanel(page)).toContain('Closed without being done, as the site says.');
});

for (const layout of sampleOf(['modal', 'panel'] as const, 1)) {
  test(`from one selected ticket to the next it saves the one that is shown, never the epic, ${layout}`, async ({
    play,
    context,
    openApp,
  }) => {
    const site = await play(CLOUD);
    const tickets: Ticket[] = [
      { layout, key: 'ORCH-7', summary: 'Prune the first tree' },
      { layout, key: 'ORCH-8', summary: 'Prune the second tree' },
    ];
    serve(site, ...tickets);
    answer(site, ...tickets);
    const page = await open(context, tickets[0] ?? {});
    await findByRole(page, 'button', 'Save as win');
    await page.evaluate(`softNavigate(${JSON.stringify(ticketAddress(tickets[1] ?? {}))}, 600)`);
    // Between the two the address is the second's and the page still shows the first.
    await expect(page.getByRole('heading', { name: 'Prune the second tree' })).toBeVisible();
    await pressButton(page, 'Save as win');
    await findByRole(page, 'button', 'Saved');
    await page.evaluate('drawAnew()');
    await findByRole(page, 'button', 'Saved');
    const app = await openApp('/wins');
    await expect(app.getByText('Prune the second tree')).toBeVisible();
    await expect(app.getByText('Prune the first tree')).toBeHidden();
    await expect(app.getByText('ORCH-1', { exact: false })).toBeHidden();
  });
}

test('while a board shows another ticket than its address, there is no button', async ({ play, context }) => {
  const site = await play(CLOUD);
  const ticket: Ticket = { layout: 'modal', shown: 'ORCH-1' };
  serve(site, ticket);
  const page = await open(context, ticket);
  await expectNoButton(page);
});

test('an open ticket has a quieter button, and a press on it does not edit the summary', async ({ play, context }) => {
  const site = await play(CLOUD);
  const ticket: Ticket = { status: 'In Progress', category: 'indeterminate', resolution: null, resolvedAt: null };
  serve(site, ticket);
  answer(site, ticket);
  const page = await open(context, ticket);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  expect(await page.title()).not.toBe('editing');
});
