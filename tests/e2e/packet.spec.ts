import type { Page } from '@playwright/test';
import { expect, type OpenApp, test } from './browser/extension-fixture';
import { type PdfPage, readPdf } from './browser/read-pdf';
import { fillLog } from './log/sample-log.mjs';
import { longWordsLog, samplePacketLog } from './log/sample-packet.mjs';
import { sampleOf } from './seed/sample';

const PAPERS = { A4: [595, 842], Letter: [612, 792] } as const;
const AUDIENCES = { Manager: 'For my manager', Committee: 'For the committee', Me: 'For myself' };

async function openPacket(openApp: OpenApp, count: number): Promise<Page> {
  const page = await openApp('/packet', samplePacketLog(count));
  await laidOut(page);
  await page.getByText('Name, language and paper').click();
  return page;
}

/** The sheets of what is chosen now, and no longer those of before. */
async function laidOut(page: Page, paper?: string, told: RegExp = /Promotion packet/): Promise<void> {
  const sheets = page.getByRole('article', { name: 'As printed' });
  await expect(sheets.locator('.packet-sheet').first()).toContainText(told);
  await expect(sheets).not.toHaveAttribute('aria-busy', 'true');
  if (paper) await expect(sheets).toHaveAttribute('data-paper', paper.toLowerCase());
}

const headlines = (page: Page) => page.locator('.packet-headlines > li');
const namesOf = async (page: Page) =>
  (await headlines(page).locator('.words').allInnerTexts()).map((title) => title.trim());

test('headlines are ordered by keys and by dragging, replaced, and kept', async ({ openApp }) => {
  const page = await openPacket(openApp, 10);
  const [first = '', second = '', third = ''] = await namesOf(page);
  await page.getByRole('button', { name: `Move “${first}”` }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(`“${first}” is number 2 of 3 now.`)).toBeVisible();
  await expect(page.getByRole('button', { name: `Move “${first}”` })).toBeFocused();
  expect(await namesOf(page)).toEqual([second, first, third]);

  await page.getByRole('button', { name: `Move “${third}”` }).hover();
  await page.mouse.down();
  const top = await headlines(page).first().boundingBox();
  await page.mouse.move((top?.x ?? 0) + 20, (top?.y ?? 0) + 4, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => namesOf(page)).toEqual([third, second, first]);

  await page.getByRole('button', { name: `Replace “${second}”` }).click();
  await page.getByRole('searchbox', { name: 'Search your wins' }).fill('nightly import (3)');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /nightly import \(3\)/ })
    .click();
  await expect.poll(async () => (await namesOf(page))[1]).toContain('nightly import (3)');
  const chosen = await namesOf(page);

  await page.reload();
  await expect.poll(() => namesOf(page)).toEqual(chosen);
  const told = page.locator('.packet-sheet').first().locator('ol .packet-win');
  expect(await told.allInnerTexts()).toEqual(chosen);
  await page.getByRole('button', { name: 'Back to suggested' }).click();
  await expect.poll(() => namesOf(page)).toEqual([first, second, third]);
});

test('on a large screen the pages lie beside the parts, below the choices, and on none do they hang over', async ({
  openApp,
}) => {
  const page = await openApp('/packet', samplePacketLog(10));
  await laidOut(page);
  await page.setViewportSize({ width: 1920, height: 900 });
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not there`);
    return box;
  };
  const [choices, parts, pages] = [
    await boxOf('.packet-margin'),
    await boxOf('.packet-parts'),
    await boxOf('.packet-pages'),
  ];
  expect(pages.y).toBeGreaterThanOrEqual(choices.y + choices.height);
  expect(pages.y).toBeLessThan(900);
  expect(pages.x).toBeGreaterThanOrEqual(parts.x + parts.width);
  expect(parts.y).toBe(choices.y);
  for (const width of [1920, 480]) {
    await page.setViewportSize({ width, height: 900 });
    const sheet = await boxOf('.packet-sheet-place >> nth=0');
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('what was handed over is frozen, and says what has changed since', async ({ openApp }) => {
  const page = await openPacket(openApp, 10);
  const [first = '', second = ''] = await namesOf(page);
  await page.getByLabel('To whom').fill('Jana');
  await page.getByRole('button', { name: 'Keep as handed over' }).click();
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();

  await page.getByText(/^0 of \d+ have a plain line$/).click();
  await page.getByLabel(`Plain line for “${first}”`).fill('Nobody is woken for nothing any more.');
  await expect(page.getByText(/^1 of \d+ have a plain line$/)).toBeVisible();
  await expect(page.locator('.packet-sheet').first()).toContainText('Nobody is woken for nothing any more.');
  await page.getByText('What changed since: 1 win with other words').click();
  await expect(page.getByText(`${first}: plain line`)).toBeVisible();

  const secret = samplePacketLog(0).wins.find(({ title }) => title === second);
  await page.getByRole('link', { name: /^Open the version of/ }).click();
  await laidOut(page);
  await expect(page.locator('.packet-sheet')).not.toContainText('Nobody is woken');
  await expect(page.locator('.packet-sheet')).toContainText(second);
  await fillLog(page, { wins: [{ ...secret, visibility: 'private' }] });
  await expect(page.getByText('1 of its wins has become private')).toBeVisible();
  await expect(page.locator('.packet-sheet')).not.toContainText(second);
  await page.getByRole('button', { name: 'Show it as it was' }).click();
  await expect(page.locator('.packet-sheet:visible')).toContainText(second);
  const { pages, title } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.lines.join(' ')).toContain(first);
  expect(pages[0]?.lines.join(' ')).not.toContain(second);
  expect(title).toMatch(/^Promotion packet \d{4}-\d{2}-\d{2}$/);

  await page.getByRole('main').getByRole('link', { name: 'Packet', exact: true }).click();
  await page.getByRole('button', { name: /^Remove the version of/ }).click();
  await page.getByRole('button', { name: 'Remove it', exact: true }).click();
  await expect(page.getByText('The version is no longer listed.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Open the version of/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /^Open the version of/ })).toHaveCount(1);
});

test('what is printed are the sheets, for every audience and paper', async ({ openApp }) => {
  test.setTimeout(120_000);
  const page = await openPacket(openApp, 100);
  for (const [audience, told] of Object.entries(AUDIENCES)) {
    await page.getByRole('radio', { name: audience }).check();
    for (const [paper, size] of sampleOf(Object.entries(PAPERS), 1)) {
      const name = `${audience} on ${paper}`;
      await page.getByRole('radio', { name: paper }).check();
      await laidOut(page, paper, new RegExp(told));
      const sheets = await page.locator('.packet-sheet').count();
      const headings = await page.locator('.packet-heading').allInnerTexts();
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
      expect(pages, name).toHaveLength(sheets);
      if (audience === 'Manager') expect(sheets, name).toBe(1);
      for (const [index, printed] of pages.entries())
        expectPage(printed, { size, headings, name: `${name}, ${index + 1}` });
      const firstPage = pages[0]?.lines ?? [];
      expect(firstPage, name).toEqual(expect.arrayContaining(['Wins to start with', 'Evidence by category']));
      const all = pages.flatMap(({ lines }) => lines).join('\n');
      expect(all, name).not.toContain('Seen by nobody else');
      if (audience === 'Committee') expect(all, name).not.toMatch(/Gaps|not yet|Claim|no proof|Readiness/);
      // Every page that the table goes on has its head.
      const rows = pages.filter(({ lines }) => lines.some((line) => /^\w{3} \d+, \d{4} [^·\s]/.test(line)));
      const heads = pages.filter(({ lines }) =>
        lines.some((line) => /^Date ?Win\s· Role\s· Link ?Category$/.test(line)),
      );
      expect(heads, name).toHaveLength(rows.length);
    }
  }
  expect(await page.title()).not.toContain('Promotion packet');
  const before = await page.locator('.packet-sheet').count();
  // Whatever makes it measure once more while the page is laid out for paper.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.dispatchEvent(new Event('loadingdone')));
  await laidOut(page);
  expect(await page.locator('.packet-sheet').count()).toBe(before);
});

test('page one is complete whatever the words and however many categories', async ({ openApp }) => {
  const page = await openApp('/packet', longWordsLog());
  await page.getByText('Name, language and paper').click();
  for (const ladder of ['Senior engineer', 'My ladder']) {
    await page.getByLabel('Ladder').selectOption({ label: ladder });
    for (const [audience, told] of Object.entries(AUDIENCES)) {
      await page.getByRole('radio', { name: audience }).check();
      await page.getByRole('radio', { name: 'Letter' }).check();
      await laidOut(page, 'letter', new RegExp(`${told}.*Ladder: ${ladder}`));
      const sheets = await page.locator('.packet-sheet').evaluateAll((all) =>
        all.map((sheet) => {
          const scale = sheet.getBoundingClientRect().width / (sheet as HTMLElement).offsetWidth;
          const foot = sheet.querySelector('.packet-sheet-foot');
          const room =
            (foot?.getBoundingClientRect().top ?? 0) -
            (foot?.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
          return {
            room: room / scale,
            headlines: sheet.querySelectorAll('ol > li').length,
            grid: sheet.querySelectorAll('.packet-ears, .packet-rows').length,
          };
        }),
      );
      const name = `${audience}, ${ladder}`;
      expect(sheets[0], name).toMatchObject({ headlines: 3, grid: 1 });
      expect(Math.min(...sheets.map(({ room }) => room)), name).toBeGreaterThan(0);
      if (audience === 'Manager') expect(sheets, name).toHaveLength(1);
    }
  }
});

interface Expected {
  size: readonly [number, number];
  headings: readonly string[];
  name: string;
}

function expectPage({ width, height, lines }: PdfPage, { size, headings, name }: Expected): void {
  expect(Math.abs(width - size[0]) + Math.abs(height - size[1]), name).toBeLessThan(2);
  const [last = '', foot = ''] = lines.slice(-2);
  expect(foot, name).toMatch(/^Promotion packet ?\d+ of \d+$/);
  expect(lines.length, name).toBeGreaterThan(3);
  expect(headings, name).not.toContain(last);
}
