import type { Page } from '@playwright/test';
import { findAllByRole, findByRole, middleOfElement, pressButton, pressByRole } from './browser/closed-shadow.mjs';
import { expect } from './browser/extension-fixture';
import { test } from './browser/own-hosts';
import { listAddress, manyTickets, serveList, serveSearch } from './pages/jira/index.mjs';
import type { playSite } from './pages/sample-sites.mjs';
import { findSentence, openPanel, storedKeys, walkAll } from './surfaces/list-panel';

type Options = NonNullable<Parameters<typeof listAddress>[0]>;
type Answer = { status?: number; headers?: Record<string, string>; contentType?: string; body: string };

// The last and slowest of a run: both browsers share it.
test.describe.configure({ mode: 'parallel' });

const CLOUD: Options = {};
const SERVER: Options = { product: 'server' };
const CLOUD_SEARCH = '/rest/api/3/search/jql';
/** Two whole pages and a part of a third; a site may answer with fewer than it is asked for. */
const A_PAGE = process.env.WINNOW_LONG ? 50 : 10;
const COUNT = 2.4 * A_PAGE;
/** Of the first page. */
const SELECTED = `ORCH-${COUNT - 1}`;

const keysOf = (root: string, count = COUNT) =>
  manyTickets(count)
    .map(({ key }) => `jira:${root}/${key}`)
    .sort();

/** A list of `COUNT` tickets and its search; `instead` may answer in the search's place, and every search is noted. */
function serve(
  site: Awaited<ReturnType<typeof playSite>>,
  options: Options,
  instead: (asked: number) => Answer | undefined | Promise<undefined> = () => undefined,
): string[] {
  const tickets = manyTickets(COUNT, options);
  const [page, search] = [serveList(tickets, options, A_PAGE), serveSearch(tickets, options, A_PAGE)];
  const { pathname } = new URL(listAddress(options));
  const context = options.product === 'server' ? '/jira' : '';
  for (const path of [pathname, `${context}/issues/${SELECTED}`, `${context}/browse/${SELECTED}`])
    site.addAnswer(path, page);
  const asked: string[] = [];
  site.addAnswer(context ? `${context}/rest/api/2/search` : CLOUD_SEARCH, async (url) => {
    asked.push(url.searchParams.get('nextPageToken') ?? url.searchParams.get('startAt') ?? 'first');
    return (await instead(asked.length)) ?? search(url);
  });
  return asked;
}

const slowDown: Answer = { status: 429, headers: { 'Retry-After': '2' }, body: 'Slow down' };
const forbidden: Answer = { status: 403, contentType: 'application/json', body: '{}' };

const stoppedAfter = (saved: number) =>
  new RegExp(`^The site asked to wait [12]\\ss, so Winnow stopped\\..* ${saved} saved to your inbox\\.`);

async function open(page: Page, address: string) {
  await page.goto(address);
  await openPanel(page);
}

test('Jira Cloud: all pages by the site’s own search, limited in the middle, each asked for by a press and once', async ({
  play,
  context,
  openApp,
}) => {
  const asked = serve(await play('https://acme.atlassian.net'), CLOUD, (nth) => (nth === 3 ? slowDown : undefined));
  const page = await context.newPage();
  await open(page, listAddress(CLOUD));
  await findByRole(
    page,
    'checkbox',
    new RegExp(`^Orchard ticket ${COUNT} Ticket\\s· Done Nov 18, 2026\\s· Ada Orchard$`),
  );
  // Jira draws its rows anew all the time: Winnow looks at them and asks nothing.
  await page.evaluate('drawAnew()');
  await findByRole(page, 'button', 'Select wins…');
  await page.evaluate('drawAnew()');
  await findByRole(page, 'button', 'Select wins…');
  expect(asked).toEqual(['first']);

  await walkAll(page);
  await findSentence(page, stoppedAfter(A_PAGE));
  expect(await storedKeys(openApp)).toHaveLength(A_PAGE);
  await page.bringToFront();
  await pressButton(page, 'Resume');
  expect(await findSentence(page, /^Done\./)).toBe(`Done. ${COUNT} saved to your inbox.`);
  expect((await storedKeys(openApp)).sort()).toEqual(keysOf('acme.atlassian.net'));
  expect(asked).toEqual(['first', 'first', `from-${A_PAGE}`, `from-${A_PAGE}`, `from-${2 * A_PAGE}`]);
});

test('Jira Cloud: another row selected while the walk runs does not end it', async ({ play, context, openApp }) => {
  let goOn: (value: undefined) => void = () => undefined;
  const held = new Promise<undefined>((resolve) => {
    goOn = resolve;
  });
  serve(await play('https://acme.atlassian.net'), CLOUD, (nth) => (nth === 3 ? held : undefined));
  const page = await context.newPage();
  await open(page, listAddress(CLOUD));
  await walkAll(page);
  await findSentence(page, new RegExp(`${A_PAGE} saved\\.$`));
  await page.evaluate(`softNavigate('/issues/${SELECTED}?jql=project%20%3D%20ORCH')`);
  await findByRole(page, 'button', 'Cancel');
  goOn(undefined);
  expect(await findSentence(page, /^Done\./)).toBe(`Done. ${COUNT} saved to your inbox.`);
  expect((await storedKeys(openApp)).sort()).toEqual(keysOf('acme.atlassian.net'));
});

test('Jira Cloud: a search that is refused is said to be partial, and resumed it takes the rest', async ({
  play,
  context,
  openApp,
}) => {
  let isRefused = true;
  serve(await play('https://acme.atlassian.net'), CLOUD, () => (isRefused ? forbidden : undefined));
  const page = await context.newPage();
  await open(page, listAddress(CLOUD));
  await findSentence(page, /^The site did not answer, so these are the rows on this page/);
  await walkAll(page);
  const said = await findSentence(page, /^Only the rows on this page were saved/);
  expect(said).toMatch(new RegExp(`the site would not list the rest\\..* ${A_PAGE} saved to your inbox\\.`));
  expect(await findAllByRole(page, 'StaticText', /^Done\./)).toEqual([]);
  expect(await storedKeys(openApp)).toHaveLength(A_PAGE);

  isRefused = false;
  await page.bringToFront();
  await pressButton(page, 'Resume');
  await findSentence(page, new RegExp(`^Done\\. ${COUNT} saved to your inbox\\.$`));
  expect((await storedKeys(openApp)).sort()).toEqual(keysOf('acme.atlassian.net'));
});

test('Jira Cloud: a list that cannot be read says why, and is read by another try', async ({ play, context }) => {
  const asked = serve(await play('https://acme.atlassian.net'), CLOUD, (nth) => (nth === 1 ? slowDown : undefined));
  const page = await context.newPage();
  await open(page, listAddress(CLOUD));
  await findSentence(page, /^The site asked to wait [12] seconds?, so this list was not read/);
  expect(await findAllByRole(page, 'StaticText', /^Nothing on this page/)).toEqual([]);
  // A press before its time asks nothing, one after it does; the button may go under the pointer.
  await expect
    .poll(async () => {
      const [again] = await findAllByRole(page, 'button', 'Try again');
      const place = again && (await middleOfElement(page, again).catch(() => undefined));
      if (place) await page.mouse.click(place.x, place.y);
      return (await findAllByRole(page, 'checkbox', new RegExp(`^Orchard ticket ${COUNT} `))).length;
    })
    .toBe(1);
  expect(asked).toEqual(['first', 'first']);
});

test('Data Center: a later page offers its own rows, and all pages begin at the first, beside a ticket too', async ({
  play,
  context,
  allowPrompt,
  openApp,
}) => {
  const host = 'jira.acme.example';
  const asked = serve(await play(`https://${host}`), SERVER, (nth) => (nth === 4 ? slowDown : undefined));
  await allowPrompt(`https://${host}/*`);
  const app = await openApp('/settings/sites');
  await app.getByLabel('Address of the host').fill(`https://${host}/jira`);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('listitem').filter({ hasText: host })).toBeVisible();

  const page = await context.newPage();
  await open(page, `https://${host}/jira/browse/${SELECTED}?jql=project%20%3D%20ORCH&startIndex=${A_PAGE}`);
  const second = `${A_PAGE}`;
  // The first of the second page.
  const title = new RegExp(`^Orchard ticket ${COUNT - A_PAGE} `);
  const [first] = await findAllByRole(page, 'checkbox', /^Orchard ticket /);
  expect(first?.name).toMatch(title);
  expect(asked).toEqual([second]);
  await pressByRole(page, 'checkbox', title);
  await pressButton(page, 'Save 1 win');
  await findSentence(page, /^Done\. 1 saved to your inbox\.$/);

  await walkAll(page);
  await findSentence(page, stoppedAfter(A_PAGE));
  await pressButton(page, 'Resume');
  expect(await findSentence(page, /^Done\. (?!1 )/)).toBe(
    `Done. ${COUNT - 1} saved to your inbox. 1 was there already or left out.`,
  );
  expect((await storedKeys(openApp)).sort()).toEqual(keysOf(`${host}/jira`));
  expect(asked).toEqual([second, second, '0', second, second, `${2 * A_PAGE}`]);
});
