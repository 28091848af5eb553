import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

const SAMPLES = join(import.meta.dirname, '../unit/lib/ladders/import/samples');

const LADDER = `# Jetty ladder

## L2: Engineer
### Craft
- Tests the edges of every change

## L3: Senior engineer
### Craft
- Designs a service and says what it will cost to run
- Is passionate about quality
### People
- Regularly mentors engineers who are new to the team
- Writes the plan of a quarter with product
`;

const NEWER = LADDER.replace('- Is passionate about quality\n', '')
  .replace('Writes the plan of a quarter with product', 'Writes the plan of a quarter together with product')
  .concat('- Teaches two newcomers how we release\n');

/** One line of the ladder, on the checklist or among the proof rules. */
const row = (page: Page, statement: string): Locator => page.getByRole('region', { name: statement, exact: true });
const ladderBox = (page: Page): Locator => page.getByRole('textbox', { name: 'The ladder', exact: true });

async function importPasted(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Import a ladder' }).click();
  await ladderBox(page).fill(text);
  await expect(page.getByText(/^Winnow saw /)).toBeVisible();
}

async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((address) => location.assign(`#${address}`), route);
}

test('a pasted ladder is seen through, looked over, put to use, and read by the whole app', async ({ openApp }) => {
  const page = await openApp('/settings', sampleLog());
  await page.getByRole('link', { name: 'Ladders' }).click();
  await importPasted(page, LADDER);
  await expect(page.getByText(/^Winnow saw /)).toHaveText(
    'Winnow saw headings with bullets, in Markdown or plain text: 5 lines in 2 categories. 2 levels, from low to high: L2: Engineer, L3: Senior engineer.',
  );
  await expect(page.getByLabel('Your level now')).toHaveValue('L2: Engineer');
  await expect(page.getByLabel('The level you aim at')).toHaveValue('L3: Senior engineer');
  await expect(page.getByText('4 behaviours · 1 line to look at')).toBeVisible();
  await expect(page.getByText('No win can show this')).toBeVisible();
  const mentors = page.getByRole('listitem').filter({ hasText: 'Regularly mentors' });
  await expect(mentors).toContainText('3 wins in 180 days. Restates: “I teach things beyond syntax and frameworks”');

  await page.getByRole('button', { name: 'Drop: Is passionate about quality' }).click();
  await expect(page.getByText('3 behaviours', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Edit: Writes the plan of a quarter with product' }).click();
  await page.getByRole('textbox', { name: 'Wins' }).fill('1');
  await page.getByRole('textbox', { name: 'Category' }).fill('Planning');
  await page.getByLabel('Name').fill('Jetty, senior');

  // What was chosen survives the page.
  await page.reload();
  await expect(page.getByLabel('Name')).toHaveValue('Jetty, senior');
  await expect(page.getByText('3 behaviours', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Add and use it' }).click();
  await expect(page.getByText('Added Jetty, senior. It is in use now.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Jetty, senior' })).toBeChecked();
  await expect(page.getByText('Imported for level L3: Senior engineer · 3 behaviours in 3 categories')).toBeVisible();

  await page.getByRole('link', { name: 'Checklist' }).click();
  await expect(page.getByText('claimed 0 of 3')).toBeVisible();
  await expect(page.getByText('What “Jetty, senior” asks for')).toBeVisible();
  await expect(row(page, 'Writes the plan of a quarter with product')).toContainText('0 of 1 in 365 days');
  await expect(page.getByRole('heading', { name: 'Planning' })).toBeVisible();
  // What was linked to the built-in “mentor” shows this line, too.
  await expect(row(page, 'Regularly mentors engineers who are new to the team')).toContainText(/win.? behind it/);

  await goTo(page, '/settings/ladders');
  await page.getByRole('radio', { name: 'Senior engineer', exact: true }).check();
  await expect(page.getByText('Senior engineer is in use now.')).toBeVisible();
  await goTo(page, '/checklist');
  await expect(page.getByText(/of 15\s· evidenced/)).toBeVisible();
});

test('importing it again shows what changes and keeps every piece of evidence', async ({ openApp }) => {
  const page = await openApp('/settings/ladders');
  await importPasted(page, LADDER);
  await page.getByRole('button', { name: 'Add and use it' }).click();
  await expect(page.getByText(/It is in use now/)).toBeVisible();

  await goTo(page, '/checklist');
  const before = row(page, 'Writes the plan of a quarter with product');
  await before.getByRole('radio', { name: 'sometimes' }).check();
  await before.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('What did you do?').fill('I wrote the plan of the spring with our product manager');
  await page.getByRole('button', { name: 'Save win' }).click();
  await expect(before).toContainText('1 win behind it');

  await goTo(page, '/settings/ladders');
  await page.getByRole('link', { name: /^Import again: Jetty/ }).click();
  await ladderBox(page).fill(NEWER);
  const changes = page.getByRole('region', { name: 'What changes' });
  await expect(changes).toContainText('2 lines stay as they are.');
  await expect(changes.getByRole('region', { name: '1 added' })).toContainText('Teaches two newcomers how we release');
  await expect(changes.getByRole('region', { name: '1 changed' })).toContainText(
    'Was: Writes the plan of a quarter with product',
  );
  await expect(changes.getByRole('region', { name: '1 removed' })).toContainText('Is passionate about quality');
  await page.getByRole('button', { name: 'Apply the changes' }).click();
  await expect(page.getByText(/^Applied to Jetty/)).toBeVisible();

  await goTo(page, '/checklist');
  const after = row(page, 'Writes the plan of a quarter together with product');
  await expect(after).toContainText('1 win behind it');
  await expect(after.getByRole('radio', { name: 'sometimes' })).toBeChecked();
  await expect(page.getByText('Is passionate about quality')).toBeHidden();
});

test('a deleted ladder leaves its evidence, which is there again when it is brought back', async ({ openApp }) => {
  const page = await openApp('/settings/ladders');
  await page.getByRole('link', { name: 'Import a ladder' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(join(SAMPLES, 'competencies.json'));
  await expect(page.getByText('Read from competencies.json')).toBeVisible();
  await page.getByRole('button', { name: 'Add and use it' }).click();
  await expect(page.getByText(/It is in use now/)).toBeVisible();
  await goTo(page, '/checklist');
  const line = row(page, 'Explains a trade-off to product so that they can decide');
  await line.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('What did you do?').fill('I explained to product what live sync costs us');
  await page.getByRole('button', { name: 'Save win' }).click();
  await expect(line).toContainText('1 win behind it');

  await goTo(page, '/settings/ladders');
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export Harbour/ }).click();
  const file = await (await exported).path();
  await page.getByRole('button', { name: /^Delete Harbour/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Delete Harbour/ });
  await expect(dialog).toContainText('stay in the log');
  await dialog.getByRole('button', { name: 'Delete the ladder' }).click();
  await expect(page.getByText(/Its evidence is still in your log/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Senior engineer', exact: true })).toBeChecked();

  await importPasted(page, await readFile(file, 'utf8'));
  await expect(page.getByText(/a ladder exported by Winnow, in JSON/)).toBeVisible();
  await page.getByRole('button', { name: 'Add and use it' }).click();
  await expect(page.getByText(/It is in use now/)).toBeVisible();
  await goTo(page, '/checklist');
  await expect(line).toContainText('1 win behind it');
});

test('a rule of the built-in ladder is edited, read everywhere, and goes back to its default', async ({ openApp }) => {
  const page = await openApp('/settings/ladders');
  const other = await openApp('/checklist');
  const NO = 'I say no to features or dates, with reasons';
  await page.getByRole('link', { name: 'Proof rules of Senior engineer' }).click();
  await expect(row(page, NO)).toContainText('1 win in 365 days. With the reasoning.');
  await row(page, NO).getByRole('button', { name: 'Change the proof of' }).click();
  await row(page, NO).getByRole('textbox', { name: 'Wins' }).fill('4');
  await row(page, NO).getByRole('textbox', { name: 'Within days' }).fill('0');
  await expect(row(page, NO).getByRole('alert')).toHaveText('Give a whole number from 1 to 3,660.');
  await row(page, NO).getByRole('textbox', { name: 'Within days' }).fill('60');
  const each = row(page, NO).getByRole('group', { name: 'Every counted win must carry' });
  await each.getByRole('button', { name: 'a link to it' }).click();
  await expect(row(page, NO)).toContainText(
    '4 wins in 60 days. Each with a link to it. One of them with the reasoning.',
  );
  await expect(row(page, NO)).toContainText('Your own rule');
  await expect(row(other, NO)).toContainText('0 of 4 in 60 days');

  await row(page, NO).getByRole('button', { name: 'Back to the default' }).click();
  await expect(row(page, NO)).toContainText('1 win in 365 days. With the reasoning.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, NO)).toContainText('4 wins in 60 days');
  await page.getByRole('button', { name: 'All back to the defaults' }).click();
  await expect(page.getByText('Your own rule')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'All back to the defaults' })).toBeDisabled();
  await expect(row(other, NO)).toContainText('0 of 1 in 365 days');
});

test('what is no ladder is refused with a sentence, and nothing is offered to save', async ({ openApp }) => {
  const page = await openApp('/settings/ladders/import');
  for (const [text, sentence] of [
    ['{"levels": [', 'cannot be read to its end'],
    ['export const tracks = make()', 'program code'],
    ['We are a friendly company.', 'No behaviours were found'],
  ] as const) {
    await ladderBox(page).fill(text);
    await expect(page.getByRole('region', { name: 'What Winnow saw' })).toContainText(sentence);
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add and use it' })).toHaveCount(0);
  }
});

test('a copied web page is taken with its headings, lists and tables', async ({ openApp }) => {
  const page = await openApp('/settings/ladders/import');
  const html = await readFile(join(SAMPLES, 'page.html'), 'utf8');
  await ladderBox(page).evaluate((area, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', 'Slipway ladder Senior engineer Direction');
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect(page.getByText(/^Winnow saw /)).toContainText(
    '2 levels, from low to high: Senior engineer, Staff engineer.',
  );
  await expect(ladderBox(page)).not.toHaveValue(/cookie|onload/);
});

test('it is all done by keyboard', async ({ openApp }) => {
  const page = await openApp('/settings/ladders');
  await expect(page.getByRole('radio', { name: 'Senior engineer', exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Import a ladder' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Import a ladder' })).toBeFocused();
  await tabTo(page, ladderBox(page));
  await page.keyboard.insertText(LADDER);
  await tabTo(page, page.getByRole('button', { name: 'Drop: Is passionate about quality' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Put back: Is passionate about quality' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Add and use it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ladders' })).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: /^Jetty/ }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Senior engineer', exact: true })).toBeChecked();
});

test('axe finds nothing on any of it, light or dark', async ({ openApp, setColorScheme }) => {
  test.setTimeout(120_000);
  const page = await openApp('/settings/ladders');
  await expect(page.getByRole('radio', { name: 'Senior engineer', exact: true })).toBeVisible();
  await importPasted(page, LADDER);
  await page.getByRole('button', { name: 'Edit: Is passionate about quality' }).click();
  await page.getByRole('button', { name: 'Drop: Designs a service' }).click();
  expect(await axeFindingsInBoth(page, setColorScheme), 'import').toEqual([]);
  await page.getByRole('button', { name: 'Add and use it' }).click();
  await expect(page.getByRole('radio', { name: /^Jetty/ })).toBeChecked();
  expect(await axeFindingsInBoth(page, setColorScheme), 'list').toEqual([]);
  await page.getByRole('link', { name: /^Proof rules of Jetty/ }).click();
  await page.getByRole('button', { name: 'Change the proof of: Regularly mentors' }).click();
  await page.getByRole('textbox', { name: 'Wins' }).fill('5');
  await expect(page.getByText('Your own rule')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'rules').toEqual([]);
  await goTo(page, '/settings/ladders/rules/gone');
  await expect(page.getByText('There is no such ladder')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'gone').toEqual([]);
  await goTo(page, '/settings/ladders');
  await page.getByRole('link', { name: /^Import again: Jetty/ }).click();
  await ladderBox(page).fill(NEWER);
  await expect(page.getByRole('region', { name: 'What changes' })).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'again').toEqual([]);
});

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
