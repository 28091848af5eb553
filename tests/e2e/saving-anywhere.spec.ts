import type { BrowserContext, Page, Worker } from '@playwright/test';
import { axeFindings } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { type Gesture, gesture, notedTabs, noteTabs, refuseToAdd, toolbarOf } from './browser/gestures';
import { readStored } from './log/read-stored';
import { sampleOf } from './seed/sample';

const DOC = { id: 999, url: 'https://docs.acme.test/rfc/12?utm_source=chat', title: 'RFC 12: one queue' };
/** Pictures of what is tested here, for eyes; nobody compares them. */
const PICTURES = process.env.PICTURES;
const PULL = 'https://github.com/acme/orchard/pull/7';

const press = (worker: Worker, made: Gesture) => worker.evaluate(gesture, made);
const toolbar = (worker: Worker) => worker.evaluate(toolbarOf);
const shows = (worker: Worker, badge: string, title: string) =>
  expect.poll(() => toolbar(worker), { intervals: [30] }).toMatchObject({ badge, title });
const isBack = (worker: Worker) => expect.poll(() => toolbar(worker)).toMatchObject({ badge: '', title: 'Winnow' });
/** Tabs of a win that opened by themselves. */
const newWins = (context: BrowserContext) =>
  context.pages().filter((page) => /options\.html#\/wins\/./.test(page.url()));
async function openedBy(context: BrowserContext): Promise<Page> {
  await expect.poll(() => newWins(context)).toHaveLength(1);
  const [page] = newWins(context);
  if (!page) throw new Error('it is gone');
  return page;
}
/** The log, read past all of Winnow's own code. */
const log = (page: Page) => page.evaluate(readStored);

/** The tab of a page of github.com's, where the extension may look. */
const tabOf = (worker: Worker, address: string) =>
  worker.evaluate(
    async (url) =>
      (await Reflect.get(globalThis, 'chrome').tabs.query({})).find((tab: { url: string }) => tab.url === url),
    address,
  );

test('the menus are there, in the browser’s own words', async ({ worker }) => {
  // There is no list to read: making one with an id that is there fails, and says so.
  const taken = await worker.evaluate(async () => {
    const { contextMenus, runtime } = Reflect.get(globalThis, 'chrome');
    const isTaken = (id: string) =>
      new Promise<boolean>((resolve) => {
        contextMenus.create({ id, title: 'x', contexts: ['page'] }, () => {
          const { lastError } = runtime;
          if (lastError) resolve(true);
          else contextMenus.remove(id, () => resolve(false));
        });
      });
    const until = Date.now() + 5000;
    while (!(await isTaken('link')) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
    return [await isTaken('page'), await isTaken('selection'), await isTaken('link'), await isTaken('nothing')];
  });
  expect(taken).toEqual([true, true, true, false]);
});

test('a pull request saved by menu brings its facts, and a second press changes nothing', async ({
  worker,
  openApp,
  openPullRequest,
}) => {
  const app = await openApp('/wins');
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API', viewer: 'ada', author: 'ada' });
  const tab = await tabOf(worker, page.url());
  const menu = { by: 'menu', info: { menuItemId: 'page', pageUrl: page.url() }, tab } as const;
  await press(worker, menu);
  await shows(worker, '✓', 'Saved: Version the orchard API');
  const saved = await log(app);
  expect(saved.wins).toMatchObject([{ status: 'inbox', title: 'Version the orchard API', role: 'drove' }]);
  expect(saved.artifacts).toMatchObject([
    { key: 'gh:github.com/acme/orchard/pull/7', capturedBy: 'menu', state: 'merged', facts: { author: 'ada' } },
  ]);
  expect(Object.keys(saved.artifacts[0]?.facts ?? {})).toEqual(
    expect.arrayContaining(['mergedAt', 'additions', 'base']),
  );

  await press(worker, menu);
  await shows(worker, '=', 'Already in your log: Version the orchard API');
  expect(await log(app)).toEqual(saved);
  await isBack(worker);
});

test('the key saves a page that no site knows, and one that cannot be read, by address and title', async ({
  worker,
  openApp,
}) => {
  const app = await openApp('/wins');
  await press(worker, { by: 'key', tab: DOC });
  await shows(worker, '✓', 'Saved: RFC 12: one queue');
  await isBack(worker);
  // On a host that was never granted, and in a tab that is not there.
  const url = 'https://git.acme.test/acme/orchard/pull/9';
  await press(worker, { by: 'key', tab: { id: 999, url, title: 'Prune it by ada · Pull Request #9 · acme/orchard' } });
  await shows(worker, '✓', 'Saved: Prune it');
  await expect(app.getByText('RFC 12: one queue')).toBeVisible();
  await expect(app.getByText('Prune it')).toBeVisible();
  const { artifacts } = await log(app);
  expect(artifacts).toHaveLength(2);
  expect(artifacts).toContainEqual(
    expect.objectContaining({ key: 'url:https://docs.acme.test/rfc/12', type: 'page', facts: {}, state: null }),
  );
  expect(artifacts).toContainEqual(
    expect.objectContaining({ key: 'gh:git.acme.test/acme/orchard/pull/9', url, type: 'pull-request', facts: {} }),
  );
});

test('marked text is the excerpt, with the lines that it has on the page', async ({
  worker,
  github,
  context,
  openApp,
}) => {
  const app = await openApp('/wins');
  github.addPage('/acme/orchard/wiki', '<title>Wiki</title><p>We keep one queue.</p><p>Two reasons follow.</p>');
  const page = await context.newPage();
  await page.goto('https://github.com/acme/orchard/wiki');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const info = {
    menuItemId: 'selection',
    pageUrl: page.url(),
    frameId: 0,
    selectionText: 'We keep one queue.  Two reasons follow.',
  };
  await press(worker, { by: 'menu', info, tab: await tabOf(worker, page.url()) });
  await shows(worker, '✓', 'Saved: We keep one queue.');
  const { wins, artifacts } = await log(app);
  expect(wins).toMatchObject([{ status: 'inbox', title: 'We keep one queue.', did: '' }]);
  expect(artifacts).toMatchObject([
    { type: 'selection', url: page.url(), excerpt: 'We keep one queue.\n\nTwo reasons follow.' },
  ]);
  expect(artifacts[0]?.key).toMatch(/^sel:https:\/\/github\.com\/acme\/orchard\/wiki#[0-9a-f]{32}$/);
  await app.goto(app.url().replace(/#.*/, `#/wins/${wins[0]?.id}`));
  await expect(app.getByText('Two reasons follow.')).toBeAttached();
});

test('a link is saved by what it says, without being opened', async ({ worker, github, context, openApp }) => {
  const app = await openApp('/wins');
  github.addPage('/acme/orchard/pulls', `<title>Pulls</title><a href="${PULL}#top"><b>Version the orchard API</b></a>`);
  const page = await context.newPage();
  await page.goto('https://github.com/acme/orchard/pulls');
  const info = { menuItemId: 'link', pageUrl: page.url(), frameId: 0, linkUrl: `${PULL}#top` };
  await press(worker, { by: 'menu', info, tab: await tabOf(worker, page.url()) });
  await shows(worker, '✓', 'Saved: Version the orchard API');
  expect((await log(app)).artifacts).toMatchObject([{ url: PULL, title: 'Version the orchard API', facts: {} }]);
  expect(context.pages().map((each) => each.url())).not.toContain(`${PULL}#top`);
});

test('the address bar logs what was typed: once, ready, and no tab opens', async ({ worker, context, openApp }) => {
  const app = await openApp('/wins');
  const text = 'Drove the <API> versioning & decision';
  await press(worker, { by: 'typing', text });
  await press(worker, { by: 'enter', text });
  await press(worker, { by: 'enter', text });
  await shows(worker, '✓', `Saved: ${text}`);
  await expect(app.getByText(text)).toBeVisible();
  expect((await log(app)).wins).toMatchObject([{ status: 'ready', did: text, title: text, level: 'evidence' }]);
  await isBack(worker);
  expect(newWins(context)).toEqual([]);
});

test('what Enter does is told in words that the browser can read, whatever is typed', async ({ worker }) => {
  const typed = [
    '',
    'cut p99 <200 ms & "held"',
    '</match><url>x',
    ']]>',
    '\u0000\u001b\ud83d\uffff',
    '&#0;',
    '😀'.repeat(300),
  ];
  const told = await worker.evaluate(async (texts) => {
    const { omnibox } = Reflect.get(globalThis, 'chrome');
    const suggest = omnibox.setDefaultSuggestion.bind(omnibox);
    const answers: Promise<string>[] = [];
    const listen = async ({ description }: { description: string }) => {
      const answer = Promise.resolve({ description }).then(suggest);
      answers.push(answer.then(() => 'read', String));
    };
    Object.assign(omnibox, { setDefaultSuggestion: listen });
    for (const text of texts) omnibox.onInputChanged.dispatch(text, () => {});
    while (answers.length < texts.length) await new Promise((resolve) => setTimeout(resolve, 10));
    await listen({ description: 'a < b' });
    return Promise.all(answers);
  }, typed);
  expect(told.pop(), 'what no browser can read').toContain('Invalid XML');
  expect(told).toEqual(typed.map(() => 'read'));
});

test('a worker that is killed leaves no badge behind', async ({ worker, stopWorker, openPullRequest }) => {
  const page = await openPullRequest({ number: 7 });
  await press(worker, { by: 'key', tab: DOC });
  await shows(worker, '✓', 'Saved: RFC 12: one queue');
  await stopWorker();
  // Any page of a known site wakes it.
  await page.reload();
  await isBack(worker);
});

for (const error of sampleOf(['QuotaExceededError', 'UnknownError'], 1)) {
  test(`${error} in the worker: the app opens with the words and keeps them`, async ({ worker, context, openApp }) => {
    const app = await openApp('/wins');
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    await worker.evaluate(refuseToAdd, error);
    const text = 'Cut the p99 to 200 ms & told #support\nwhat changed?';
    await press(worker, { by: 'enter', text });
    const opened = await openedBy(context);
    await shows(worker, '!', 'Not saved. Your words are in the tab that opened');
    await expect(opened.getByLabel('What did you do?')).toHaveValue(text);
    await expect(opened.getByLabel('Title')).toHaveValue('Cut the p99 to 200 ms & told #support');
    // The app itself can write.
    await expect(opened.getByText('At first that was not saved; now it is')).toBeVisible();
    await expect(opened).toHaveURL(/options\.html#\/wins\/[0-9a-f-]{36}$/);
    expect((await log(app)).wins).toMatchObject([{ status: 'draft', did: text }]);
    if (PICTURES) await opened.screenshot({ path: `${PICTURES}/carried-${error}.png` });
    expect(await axeFindings(opened)).toEqual([]);
    await isBack(worker);
  });
}

for (const [error, reason] of sampleOf(
  [
    ['QuotaExceededError', /^The disk is full, so the last change is not saved/],
    ['UnknownError', /^Winnow could not write to its log, so the last change is not saved/],
  ] as const,
  1,
)) {
  test(`${error} everywhere: the words stay in the address, and why is said`, async ({
    worker,
    context,
    beforePages,
    openApp,
  }) => {
    const app = await openApp('/wins');
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    await beforePages(refuseToAdd, error);
    await worker.evaluate(refuseToAdd, error);
    await worker.evaluate(noteTabs);
    await press(worker, { by: 'enter', text: 'Cut the p99 to 200 ms' });
    await expect.poll(() => worker.evaluate(notedTabs)).toHaveLength(1);
    // A tab that begins with its address may have begun before the script was there, and could write.
    const first = await context.newPage();
    await first.goto((await worker.evaluate(notedTabs)).join());
    await expect(first.locator('[data-state="not-saved"]')).toHaveText('Not saved');
    // Whatever became of that tab, its address holds the words.
    const opened = await context.newPage();
    await opened.goto(first.url());
    await first.close();
    // The form tells it, and nothing else does.
    await expect(opened.getByText(reason)).toBeVisible();
    await expect(opened.getByRole('alert')).toHaveCount(1);
    await expect(opened.getByLabel('What did you do?')).toHaveValue('Cut the p99 to 200 ms');
    await expect(opened.locator('[data-state="not-saved"]')).toHaveText('Not saved');
    if (PICTURES) await opened.screenshot({ path: `${PICTURES}/refused-${error}.png` });
    expect(opened.url()).toContain('did=Cut+the+p99+to+200+ms');
    await isBack(worker);
  });
}

test('a page of the browser’s own is said to be none', async ({ worker, context }) => {
  await press(worker, { by: 'key', tab: { id: 1, url: 'chrome://version/', title: 'About Version' } });
  const opened = await openedBy(context);
  await shows(worker, '!', 'Not saved. Your words are in the tab that opened');
  await expect(opened.getByText(/is not a web page/)).toBeVisible();
  await expect(opened.getByLabel('Title')).toHaveValue('About Version');
});

test('settings show the keys as the browser has them', async ({ openApp, setColorScheme }) => {
  const page = await openApp('/settings');
  const part = page.getByRole('region', { name: 'Keys and menus' });
  const bound = await page.evaluate(async () => {
    const commands: { name: string; shortcut: string }[] = await Reflect.get(globalThis, 'chrome').commands.getAll();
    return commands.map(({ name, shortcut }) => ({ name, shortcut }));
  });
  expect(bound).toContainEqual({ name: 'save-page', shortcut: 'Alt+Shift+S' });
  await expect(part.getByText('Alt Shift L')).toBeVisible();
  await expect(part.getByText('Alt Shift S')).toBeVisible();
  await expect(part.getByText('chrome://extensions/shortcuts')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(page, scheme);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/settings-${scheme}.png`, fullPage: true });
    expect(await axeFindings(page, scheme === 'light' ? 'all' : 'colours')).toEqual([]);
  }

  // As after the user took a key away and came back.
  await page.evaluate(() => {
    const { commands } = Reflect.get(globalThis, 'chrome');
    Object.assign(commands, {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'F8' },
        { name: 'save-page', shortcut: '' },
      ],
    });
    dispatchEvent(new Event('focus'));
  });
  await expect(part.getByText('F8')).toBeVisible();
  await expect(part.getByText('Not set')).toBeVisible();
  await expect(part.getByText('Alt Shift S')).toBeHidden();
});
