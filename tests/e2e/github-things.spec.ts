import type { Page } from '@playwright/test';
import { findByRole, pressButton } from './browser/closed-shadow.mjs';
import { test as base, expect } from './browser/extension-fixture';
import { pullRequestAddress, pullRequestPage, thingAddress, thingPage } from './pages/github/index.mjs';
import { sampleOf } from './seed/sample';

type Pull = Parameters<typeof pullRequestPage>[0];
type Thing = Parameters<typeof thingPage>[0];

const TITLE = 'Nobody notices when the nightly import stops';
const BOX_PATH = '/acme/orchard/pull/412/page_data/merge_box';
const ben = (verdict: 'approved' | 'commented'): Pull => ({
  viewer: 'ben-oak',
  reviewers: [{ login: 'ben-oak', verdict }],
});

const test = base.extend<{
  openThing: (options: Thing, hash?: string) => Promise<Page>;
  openPull: (options: Pull, hash?: string) => Promise<Page>;
  /** The facts of the only artifact in the log, in a table of the app's. */
  openFacts: (page: Page) => Promise<Page>;
}>({
  openThing: ({ context, github }, use) =>
    use(async (options, hash = '') => {
      const page = await context.newPage();
      github.addPage(new URL(thingAddress(options)).pathname, thingPage(options));
      await page.goto(thingAddress(options) + hash);
      return page;
    }),
  openPull: ({ context, github }, use) =>
    use(async (options, hash = '') => {
      const page = await context.newPage();
      github.addPage(new URL(pullRequestAddress(options)).pathname, pullRequestPage(options));
      await page.goto(pullRequestAddress(options) + hash);
      return page;
    }),
  openFacts: ({ context }, use) =>
    use(async (page) => {
      const opened = context.waitForEvent('page');
      await pressButton(page, 'Saved');
      return opened;
    }),
});

for (const generation of sampleOf(['classic', 'react', 'panel'] as const, 1)) {
  test(`an issue that the user opened is saved as found by them, ${generation}`, async ({ openThing, openFacts }) => {
    const page = await openThing({ generation });
    await pressButton(page, 'Save as win');
    await findByRole(page, 'dialog', 'Win details');
    expect((await findByRole(page, 'combobox', 'Origin')).value).toBe('I found it');
    await page.keyboard.press('Escape');
    const win = await openFacts(page);
    await expect(win.getByLabel('Title')).toHaveValue(TITLE);
    await expect(win.getByText('acme/orchard #388').first()).toBeVisible();
  });
}

test('from one issue beside the board to the next it offers the one that is shown', async ({
  github,
  openThing,
  openApp,
}) => {
  const page = await openThing({ generation: 'panel' });
  await findByRole(page, 'button', 'Save as win');
  const next: Thing = { generation: 'panel', number: 401, title: 'Another card' };
  github.addPage('/next', thingPage(next));
  await page.evaluate(async (address) => {
    history.pushState({}, '', address);
    const fresh = new DOMParser().parseFromString(await (await fetch('/next')).text(), 'text/html');
    document
      .querySelector('[role="dialog"]')
      ?.replaceWith(document.adoptNode(fresh.querySelector('[role="dialog"]') as Element));
  }, thingAddress(next));
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  const app = await openApp('/wins');
  await expect(app.getByText('Another card')).toHaveCount(1);
  await expect(app.getByText(TITLE)).toHaveCount(0);
});

test('a discussion is saved', async ({ openThing, openFacts }) => {
  const page = await openThing({ kind: 'discussions' });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.press('Escape');
  await expect((await openFacts(page)).getByLabel('Title')).toHaveValue(TITLE);
});

test('a permalinked comment of the user’s is saved, and the issue is still to be saved', async ({ openThing }) => {
  const comments = [
    { id: 501, login: 'mara-lind' },
    { id: 502, login: 'kai-reed' },
  ];
  for (const generation of ['classic', 'react'] as const) {
    const number = generation === 'classic' ? 1 : 2;
    const page = await openThing({ generation, number, comments }, '#issuecomment-501');
    await pressButton(page, 'Save comment as win');
    await findByRole(page, 'dialog', 'Win details');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#issuecomment-502';
    });
    await findByRole(page, 'button', 'Save as win');
    await page.evaluate(() => {
      location.hash = '#issuecomment-501';
    });
    await findByRole(page, 'button', 'Saved');
  }
});

test('a review is completed by what the site answers, asked once and only on a click', async ({
  github,
  openPull,
  openFacts,
}) => {
  let asked = 0;
  github.addAnswer(BOX_PATH, () => {
    asked += 1;
    return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(BOX) };
  });
  const page = await openPull(ben('commented'));
  await findByRole(page, 'button', 'Save review as win');
  expect(asked).toBe(0);
  await pressButton(page, 'Save review as win');
  await findByRole(page, 'dialog', 'Win details');
  expect(asked).toBe(1);
  await page.keyboard.press('Escape');
  const win = await openFacts(page);
  await expect(win.getByText('changes-requested')).toHaveCount(1);
});

test('a review is saved by the page where the site does not answer', async ({ openPull, openFacts }) => {
  const page = await openPull(ben('approved'), '#pullrequestreview-900');
  await pressButton(page, 'Save review as win');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.press('Escape');
  const win = await openFacts(page);
  await expect(win.getByText('approved', { exact: true })).toHaveCount(1);
});

test('the files tab, the conversation and the permalink of a review are one save', async ({ openPull, openApp }) => {
  const files = await openPull({ ...ben('approved'), tab: 'files' });
  await pressButton(files, 'Save as win');
  await findByRole(files, 'button', 'Saved');
  for (const hash of ['', '#pullrequestreview-900']) {
    const page = await openPull(ben('approved'), hash);
    await findByRole(page, 'button', 'Saved');
  }
  const app = await openApp('/wins');
  await expect(app.getByText('Version the public API before the second client ships')).toHaveCount(1);
});

const BOX = {
  pullRequest: {
    state: 'MERGED',
    isDraft: false,
    baseRefName: 'main',
    headRefName: 'api-versioning',
    baseRepository: { ownerLogin: 'acme' },
    headRepository: { ownerLogin: 'acme' },
    numberOfCommits: 7,
    resourcePath: '/acme/orchard/pull/412',
    latestOpinionatedReviews: [{ author: { login: 'ben-oak' }, state: 'CHANGES_REQUESTED' }],
  },
};
