import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './browser/extension-fixture';
import { sampleOf } from './seed/sample';

const PULL = {
  url: 'https://github.com/acme/orchard/pull/7/files',
  title: 'Version the orchard API by ada · Pull Request #7 · acme/orchard',
};
const field = (page: Page) => page.getByLabel('What did you do?');
const save = (page: Page) => page.getByRole('button', { name: 'Save win', exact: true });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

/** The popup over `tab`: as a tab of its own it would be the active one itself. */
async function openPopupOver(tab: typeof PULL, context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 384, height: 600 });
  await page.addInitScript((active) => {
    Object.assign(Reflect.get(globalThis, 'chrome').tabs, { query: async () => [active] });
  }, tab);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

test('a quick log is typed, saved, undone and saved again without a pointer', async ({ openPopup, openApp }) => {
  const app = await openApp('/wins');
  const popup = await openPopup('#/log');
  await expect(field(popup)).toBeFocused();
  await popup.keyboard.type('Asked Mara what she had ruled out; she found the leak');
  const starter = popup.getByRole('button', { name: 'Someone I unblocked' });
  await starter.focus();
  await popup.keyboard.press('Space');
  await expect(starter).toHaveAttribute('aria-pressed', 'true');
  await popup.getByLabel('Who was it?').focus();
  await popup.keyboard.type('Mara');
  await popup.keyboard.press('Control+Enter');
  await popup.keyboard.press('Control+Enter');
  await expect(saved(popup)).toBeVisible();
  await expect(field(popup)).toBeFocused();
  await expect(app.getByText('Asked Mara what she had ruled out').first()).toBeVisible();

  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(field(popup)).toHaveValue('Asked Mara what she had ruled out; she found the leak');
  await expect(popup.getByLabel('Who was it?')).toHaveValue('Mara');
  await expect(app.getByText('Asked Mara what she had ruled out')).toHaveCount(0);
  await field(popup).press('Control+Enter');
  await expect(saved(popup)).toBeVisible();
  await expect(popup.getByRole('link', { name: /Asked Mara/ })).toHaveCount(1);
  await expect(popup.getByRole('meter')).toHaveAttribute('aria-valuetext', '1 of 3 this week');
});

test('a draft survives the popup closing in the middle of a word', async ({ openPopup }) => {
  for (const text of sampleOf(['Drove the API vers', 'Explained the trade-o', '‏שלום לכ'], 2)) {
    const popup = await openPopup();
    await expect(popup.getByText(/weeks logged/)).toBeVisible();
    await field(popup).fill(text);
    await popup.close();
    const again = await openPopup();
    await expect(field(again)).toHaveValue(text);
    await field(again).press('Control+Enter');
    await expect(saved(again)).toBeVisible();
    await again.close();
    const after = await openPopup();
    await expect(after.getByText(/weeks logged/)).toBeVisible();
    await expect(field(after)).toHaveValue('');
    await after.close();
  }
});

test('the pull request in the tab is linked, and offers its win the next time', async ({ context, extensionId }) => {
  const popup = await openPopupOver(PULL, context, extensionId);
  await expect(popup.getByText('Version the orchard API', { exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Link this page' })).toHaveAttribute('aria-pressed', 'true');
  await field(popup).fill('Drove the versioning decision');
  await save(popup).click();
  await expect(saved(popup)).toBeVisible();

  await field(popup).fill('Both teams follow it');
  await save(popup).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'Choose one first' })).toBeVisible();
  await expect(popup.getByRole('radio', { name: 'Add to that win' })).toBeFocused();
  await popup.keyboard.press('Space');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Added to that win' })).toBeVisible();
  await expect(popup.getByRole('meter')).toHaveAttribute('aria-valuetext', '1 of 3 this week');

  await field(popup).fill('Something else');
  await popup.getByRole('radio', { name: 'Log without the link' }).check();
  await save(popup).click();
  await expect(saved(popup)).toBeVisible();
  await expect(popup.getByRole('meter')).toHaveAttribute('aria-valuetext', '2 this week: on track');
});

test('the button stays where it is when the page is offered', async ({ context, extensionId }) => {
  const first = await openPopupOver(PULL, context, extensionId);
  await expect(first.getByText(/weeks logged/)).toBeVisible();
  await first.close();
  const popup = await openPopupOver(PULL, context, extensionId);
  await expect(popup.getByRole('button', { name: 'Link this page' })).toBeVisible();
  const moved = await popup.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const moves: number[] = [];
        const button = document.querySelector('.popup-save');
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(
              entry,
              'sources',
            );
            for (const { node, previousRect, currentRect } of sources)
              if (node && (node.contains(button) || button?.contains(node)))
                moves.push(currentRect.top - previousRect.top);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // Told of a frame or two after the move.
        setTimeout(() => resolve(moves), 300);
      }),
  );
  // Upwards it may go once, by a line that a font which comes later makes shorter; the offer would push it down.
  expect(moved.filter((by) => by > 2)).toEqual([]);
});

test('what it says of a press moves nothing below it', async ({ openPopup }) => {
  const popup = await openPopup('#/log');
  const week = popup.getByRole('region', { name: 'This week' });
  const top = async () => Math.round((await week.boundingBox())?.y ?? Number.NaN);
  await expect(popup.getByText('Your log starts here')).toBeVisible();
  const first = await top();
  await save(popup).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'Write one line first' })).toBeVisible();
  await expect(field(popup)).toBeFocused();
  expect(await top()).toBe(first);
  await popup.keyboard.type('Something short');
  await save(popup).click();
  await expect(saved(popup)).toBeVisible();
  expect(await top()).toBe(first);
});

test('the popup is as wide and as high as a popup may be, whatever is in it', async ({ context, extensionId }) => {
  const popup = await openPopupOver({ ...PULL, title: `${'W'.repeat(600)} by ada` }, context, extensionId);
  await popup.getByRole('button', { name: 'Something I explained' }).click();
  await field(popup).fill('W'.repeat(2000));
  const size = await popup.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
  expect(size.scrollWidth).toBeLessThanOrEqual(384);
  expect(size.scrollHeight).toBeLessThanOrEqual(600);
});
