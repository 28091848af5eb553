import type { Page } from '@playwright/test';
import { findAllByRole, findByRole, middleOfElement, pressButton } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { ATTACKS, type Attack, addDecoy, DECOY } from './pages/attack-pages';
import { sampleOf } from './seed/sample';
import { bringForward, seeDrawn } from './surfaces/see-drawn';

const TITLE = 'Version the orchard API';
/** What is not saved cannot be waited for: a press that saves is in the log long before. */
const A_SAVE_MS = 700;

test.describe(`${ATTACKS.length} pages that want the button pressed`, () => {
  for (const attack of sampleOf(ATTACKS, 2)) {
    test(`nothing is saved on a page that ${attack.name}`, async ({ openPullRequest, openApp, beforePages }) => {
      if (attack.before) await beforePages(attack.before);
      const page = await openPullRequest({ generation: 'classic', number: 7, title: TITLE });
      await findByRole(page, 'button', 'Save as win');
      await page.evaluate(addDecoy, DECOY);
      await page.evaluate(`(${toExpression(attack)})(document.querySelector('.gh-header-meta > div + span'))`);
      await act(page, attack.person);
      const told = await findAllByRole(page, 'alert', /.*/);
      const app = await openApp('/wins');
      expect(await countWins(app), 'wins in the log').toBe(0);
      console.log(`${attack.name}: not saved${told.length > 0 ? ', and the button says why' : ''}`);
    });
  }
});

test('the same press on a page that does none of this is saved, and the count sees it', async ({
  openPullRequest,
  openApp,
}) => {
  const page = await openPullRequest({ generation: 'classic', number: 7, title: TITLE });
  await findByRole(page, 'button', 'Save as win');
  await page.evaluate(addDecoy, DECOY);
  await act(page, 'clicks where the button is');
  await findByRole(page, 'button', 'Saved');
  expect(await countWins(await openApp('/wins'))).toBe(1);
});

test('where somebody darkens all pages with a filter, one more press saves', async ({ openPullRequest, openApp }) => {
  const page = await openPullRequest({ generation: 'classic', number: 7, title: TITLE });
  await findByRole(page, 'button', 'Save as win');
  await page.evaluate(() => {
    document.documentElement.style.filter = 'invert(1) hue-rotate(180deg) contrast(0.9)';
    document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;pointer-events:none"></div>');
  });
  await seeDrawn(page);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'alert', /.*/);
  expect(await countWins(await openApp('/wins'))).toBe(0);
  await bringForward(page);
  await pressButton(page, 'Save anyway');
  await findByRole(page, 'button', 'Saved');
  await findByRole(page, 'dialog', 'Win details');
});

test('a page that covers the second question too gets nothing', async ({ openPullRequest, openApp }) => {
  const page = await openPullRequest({ generation: 'classic', number: 7, title: TITLE });
  await findByRole(page, 'button', 'Save as win');
  await page.evaluate(() => {
    const style = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
    document.body.insertAdjacentHTML('beforeend', `<div popover="manual" style="${style}">Go</div>`);
    const sheet = document.querySelector<HTMLElement>('[popover]');
    setInterval(() => {
      sheet?.hidePopover();
      sheet?.showPopover();
    }, 20);
  });
  await seeDrawn(page);
  await pressButton(page, 'Save as win');
  const anyway = await findByRole(page, 'button', 'Save anyway');
  await seeDrawn(page);
  const { x, y } = await middleOfElement(page, anyway);
  await page.mouse.click(x, y);
  await page.waitForTimeout(A_SAVE_MS);
  expect(await countWins(await openApp('/wins'))).toBe(0);
});

function toExpression({ arm }: Attack): string {
  // A method's source is no expression by itself.
  return `({ ${arm.toString()} }).arm`;
}

async function act(page: Page, person: Attack['person']): Promise<void> {
  // Time for the page to draw what it has armed; its own timers and frames may be the attack's.
  await page.waitForTimeout(300);
  if (person === 'types and tabs') await type(page);
  if (person.startsWith('clicks')) {
    const { x, y } = person === 'clicks the decoy' ? DECOY : await middleOfHost(page);
    await page.mouse.move(x - 200, y + 60);
    await page.mouse.move(x, y, { steps: 12 });
    // As slowly as a hand: some attacks move between the pointer's coming, going down and coming up.
    await page.waitForTimeout(200);
    await page.mouse.down();
    await page.waitForTimeout(90);
    await page.mouse.up();
  }
  await page.waitForTimeout(A_SAVE_MS);
}

async function type(page: Page): Promise<void> {
  await page.keyboard.press('Alt+x');
  await page.keyboard.press('Enter');
  await page.keyboard.type('next page');
  await page.getByText('Next page').first().click();
}

/** Measured in the extension's eyes: the page may lie about its boxes. */
async function middleOfHost(page: Page): Promise<{ x: number; y: number }> {
  const button = await findByRole(page, 'button', 'Save as win');
  return middleOfElement(page, button);
}

async function countWins(app: Page): Promise<number> {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  return app.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('winnow');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('wins').objectStore('wins').count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
        };
      }),
  );
}
