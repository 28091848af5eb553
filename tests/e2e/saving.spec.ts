import { findAllByRole, findByRole, pressButton, readAxTree } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { sampleOf } from './seed/sample';

const GENERATIONS = ['classic', 'react'] as const;

for (const generation of sampleOf(GENERATIONS, 1)) {
  test(`one click saves a merged pull request, ${generation} page`, async ({ openPullRequest, openPopup, openApp }) => {
    const popup = await openPopup();
    const app = await openApp('/wins');
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    const page = await openPullRequest({ generation, number: 7, title: 'Version the orchard API' });
    await pressButton(page, 'Save as win');
    await findByRole(page, 'button', 'Saved');
    await findByRole(page, 'dialog', 'Win details');
    // Both were open before the save and were not loaded again.
    await expect(popup.getByText('Version the orchard API')).toBeVisible();
    await expect(app.getByText('Version the orchard API')).toBeVisible();
  });

  test(`the button comes back when the page draws its header anew, ${generation} page`, async ({ openPullRequest }) => {
    const page = await openPullRequest({ generation, number: 7 });
    for (let turn = 0; turn < 3; turn++) {
      await findByRole(page, 'button', 'Save as win');
      await page.evaluate('replaceHeader()');
    }
    await pressButton(page, 'Save as win');
    await findByRole(page, 'button', 'Saved');
    await page.evaluate('replaceHeader()');
    await findByRole(page, 'button', 'Saved');
  });

  test(`from one pull request to the next it saves the one that is shown, ${generation} page`, async ({
    github,
    openPullRequest,
    openApp,
  }) => {
    github.addPullRequest({ generation, number: 8, title: 'Prune the second tree' });
    const page = await openPullRequest({ generation, number: 7, title: 'Prune the first tree' });
    await findByRole(page, 'button', 'Save as win');
    await page.evaluate("softNavigate('/acme/orchard/pull/8')");
    await expect(page).toHaveTitle(/second tree/);
    await pressButton(page, 'Save as win');
    await findByRole(page, 'button', 'Saved');
    const app = await openApp('/wins');
    await expect(app.getByText('Prune the second tree')).toBeVisible();
    await expect(app.getByText('Prune the first tree')).toBeHidden();

    await page.bringToFront();
    await page.goBack();
    await expect(page).toHaveTitle(/first tree/);
    await findByRole(page, 'button', 'Save as win');
    await page.goForward();
    await expect(page).toHaveTitle(/second tree/);
    await findByRole(page, 'button', 'Saved');
  });
}

test('saved twice is one win, and Saved opens it', async ({ context, openPullRequest, openApp }) => {
  const first = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  const second = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await findByRole(second, 'button', 'Save as win');
  await first.bringToFront();
  await pressButton(first, 'Save as win');
  await findByRole(first, 'button', 'Saved');
  await second.bringToFront();
  await pressButton(second, 'Save as win');
  await findByRole(second, 'button', 'Saved');
  await second.reload();
  await findByRole(second, 'button', 'Saved');

  const opened = context.waitForEvent('page');
  await pressButton(second, 'Saved');
  const win = await opened;
  await expect(win).toHaveURL(/options\.html#\/wins\/[0-9a-f-]{36}$/);
  await expect(win.getByLabel('Title')).toHaveValue('Version the orchard API');
  const app = await openApp('/wins');
  await expect(app.getByText('Version the orchard API')).toHaveCount(1);
});

test('the worker dies between click and save: the win is there once', async ({
  openPullRequest,
  openApp,
  stopWorker,
}) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await findByRole(page, 'button', 'Save as win');
  await stopWorker();
  const pressing = pressButton(page, 'Save as win');
  await stopWorker();
  await pressing;
  await stopWorker();
  await findByRole(page, 'button', 'Saved');
  const app = await openApp('/wins');
  await expect(app.getByText('Version the orchard API')).toHaveCount(1);
});

test('the page moves on before the panel is there: what was pressed is saved, under its own name', async ({
  github,
  openPullRequest,
  openApp,
  stopWorker,
}) => {
  github.addPullRequest({ number: 8, title: 'Prune the second tree' });
  const page = await openPullRequest({ number: 7, title: 'Prune the first tree' });
  await findByRole(page, 'button', 'Save as win');
  await stopWorker();
  await pressButton(page, 'Save as win');
  await page.evaluate("softNavigate('/acme/orchard/pull/8', 0)");
  const app = await openApp('/wins');
  await expect(app.getByText('Prune the first tree')).toHaveCount(1);
  await expect(app.getByText('Prune the second tree')).toBeHidden();
  await findByRole(page, 'button', 'Save as win');
  expect(await findAllByRole(page, 'dialog', 'Win details')).toEqual([]);
});

test('a review that the page shows late does not take the panel away from who is typing', async ({
  openPullRequest,
}) => {
  const page = await openPullRequest({ number: 7, viewer: 'ben-oak', author: 'ada', reviewers: [] });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'textbox', 'What changed because of it?');
  await page.keyboard.type('Clients upgrade');
  await page.evaluate(() => {
    const review = document.createElement('div');
    review.id = 'pullrequestreview-1';
    review.append(Object.assign(document.createElement('a'), { className: 'author', href: '/ben-oak' }));
    document.querySelector('main')?.append(review);
  });
  // Twice the time after which Winnow looks at a page that has changed.
  await page.waitForTimeout(400);
  await page.keyboard.type(' without us');
  const field = await findByRole(page, 'textbox', 'What changed because of it?');
  expect(field.value).toBe('Clients upgrade without us');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.body.append(''));
  // The pull request and the review of it are one save.
  await findByRole(page, 'button', 'Saved');
});

test('every edit in the panel is kept', async ({ openPullRequest, context }) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'textbox', 'What changed because of it?');
  await page.keyboard.type('Clients upgrade without us');
  await pressButton(page, 'Found the problem');
  await page.keyboard.press('Escape');
  expect(await findAllByRole(page, 'dialog', 'Win details')).toEqual([]);

  const opened = context.waitForEvent('page');
  await pressButton(page, 'Saved');
  const win = await opened;
  await expect(win.getByLabel('What changed because of it?')).toHaveValue('Clients upgrade without us');
  await expect(win.getByRole('button', { name: 'Found the problem', pressed: true })).toBeVisible();
});

test('undo takes it back, and saving again brings the same win', async ({ openPullRequest, openApp }) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  const app = await openApp('/wins');
  await page.bringToFront();
  await pressButton(page, 'Save as win');
  await pressButton(page, 'Undo');
  await findByRole(page, 'button', 'Save as win');
  await expect(app.getByText('Version the orchard API')).toBeHidden();
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  await expect(app.getByText('Version the orchard API')).toHaveCount(1);
});

const PARTS = [
  {
    who: 'the author of a merged one',
    options: { state: 'merged', viewer: 'ada', author: 'ada' },
    name: 'Save as win',
  },
  { who: 'a stranger', options: { state: 'merged', viewer: 'zoe', author: 'ada' }, name: 'Save as win' },
  {
    who: 'a reviewer',
    options: {
      state: 'merged',
      viewer: 'ben-oak',
      author: 'ada',
      reviewers: [{ login: 'ben-oak', verdict: 'approved' }],
    },
    name: 'Save review as win',
  },
  { who: 'somebody signed out', options: { state: 'merged', viewer: null }, name: 'Save as win' },
  { who: 'the author of an open one', options: { state: 'open', viewer: 'ada', author: 'ada' }, name: 'Save as win' },
  { who: 'the author of a draft', options: { state: 'draft', viewer: 'ada', author: 'ada' }, name: 'Save as win' },
  {
    who: 'the author of a closed one',
    options: { state: 'closed', viewer: 'ada', author: 'ada' },
    name: 'Save as lesson',
  },
] as const;

for (const generation of sampleOf(GENERATIONS, 1)) {
  test(`what is offered to whom, ${generation} page`, async ({ openPullRequest }) => {
    for (const { who, options, name } of sampleOf(PARTS, 2)) {
      const page = await openPullRequest({
        generation,
        number: 7,
        ...options,
        reviewers: [...('reviewers' in options ? options.reviewers : [])],
      });
      expect((await findByRole(page, 'button', name)).name, who).toBe(name);
      await page.close();
    }
  });
}

test('a page cannot press the button, and finds nothing of Winnow to talk to', async ({ openPullRequest, openApp }) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await findByRole(page, 'button', 'Save as win');
  const found = await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('span, div')) {
      if (element.childElementCount === 0 && element.textContent === '' && !element.shadowRoot) {
        element.click();
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    }
    return {
      open: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      named: [...document.querySelectorAll('*')].filter((element) => /winnow/i.test(element.outerHTML.slice(0, 200)))
        .length,
      globals: Object.keys(window).filter((name) => /winnow/i.test(name)),
    };
  });
  expect(found).toEqual({ open: 0, named: 0, globals: [] });
  await findByRole(page, 'button', 'Save as win');
  const app = await openApp('/wins');
  await expect(app.getByText('Version the orchard API')).toHaveCount(0);
});

test('the shipped panel reads well without a picture: roles, names and order', async ({ openPullRequest }) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await findByRole(page, 'button', 'Save as win');
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  const words = /^(Saved|Win details|Undo|What changed because of it\?|Role|Origin)$/;
  const shown = (await readAxTree(page)).filter(({ role, name }) => role !== 'StaticText' && words.test(name));
  expect(shown.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'button Saved',
    'dialog Win details',
    'button Undo',
    'textbox What changed because of it?',
    'combobox Role',
    'combobox Origin',
  ]);
});

test('saving and refining work without a pointer', async ({ openPullRequest, openApp }) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await findByRole(page, 'button', 'Save as win');
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const button = await findByRole(page, 'button', 'Save as win');
    if (button.properties.focused) break;
  }
  await page.keyboard.press('Enter');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.type('Clients upgrade without us');
  await page.keyboard.press('Escape');
  expect((await findByRole(page, 'button', 'Saved')).properties.focused).toBe(true);
  const app = await openApp('/wins');
  await expect(app.getByText('Version the orchard API')).toHaveCount(1);
});
