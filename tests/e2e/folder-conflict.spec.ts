import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { passTenMinutes, putFile, readFolder, standInForPicker } from './browser/backup-folder';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

type Rows = Record<string, Record<string, unknown>[]>;

/** `tables` as the file of another laptop. */
async function asBackup(text: string, change: (tables: Rows) => void): Promise<string> {
  const { sha256: _, ...content } = JSON.parse(text);
  change(content.tables);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return JSON.stringify({ ...content, sha256: Buffer.from(bytes).toString('hex') });
}

/** A win as it is after `changes` that were made elsewhere, a minute from now. */
function changedThere(win: Record<string, unknown>, changes: Record<string, unknown>) {
  const revision = `${(Date.now() + 60_000).toString(16).padStart(12, '0')}-0000-elsewhere`;
  const fieldRevs = {
    ...(win.fieldRevs as object),
    ...Object.fromEntries(Object.keys(changes).map((field) => [field, revision])),
  };
  return { ...win, ...changes, rev: Number(win.rev) + 1, fieldRevs };
}

const shown = (page: Page) => page.getByRole('region', { name: 'Installation aaaaaaaa' });

test('what two laptops did to one win is shown in the folder, the popup says that it waits, and nothing is guessed', async ({
  beforePages,
  openApp,
  openPopup,
  setColorScheme,
}) => {
  await standInForPicker(beforePages);
  const page = await openApp('/settings/data', sampleLog());
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText(/^Written and read back: winnow-/)).toBeVisible();
  const [text = ''] = Object.values(await readFolder(page));
  const theirs = await asBackup(text, (tables) => {
    const [first, second] = tables.wins ?? [];
    if (!first || !second) throw new Error('the sample has two wins');
    tables.wins = (tables.wins ?? []).map((win) => {
      if (win === first) return changedThere(win, { did: 'On the other laptop I wrote down what I decided, and why.' });
      return win === second ? changedThere(win, { deletedAt: new Date().toISOString() }) : win;
    });
  });
  await putFile(page, 'winnow-aaaaaaaa-2026-11-29-1200.json', theirs);
  await putFile(page, 'winnow-bbbbbbbb-2026-11-29-1200.json', theirs.slice(0, 900));
  await passTenMinutes(page);
  await page.reload();
  const row = page.getByRole('article').filter({ hasText: 'Installation aaaaaaaa' });
  await expect(row.getByText('A log that this one does not know.')).toBeVisible();
  await expect(page.getByText('Its newest file is not whole: it may still be on its way.')).toBeVisible();

  const popup = await openPopup('#/log');
  await expect(popup.getByText('A log in your backup folder waits for you to decide.')).toBeVisible();
  expect(await axeFindingsInBoth(popup, setColorScheme)).toEqual([]);
  await popup.close();

  await row.getByRole('button', { name: 'Look at it…' }).click();
  await expect(shown(page)).toBeFocused();
  await expect(shown(page).getByText('On the other laptop I wrote down what I decided, and why.')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await shown(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('The two logs are one.')).toBeVisible();
  await shown(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('list', { name: 'Other logs in the folder' })).toBeFocused();
  await expect(row.getByText('All of it is in this log')).toBeVisible();
});
