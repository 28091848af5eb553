import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

const MENTORS = 'Regularly mentors engineers who are new to the team';
const OURS = [
  'Leaves a module easier to change',
  'Keeps the build under ten minutes',
  MENTORS,
  'Hosts the monthly demo',
];
const LADDER = `# Quay ladder
## Craft
- ${OURS[0]}
- ${OURS[1]}
## People
- ${OURS[2]}
- ${OURS[3]}
`;

const SECTIONS_FILE = join(import.meta.dirname, '../../components/app/sections.ts');

/** The path of every section, as the app lists them. */
async function listPaths(): Promise<string[]> {
  const source = await readFile(SECTIONS_FILE, 'utf8');
  return [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path);
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => location.assign(`#${address}`), path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What the page says, with what is folded away in it. */
const words = (page: Page) => page.locator('main').evaluate((main) => main.textContent ?? '');

/** Nothing went wrong, and nothing of the fifteen is said. */
async function speaksOurs(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: /\S/ }), path).toHaveCount(0);
  const said = await words(page);
  for (const { statement } of seniorEngineer.behaviours) expect(said, path).not.toContain(statement);
  expect(said, path).not.toMatch(/fifteen|of 15\b/i);
}

test('a small ladder of a company is what every section speaks', async ({ openApp }) => {
  test.setTimeout(30_000);
  const page = await openApp('/settings/ladders/import', sampleLog());
  await page.getByRole('textbox', { name: 'The ladder', exact: true }).fill(LADDER);
  await expect(page.getByText(/4\slines in 2\scategories/)).toBeVisible();
  const mentors = page.getByRole('listitem').filter({ hasText: MENTORS });
  await expect(mentors).toContainText('Restates: “I teach things beyond syntax and frameworks”');
  await page.getByRole('button', { name: 'Add and use it' }).click();
  await expect(page.getByText('Added Quay ladder. It is in use now.')).toBeVisible();

  const paths = await listPaths();
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    await goTo(page, path);
    await expect(page.locator('main [aria-busy="true"]'), path).toHaveCount(0);
    await speaksOurs(page, path);
  }

  await goTo(page, '/checklist');
  await expect(page.getByText('claimed 0 of 4 · evidenced 0 of 4')).toBeVisible();
  for (const statement of OURS) await expect(page.getByRole('region', { name: statement, exact: true })).toBeVisible();
  // What was linked to the built-in “mentor” stands here too; what was linked to another line does not.
  await expect(page.getByRole('region', { name: MENTORS, exact: true })).toContainText('1 win behind it');
  await expect(page.getByText('No wins behind it yet')).toHaveCount(3);
  await speaksOurs(page, 'checklist');

  await goTo(page, '/report');
  await expect(
    page.getByRole('img', { name: '0 of 4 behaviours are evidenced and 0 of 4 are claimed.' }),
  ).toBeVisible();
  for (const statement of OURS) expect(await words(page)).toContain(statement);

  await goTo(page, '/map');
  const chips = page.getByRole('group', { name: 'What it shows' }).getByRole('button');
  await expect(chips).toHaveCount(4);
  for (const statement of OURS) await expect(chips.and(page.getByTitle(statement))).toHaveCount(1);

  await goTo(page, '/check-in');
  await page.getByRole('button', { name: /^\d Wins$/ }).click();
  await expect(page.getByText(new RegExp(`“(${OURS.join('|')})”`)).first()).toBeVisible();
  await speaksOurs(page, 'check-in');

  await goTo(page, '/quiz');
  for (const [index, statement] of OURS.entries()) {
    await expect(page.getByRole('heading', { name: `Statement ${index + 1} of 4: ${statement}` })).toBeFocused();
    await page.keyboard.press('3');
  }
  await page.getByRole('button', { name: 'See where you stand' }).click();
  await expect(page.getByText('claimed 4 of 4 · evidenced 0 of 4')).toBeVisible();
  await expect(page.getByText('Your top 3 gaps, one next step each.')).toBeVisible();
  await expect(page.getByText(/^You say consistently; the log shows 0 of 3 in 180 days\./)).toBeVisible();
  await speaksOurs(page, 'quiz');
});
