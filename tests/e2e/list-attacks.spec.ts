import type { Page } from '@playwright/test';
import { findAllByRole, findByRole, middleOfElement, pressButton, pressByRole } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { listAddress, manyRows, serveList } from './pages/github-lists/index.mjs';
import { LIST_ATTACKS, type ListAttack } from './pages/list-attack-pages';
import { sampleOf } from './seed/sample';
import { findSentence, openPanel, storedKeys, walkAll } from './surfaces/list-panel';
import { seeDrawn } from './surfaces/see-drawn';

type Site = { addAnswer(path: string, answer: (url: URL) => { status?: number; body: string }): void };

const OPTIONS = { layout: 'classic' as const, rows: manyRows(10) };
const SAVING = ['Resume', 'Save 1 win', 'Save all pages'] as const;

/** A list of two pages of five, whose second the site does not give while `state.isDown`. */
function serve(site: Site, state: { isDown: boolean }): string {
  const answer = serveList(OPTIONS, 5);
  const address = listAddress(OPTIONS);
  site.addAnswer(new URL(address).pathname, (url) => {
    const isRefused = state.isDown && url.searchParams.get('page') === '2';
    return isRefused ? { status: 503, body: 'Down' } : answer(url);
  });
  return address;
}

/** Opens a panel in which `button` is there to be pressed; for *Resume* by a walk that broke off after the first page. */
async function prepare(page: Page, state: { isDown: boolean }, button: (typeof SAVING)[number]): Promise<number> {
  await openPanel(page);
  if (button === 'Save 1 win') await pressByRole(page, 'checkbox', /^Orchard change 10 /);
  if (button === 'Save all pages') await pressButton(page, 'All pages…');
  if (button === 'Resume') {
    await walkAll(page);
    await findSentence(page, /^The site did not answer\..* 5 saved/);
    state.isDown = false;
  }
  await findByRole(page, 'button', button);
  return button === 'Resume' ? 5 : 0;
}

async function arm(page: Page, attack: ListAttack): Promise<void> {
  // A method's source is no expression by itself.
  const expression = `({ ${attack.arm.toString()} }).arm`;
  await page.evaluate(`(${expression})(document.querySelector('.table-list-header-toggle a:last-of-type + span'))`);
  await seeDrawn(page);
}

const ATTACKED = SAVING.flatMap((button) => LIST_ATTACKS.map((attack) => ({ button, attack })));
const CHOSEN = sampleOf(ATTACKED, 1);
for (const { button, attack } of CHOSEN) {
  test(`nothing is saved by ${button} in the panel of a list whose page ${attack.name}`, async ({
    context,
    github,
    openApp,
  }) => {
    const state = { isDown: true };
    const page = await context.newPage();
    await page.goto(serve(github, state));
    const before = await prepare(page, state, button);
    await arm(page, attack);
    if (attack.isPressed) {
      const { x, y } = await middleOfElement(page, await findByRole(page, 'button', button));
      await page.mouse.click(x, y);
      await findSentence(page, /^Winnow could not see its own button here, so nothing was saved\./);
    }
    expect(await findAllByRole(page, 'progressbar', 'Progress')).toEqual([]);
    expect(await storedKeys(openApp)).toHaveLength(before);
  });
}

for (const button of new Set(CHOSEN.map((chosen) => chosen.button))) {
  test(`the same press on ${button} saves on a page that does none of this`, async ({ context, github, openApp }) => {
    const state = { isDown: true };
    const page = await context.newPage();
    await page.goto(serve(github, state));
    await prepare(page, state, button);
    await seeDrawn(page);
    state.isDown = false;
    const { x, y } = await middleOfElement(page, await findByRole(page, 'button', button));
    await page.mouse.click(x, y);
    await findSentence(page, /^Done\./);
    expect(await storedKeys(openApp)).toHaveLength(button === 'Save 1 win' ? 1 : 10);
  });
}
