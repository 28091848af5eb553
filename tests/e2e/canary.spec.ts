import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { canary, TOKEN_SHAPE } from '../unit/lib/domain/redaction/canary';
import { tokensIn } from '../unit/lib/domain/redaction/find-tokens';
import { expect, test } from './browser/extension-fixture';
import { readPdf } from './browser/read-pdf';
import { fillLog, record } from './log/sample-log.mjs';
import { sampleOf } from './seed/sample';

type Level = [name: string, level: RedactionLevel];
const PUBLIC: Level = ['Public', 'public'];
const OTHERS: Level[] = [
  ['Full', 'full'],
  ['Work-safe', 'work-safe'],
];
const FILES = ['Save HTML', 'Save Markdown', 'Save CSV', 'Save JSON'];
const bird = canary(process.env.WINNOW_LONG ? 120 : 14);
const known = new Set(bird.tokens);

/** The log of the canary as the database keeps it, all of it in the last months. */
function rowsOf(now: Date) {
  const dayOf = (index: number) => new Date(now.getTime() - index * 86_400_000).toISOString().slice(0, 10);
  return {
    wins: bird.log.map(({ win }, index) => ({ ...win, occurredOn: dayOf(index + 1) })),
    artifacts: bird.log.flatMap(({ win, artifacts }) => artifacts.map((each) => ({ ...each, winId: win.id }))),
    evidence: bird.log.flatMap(({ win, behaviourIds }, index) =>
      behaviourIds.map((behaviourId, place) =>
        record(`e${place}`, index, now, { winId: win.id, ladderId: 'senior-engineer', behaviourId, by: 'user' }),
      ),
    ),
    employers: bird.employers.map(({ name }, index) =>
      record('f2', index, now, { name, startedOn: null, endedOn: null }),
    ),
  };
}

/** What a press of a button puts into the downloads: the name of the file and all that it holds. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return `${file.suggestedFilename()}\n${await readFile(await file.path(), 'utf8')}`;
}

/** Every flavour on the clipboard. */
function clipboard(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    const flavours = items.flatMap((item) => item.types.map(async (type) => (await item.getType(type)).text()));
    return (await Promise.all(flavours)).join('\n');
  });
}

async function copied(page: Page, button: string, said: RegExp): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
  return clipboard(page);
}

/** What a PDF says, in its text, its title and its bytes; a word that goes on in the next line is one. */
async function printed(page: Page): Promise<string> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const { pages, title } = await readPdf(bytes);
  const lines = pages.flatMap((each) => each.lines);
  // The streams are packed, and read above; what is not, as metadata, is looked through as bytes and as UTF-16.
  const open = bytes.toString('latin1').toLowerCase().replaceAll('\0', '').match(TOKEN_SHAPE) ?? [];
  return [title, ...lines, lines.join(''), ...open].join('\n');
}

test('no token leaves that its level keeps back, by file, paper or clipboard', async ({ openApp }) => {
  const page = await openApp('/packet', rowsOf(new Date()));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('radio', { name: 'Me', exact: true }).check();
  await page.getByText('Files, Markdown and a prompt').click();
  for (const [name, level] of [PUBLIC, ...sampleOf(OTHERS, 1)]) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(page.getByText(`For yourself, level ${name}.`)).toBeVisible();
    const ways = new Map<string, string>();
    for (const button of FILES) ways.set(button, await saved(page, button));
    ways.set('formatted', await copied(page, 'Copy formatted text', /^Formatted text is on the clipboard/));
    ways.set('Markdown', await copied(page, 'Copy Markdown', /^Markdown is on the clipboard/));
    ways.set('prompt', await copied(page, 'Copy prompt', /prompt.* is on the clipboard/i));
    ways.set('PDF', await printed(page));
    const allowed = bird.allowed(level);
    for (const [way, written] of ways) {
      const found = [...tokensIn(written, TOKEN_SHAPE)].filter((token) => known.has(token));
      expect(found.length, `${way} at ${name}`).toBeGreaterThan(20);
      expect(
        found.filter((token) => !allowed.has(token)),
        `${way} at ${name}`,
      ).toEqual([]);
    }
  }

  // A version that was handed over at Full, of which two wins have become private and one is gone.
  await page.getByRole('radio', { name: 'Full', exact: true }).check();
  await page.getByRole('button', { name: 'Keep as handed over' }).click();
  await page.getByRole('link', { name: /^Open the version of/ }).click();
  const changed = rowsOf(new Date()).wins.slice(0, 3);
  const gone = changed.map((_, index) => `zq000${index}k`);
  const now = new Date().toISOString();
  await fillLog(page, {
    wins: changed.map((win, index) => ({
      ...win,
      ...(index === 2 ? { deletedAt: now } : { visibility: 'private' }),
    })),
  });
  const isGone = (token: string) => gone.some((start) => token.startsWith(start));
  const copiedByHand = async () => {
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    return [...tokensIn(await clipboard(page), TOKEN_SHAPE)];
  };
  await expect(page.locator('.packet-sheet').first()).toContainText('zq');
  const byHand = await copiedByHand();
  expect(byHand.length).toBeGreaterThan(20);
  expect(byHand.filter(isGone)).toEqual([]);
  await page.getByRole('button', { name: 'Show it as it was' }).click();
  await expect(page.locator('.packet-eyes-only')).toContainText(gone[0] ?? '');
  // With what is for the user's eyes alone among it, nothing is copied at all.
  expect(await copiedByHand()).toEqual([]);
  const ways = [await printed(page)];
  await page.getByText('Files, Markdown and a prompt').click();
  for (const button of FILES) ways.push(await saved(page, button));
  ways.push(await copied(page, 'Copy formatted text', /^Formatted text is on the clipboard/));
  for (const written of ways) {
    const found = [...tokensIn(written, TOKEN_SHAPE)];
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(isGone)).toEqual([]);
  }
});
