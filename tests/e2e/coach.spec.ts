import type { BrowserContext, Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import {
  findAllByRole,
  findByRole,
  middleOfElement,
  pressButton,
  pressByRole,
  readAxTree,
} from './browser/closed-shadow.mjs';
import { enterContentWorld } from './browser/content-world';
import { expect, test } from './browser/extension-fixture';
import { readStored } from './log/read-stored';
import { sampleInbox } from './log/sample-inbox.mjs';

const field = (page: Page) => page.getByLabel('What did you do?');
const mark = (page: Page) => page.getByRole('list', { name: 'What it says so far' }).getByRole('listitem');
const FOUND = 'I noticed that nobody watched the import queue and raised it with the team';

test('the coach questions the vague sentence, takes the other without a number, and blocks neither', async ({
  openPopup,
  openApp,
}) => {
  const popup = await openPopup('#/log');
  await expect(mark(popup)).toHaveCount(0);
  await field(popup).fill('I contributed to architecture discussions');
  await expect(mark(popup)).toHaveText(['Your part: not said yet', 'On what: not said yet', /^What changed/]);
  await expect(popup.getByText('What did you decide, write or change yourself?')).toBeVisible();
  await field(popup).fill('I drove the API versioning decision');
  await expect(mark(popup)).toHaveText(['Your part: said', 'On what: said', 'What changed: not said yet']);
  await expect(popup.getByText('No number needed.')).toBeVisible();
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByText('Saved')).toBeVisible();

  const app = await openApp('/wins');
  await app.getByRole('link', { name: 'I drove the API versioning decision' }).click();
  await app.getByText('Status and privacy', { exact: true }).click();
  await expect(app.getByText('Read from your words on this machine')).toBeVisible();
});

test('a suggestion says why, is chosen by the user alone, and becomes evidence', async ({ openPopup, openApp }) => {
  const popup = await openPopup('#/log');
  await field(popup).fill(FOUND);
  const chip = popup.getByRole('group', { name: 'It may show' }).getByRole('button', { name: 'Found the problem' });
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await popup.getByText('Why these?').click();
  await expect(popup.getByText(/Found the problem: because of “/)).toBeVisible();
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await popup.getByRole('button', { name: 'Save win' }).click();
  await expect(popup.getByText('Saved')).toBeVisible();
  const app = await openApp('/wins');
  await app.getByRole('link', { name: FOUND }).click();
  const shows = app.getByRole('region', { name: 'What it shows' });
  await expect(shows.getByRole('button', { name: 'Found the problem' })).toHaveAttribute('aria-pressed', 'true');
});

test('what was waved away is not asked again: not in the popup, not in the win', async ({ openPopup, openApp }) => {
  const popup = await openPopup('#/log');
  await field(popup).fill('I drove the API versioning decision');
  await popup.getByRole('button', { name: 'Skip this question' }).click();
  await expect(popup.getByText('No number needed.')).toBeHidden();
  await popup.close();
  const again = await openPopup('#/log');
  await expect(mark(again)).toHaveCount(3);
  await expect(again.getByText('No number needed.')).toBeHidden();
  await again.getByRole('button', { name: 'Save win' }).click();
  await expect(again.getByText('Saved')).toBeVisible();
  const app = await openApp('/wins');
  await app.getByRole('link', { name: 'I drove the API versioning decision' }).click();
  await expect(mark(app)).toHaveCount(3);
  await expect(app.getByText('No number needed.')).toBeHidden();
});

test('the coach comes under the check-in’s field too, and does not offer its behaviour twice', async ({
  openPopup,
}) => {
  const popup = await openPopup('#/check-in');
  await popup.getByRole('button', { name: /^2 Wins$/ }).click();
  await field(popup).fill('I contributed to architecture discussions');
  await expect(mark(popup)).toHaveText(['Your part: not said yet', 'On what: not said yet', /^What changed/]);
  await popup.getByRole('button', { name: 'Skip this question' }).click();
  // What changed is asked by the field below, so the coach asks it not.
  await field(popup).fill('I drove the API versioning decision');
  await expect(mark(popup)).toHaveText(['Your part: said', 'On what: said', 'What changed: not said yet']);
  await expect(popup.getByLabel('What changed because of it?')).toBeVisible();
  await expect(popup.getByText('No number needed.')).toBeHidden();
  await field(popup).fill(FOUND);
  await expect(popup.getByRole('button', { name: 'Found the problem' })).toHaveCount(1);
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByText('Saved')).toBeVisible();
  const { wins } = await popup.evaluate(readStored);
  expect(wins).toMatchObject([{ did: FOUND, levelBy: 'coach', waved: ['role'] }]);
});

test('axe finds nothing where the coach speaks, in popup and inbox', async ({ openPopup, openApp, setColorScheme }) => {
  const popup = await openPopup('#/log');
  await field(popup).fill(FOUND);
  await popup.getByText('Why these?').click();
  expect(await axeFindingsInBoth(popup, setColorScheme)).toEqual([]);
  const app = await openApp('/inbox', sampleInbox());
  await app.reload();
  await field(app).fill(FOUND);
  await expect(mark(app)).toHaveCount(3);
  // As high as the card: to axe, a target half under the bar that sticks to the window is a small one.
  await app.setViewportSize({ width: 1280, height: 1400 });
  expect(await axeFindingsInBoth(app, setColorScheme)).toEqual([]);
});

const ASKS_ROLE = 'What did you decide, write or change yourself?';
const SKIP = 'Skip this question';

/** What assistive technology reads out of the panel, run together. */
const heard = async (page: Page) =>
  (await readAxTree(page)).flatMap(({ role, name }) => (role === 'StaticText' ? [name] : [])).join('');
const retype = async (page: Page, text: string) => {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};

test.describe('in the panel on a page', () => {
  test.beforeEach(async ({ openPullRequest }) => {
    const page = await openPullRequest({ generation: 'classic', number: 7, title: 'Version the orchard API' });
    await pressButton(page, 'Save as win');
    await findByRole(page, 'textbox', 'What changed because of it?');
  });
  const pageOf = ({ context }: { context: BrowserContext }) => context.pages().at(-1) as Page;

  test('the coach comes with the first word, questions and suggests, and blocks nothing', async ({
    context,
    extensionId,
    openApp,
  }) => {
    const page = pageOf({ context });
    const world = await enterContentWorld(page, extensionId);
    expect(await world.run('typeof winnowJudgeWin')).toBe('undefined');
    expect(await findAllByRole(page, 'list', 'What it says so far')).toEqual([]);
    await page.keyboard.type('I contributed to architecture discussions');
    await findByRole(page, 'list', 'What it says so far');
    await expect.poll(() => heard(page)).toContain('Your part: not said yetOn what: saidWhat changed: said');
    expect(await heard(page)).toContain(ASKS_ROLE);
    await retype(page, 'I drove the API versioning decision');
    await expect.poll(() => heard(page)).toContain('Your part: saidOn what: saidWhat changed: said');
    expect(await heard(page)).not.toContain(ASKS_ROLE);
    await retype(page, FOUND);
    await pressByRole(page, 'DisclosureTriangle', 'Why these?');
    await expect.poll(() => heard(page)).toMatch(/Found the problem: because of “/);
    await pressButton(page, 'Found the problem');
    await expect.poll(() => heard(page)).toContain('Kept');

    const app = await openApp('/inbox');
    await expect(app.getByRole('button', { name: 'Found the problem' })).toHaveAttribute('aria-pressed', 'true');
    await app.getByRole('button', { name: 'Keep' }).click();
    await expect(app.getByRole('heading', { name: 'The inbox is empty' })).toBeVisible();
    const { wins } = await app.evaluate(readStored);
    expect(wins).toMatchObject([{ outcome: FOUND, levelBy: 'coach', level: 'strong', status: 'ready' }]);
  });

  test('what was waved away is not asked again, here or in the app', async ({ context, openApp }) => {
    const page = pageOf({ context });
    await page.keyboard.type('I contributed to architecture discussions');
    await pressButton(page, SKIP);
    await expect.poll(() => heard(page)).not.toContain(ASKS_ROLE);
    await pressByRole(page, 'textbox', 'What changed because of it?');
    await page.keyboard.type(' again');
    await expect.poll(() => heard(page)).toContain('Kept');
    expect(await heard(page)).not.toContain(ASKS_ROLE);
    expect(await findAllByRole(page, 'button', SKIP)).toEqual([]);
    const app = await openApp('/inbox');
    await expect(mark(app)).toHaveCount(3);
    await expect(app.getByText(ASKS_ROLE)).toBeHidden();
    expect((await app.evaluate(readStored)).wins).toMatchObject([{ waved: ['role'], level: 'vague' }]);
  });

  test('a page neither reads the coach nor presses it', async ({ context }) => {
    const page = pageOf({ context });
    await page.keyboard.type('I contributed to architecture discussions');
    const skip = await findByRole(page, 'button', SKIP);
    const { x, y } = await middleOfElement(page, skip);
    const seen = await page.evaluate(
      ({ left, top }) => {
        const there = document.elementFromPoint(left, top) as HTMLElement;
        const event = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top, detail: 1 };
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          there.dispatchEvent(new MouseEvent(type, event));
        there.click();
        for (const key of ['Enter', ' ']) there.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const own = Object.getOwnPropertyNames(window).filter((name) => /winnow|coach|judge/i.test(name));
        return { tag: there.tagName, root: there.shadowRoot, html: document.documentElement.outerHTML, own };
      },
      { left: x, top: y },
    );
    expect(seen).toMatchObject({ tag: 'SPAN', root: null, own: [] });
    expect(seen.html).not.toMatch(/What did you decide|Your part/);
    // What is not pressed does not tell: a press is heard long before.
    await page.waitForTimeout(300);
    expect(await heard(page)).toContain(ASKS_ROLE);
    expect(await findAllByRole(page, 'button', SKIP)).toHaveLength(1);
  });
});
