import { axeFindingsInBoth } from './accessibility/axe-findings';
import { bundle } from './browser/bundle';
import { findAllByRole, findByRole, pressButton, pressByRole, readAxTree } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { type ListOptions, listAddress, manyRows, serveList } from './pages/github-lists/index.mjs';
import { sampleOf } from './seed/sample';
import { findSentence, openPanel, storedKeys, walkAll } from './surfaces/list-panel';
import { bringForward } from './surfaces/see-drawn';

type Site = { addAnswer(path: string, answer: (url: URL) => Promise<{ status?: number; body: string }>): void };
type Instead = (url: URL) => object | undefined | Promise<undefined>;

const GENERATIONS = ['classic', 'react'] as const;
const LONG = Boolean(process.env.WINNOW_LONG);
/** A second goes by between two pages of a walk. */
const { PAGES, LIMITED, A_PAGE } = LONG ? { PAGES: 10, LIMITED: 7, A_PAGE: 25 } : { PAGES: 7, LIMITED: 5, A_PAGE: 6 };
const ALL = PAGES * A_PAGE;
/** Three pages of as many rows. */
const A_THIRD = LONG ? 25 : 8;
const THREE = 3 * A_THIRD;
const ON_ONE_PAGE = LONG ? 1000 : 200;

/** Serves a list at its own address; `instead` may answer in its place, or keep it waiting. */
function serve(site: Site, options: ListOptions, perPage = 25, instead?: Instead): string {
  const answer = serveList(options, perPage);
  const address = listAddress(options);
  site.addAnswer(new URL(address).pathname, async (url) => ({ ...answer(url), ...(await instead?.(url)) }));
  return address;
}

/** Keeps everybody waiting for this page until it is let go. */
function hold(number: number): { instead: Instead; letGo: () => void } {
  let letGo = () => {};
  const held = new Promise<undefined>((resolve) => {
    letGo = () => resolve(undefined);
  });
  return { instead: (url) => (url.searchParams.get('page') === String(number) ? held : undefined), letGo };
}

/** For a pattern: one of `from` to `to`. */
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at).join('|');
const keysOf = (count: number) => manyRows(count).map(({ number }) => `gh:github.com/acme/orchard/pull/${number}`);

for (const layout of sampleOf(GENERATIONS, 1)) {
  test(`backfill: ${ALL} rows over ${PAGES} pages, cancelled, resumed after a reload, limited in the middle, ${layout}`, async ({
    context,
    github,
    openApp,
  }) => {
    test.setTimeout(120_000);
    const asked: string[] = [];
    let isLimited = true;
    const { instead, letGo } = hold(LIMITED - 1);
    const address = serve(github, { layout, rows: manyRows(ALL) }, A_PAGE, (url) => {
      const number = url.searchParams.get('page') ?? '1';
      asked.push(number);
      if (number !== String(LIMITED) || !isLimited) return instead(url);
      isLimited = false;
      return { status: 429, headers: { 'Retry-After': '3' }, body: 'Slow down' };
    });
    const page = await context.newPage();
    await page.goto(address);
    await openPanel(page);
    await walkAll(page);
    await findByRole(page, 'progressbar', 'Progress');
    await findSentence(page, new RegExp(`^(${numbers(A_PAGE + 1, LIMITED * A_PAGE)}) of ${ALL} looked at`));
    await pressButton(page, 'Cancel');
    await findSentence(page, /^Cancelled\. .* saved to your inbox\.$/);
    letGo();
    const early = (await storedKeys(openApp)).length;
    expect(early).toBeGreaterThan(A_PAGE);
    expect(early).toBeLessThan(LIMITED * A_PAGE);

    await page.bringToFront();
    await page.reload();
    await openPanel(page);
    await findSentence(page, new RegExp(`^Saving this list was interrupted\\. ${early} saved`));
    await pressButton(page, 'Resume');
    const read = (LIMITED - 1) * A_PAGE;
    await findSentence(
      page,
      new RegExp(`^The site asked to wait [123]\\ss, so Winnow stopped\\..* ${read} saved to your inbox\\.`),
    );
    expect(await storedKeys(openApp)).toHaveLength(read);

    await bringForward(page);
    await pressButton(page, 'Resume');
    expect(await findSentence(page, /^Done\./)).toBe(`Done. ${ALL} saved to your inbox.`);
    expect((await storedKeys(openApp)).sort()).toEqual(keysOf(ALL).sort());
    // Each page was asked for once, but the one that was shown, the one that was left and the one that was refused.
    expect(asked.filter((number) => number === String(LIMITED))).toHaveLength(2);
    expect(asked.length).toBeLessThanOrEqual(PAGES + 3);
  });

  test(`backfill: what is chosen on a page is saved, and marked from then on, ${layout}`, async ({
    context,
    github,
    openApp,
  }) => {
    const page = await context.newPage();
    await page.goto(serve(github, { layout, rows: manyRows(5) }));
    await openPanel(page);
    const [first] = await findAllByRole(
      page,
      'checkbox',
      /^Orchard change 5 Pull request\s· merged Nov 20, 2026\s· mara-lind/,
    );
    expect(first?.properties.disabled).toBeFalsy();
    await pressByRole(page, 'checkbox', /^Orchard change 5 /);
    await pressByRole(page, 'checkbox', /^Orchard change 3 /);
    await pressButton(page, 'Save 2 wins');
    await findSentence(page, /^Done\. 2 saved to your inbox\.$/);
    await page.reload();
    await openPanel(page);
    await findByRole(page, 'checkbox', /^Orchard change 5 .* Saved$/);
    await expect
      .poll(async () => (await findAllByRole(page, 'checkbox', / Saved$/)).map(({ properties }) => properties.disabled))
      .toEqual([true, true]);
    await pressButton(page, 'Select all on this page');
    await pressButton(page, 'Save 3 wins');
    await findSentence(page, /^Done\. 3 saved/);
    expect((await storedKeys(openApp)).sort()).toEqual(keysOf(5).sort());
  });
}

test('backfill: two windows at once double nothing and miss nothing', async ({ context, github, openApp }) => {
  test.setTimeout(90_000);
  const address = serve(github, { layout: 'classic', rows: manyRows(THREE) }, A_THIRD);
  const pages = await Promise.all([context.newPage(), context.newPage()]);
  for (const page of pages) {
    await page.goto(address);
    await openPanel(page);
  }
  for (const page of pages) {
    await bringForward(page);
    await walkAll(page);
  }
  for (const page of pages) {
    await page.bringToFront();
    await findSentence(page, /^Done\./);
  }
  expect((await storedKeys(openApp)).sort()).toEqual(keysOf(THREE).sort());
});

test('backfill: closed while it runs it goes on, and the button says how far', async ({ context, github, openApp }) => {
  const { instead, letGo } = hold(3);
  const page = await context.newPage();
  await page.goto(serve(github, { layout: 'react', rows: manyRows(THREE) }, A_THIRD, instead));
  await openPanel(page);
  await walkAll(page);
  await page.keyboard.press('Escape');
  await findByRole(page, 'button', /^Saving \d+…$/);
  expect(await findAllByRole(page, 'dialog', 'Select wins')).toEqual([]);
  letGo();
  await page.evaluate('replaceRows()');
  await findByRole(page, 'button', 'Select wins…', 20_000);
  await openPanel(page);
  await findSentence(page, new RegExp(`^Done\\. ${THREE} saved`));
  expect(await storedKeys(openApp)).toHaveLength(THREE);
});

test('backfill: a page that moves on stops the walk, which goes on when the list is back', async ({
  context,
  github,
  openApp,
}) => {
  const options = { layout: 'react' as const, rows: manyRows(THREE) };
  const { instead, letGo } = hold(3);
  const address = serve(github, options, A_THIRD, instead);
  serve(github, { layout: 'react', rows: manyRows(2), path: '/acme/meadow/pulls' });
  const page = await context.newPage();
  await page.goto(address);
  await openPanel(page);
  await walkAll(page);
  await findSentence(page, new RegExp(`looked at, (${numbers(A_THIRD, 2 * A_THIRD)}) saved`));
  await page.evaluate("softNavigate('/acme/meadow/pulls')");
  await openPanel(page);
  expect(await findAllByRole(page, 'button', 'Resume')).toEqual([]);
  letGo();
  await page.evaluate(`softNavigate(${JSON.stringify(new URL(address).pathname + new URL(address).search)})`);
  await openPanel(page);
  await findSentence(page, /^Saving this list was interrupted\./);
  await pressButton(page, 'Resume');
  await findSentence(page, new RegExp(`^Done\\. ${THREE} saved`));
  expect((await storedKeys(openApp)).sort()).toEqual(keysOf(THREE).sort());
});

test('backfill: reviews of mine are saved as reviews, from a page that forbids what is not trusted', async ({
  context,
  github,
  openApp,
}) => {
  const rows = manyRows(A_THIRD + 5).map((row) => ({ ...row, author: 'ben-oak' }));
  const options = { layout: 'classic' as const, rows, query: 'is:pr reviewed-by:@me -author:@me' };
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'; img-src 'none'";
  const address = serve(github, options, A_THIRD, () => ({ headers: { 'Content-Security-Policy': policy } }));
  const page = await context.newPage();
  await page.goto(address);
  await openPanel(page);
  await walkAll(page);
  await findSentence(page, new RegExp(`^Done\\. ${rows.length} saved`));
  expect(await storedKeys(openApp)).toContain(`${keysOf(rows.length).at(-1)}#review-of-mara-lind`);
});

test('backfill: by the keyboard alone', async ({ context, github, openApp }) => {
  const page = await context.newPage();
  await page.goto(serve(github, { layout: 'react', rows: manyRows(3) }));
  await findByRole(page, 'button', 'Select wins…');
  const isFocused = async (name: string | RegExp) =>
    (await readAxTree(page)).some(
      (node) => node.properties.focused && (typeof name === 'string' ? node.name === name : name.test(node.name)),
    );
  async function tabTo(name: string | RegExp) {
    for (let turn = 0; turn < 30; turn++) {
      if (await isFocused(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${name}`);
  }
  await tabTo('Select wins…');
  await page.keyboard.press('Enter');
  await findByRole(page, 'dialog', 'Select wins');
  await expect.poll(() => isFocused(/^Orchard change 3 /)).toBe(true);
  await page.keyboard.press('Space');
  await tabTo('Save 1 win');
  await page.keyboard.press('Enter');
  await findSentence(page, /^Done\. 1 saved/);
  await tabTo('All pages…');
  await page.keyboard.press('Enter');
  await expect.poll(() => isFocused('Save all pages')).toBe(true);
  await page.keyboard.press('Space');
  await findSentence(page, /^Done\. 2 saved/);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused('Select wins…')).toBe(true);
  expect(await storedKeys(openApp)).toHaveLength(3);
});

test('backfill: in a window too low for the panel, what saves is there and saves', async ({
  context,
  github,
  openApp,
}) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 600, height: 300 });
  await page.goto(serve(github, { layout: 'classic', rows: manyRows(30) }));
  await openPanel(page);
  await pressButton(page, 'Select all on this page');
  await pressButton(page, 'Save 25 wins');
  await findSentence(page, /^Done\. 25 saved/);
  await walkAll(page);
  await findSentence(page, /^Done\. 5 saved/);
  expect(await storedKeys(openApp)).toHaveLength(30);
});

test(`backfill: ${ON_ONE_PAGE} rows on one page stay quick`, async ({ context, github }) => {
  const page = await context.newPage();
  await page.goto(serve(github, { layout: 'react', rows: manyRows(ON_ONE_PAGE) }, ON_ONE_PAGE));
  await findByRole(page, 'button', 'Select wins…');
  await openPanel(page);
  // How long the page was deaf, at most, from the press on until everything stood.
  await page.evaluate(`globalThis.longest = 0; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true })`);
  await pressButton(page, 'Select all on this page');
  await findByRole(page, 'button', `Save ${new Intl.NumberFormat('en').format(ON_ONE_PAGE)} wins`);
  const longest = Number(await page.evaluate('longest'));
  console.log(`backfill: ${ON_ONE_PAGE} rows, longest task ${Math.round(longest)} ms`);
  expect(longest).toBeLessThan(1500);
});

test('backfill: axe finds nothing in the panel of a list', async ({ context, github, setColorScheme }) => {
  const html =
    '<!doctype html><html lang="en"><title>List</title><main><h1>Orchard <span id="place">#7</span></h1></main></html>';
  github.addPage('/panel', html);
  const page = await context.newPage();
  await page.goto('https://github.com/panel');
  await page.evaluate(await bundle('tests/e2e/surfaces/open-list-panel.ts', 'openListPanel'));
  await page.evaluate("openListPanel.mountOpenList(document.getElementById('place'))");
  async function look(what: string) {
    expect(await axeFindingsInBoth(page, setColorScheme), what).toEqual([]);
  }
  await page.getByRole('button', { name: 'Select wins…' }).click();
  await expect(page.getByRole('checkbox').nth(1)).toBeFocused();
  await page.getByRole('checkbox').nth(1).check();
  await look('choosing');
  await page.getByRole('button', { name: 'All pages…' }).click();
  await look('asked');
  await page.getByRole('button', { name: 'Save all pages' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await look('saving');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await look('cancelled');
});
