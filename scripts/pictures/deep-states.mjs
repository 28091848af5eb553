import { giveFile } from './give-file.mjs';

/**
 * What a section shows further in: opened, chosen, filled in, printed.
 * @type {import('./app-states.mjs').State[]}
 */
export const DEEP_STATES = [
  {
    name: 'demo',
    at: '/report',
    log: 'empty',
    async act(page) {
      await page.goto(page.url().replace('#', '?demo=settings#'));
      await page.locator('.demo-band').waitFor();
      await page.waitForTimeout(1500);
    },
    after: (page) => page.locator('.demo-band button').click(),
    isOver: true,
  },
  ...['audit', 'plan', 'quiz', 'report', 'packet'].map((section) => ({
    name: `${section}-open`,
    at: `/${section}`,
    log: /** @type {const} */ ('full'),
    act: openAll,
  })),
  ...['committee', 'self'].map((audience, index) => ({
    name: `packet-${audience}`,
    at: '/packet',
    log: /** @type {const} */ ('full'),
    act: (/** @type {import('@playwright/test').Page} */ page) => chooseAudience(page, index + 1),
    // It is remembered.
    after: (/** @type {import('@playwright/test').Page} */ page) => chooseAudience(page, 0),
  })),
  {
    name: 'packet-form',
    at: '/packet',
    log: 'full',
    act: (page) => page.locator('.packet-way .ui-button, .packet-ways .ui-button').nth(2).click(),
    isOver: true,
  },
  ...['report', 'packet'].map((section) => ({
    name: `${section}-printed`,
    at: `/${section}`,
    log: /** @type {const} */ ('full'),
    act: print,
  })),
  ...['during', 'after'].map((stage) => ({
    name: `talk-${stage}`,
    at: `/talk?at=${stage}`,
    log: /** @type {const} */ ('full'),
  })),
  { name: 'settings-rules', at: '/settings/ladders/rules/senior-engineer', log: 'full' },
  {
    name: 'settings-ladder-read',
    at: '/settings/ladders/import',
    log: 'full',
    act: (page) => page.locator('textarea').fill(LADDER),
  },
  {
    name: 'settings-wins-read',
    at: '/settings/data/import',
    log: 'full',
    act: (page) => giveFile(page, 'wins.csv', WINS),
  },
  {
    name: 'settings-restore',
    at: '/settings/data',
    log: 'full',
    act: (page) => giveFile(page, 'winnow.json', BACKUP),
  },
  {
    name: 'settings-not-a-backup',
    at: '/settings/data',
    log: 'full',
    act: (page) => giveFile(page, 'holiday.json', '{ "photos": 12 }'),
  },
];

const LADDER = `# Engineering ladder

## L4
### Delivery
- Ships features of middling size without help
- Breaks work down so that others can take parts of it

## L5
### Delivery
- Owns a project that spans several sprints
- Finds problems nobody assigned
### Influence
- Writes proposals that the team follows
- Teaches what no manual covers
`;

const WINS = `date,title,what changed
2026-09-14,Cut the nightly import from 3 h to 20 min,Support sees orders at 6 instead of 9
2026-10-02,Wrote the retry policy,Three teams use it
not a day,Paired with Dario on the lock,
`;

const BACKUP = JSON.stringify({
  format: 'winnow-backup',
  version: 1,
  exportedAt: '2026-11-20T17:40:00.000Z',
  tables: { wins: [] },
});

/** As when it is printed, before the print dialog. @param {import('@playwright/test').Page} page */
async function print(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForTimeout(500);
}

/** @param {import('@playwright/test').Page} page */
async function openAll(page) {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await page.waitForTimeout(300);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} at
 */
async function chooseAudience(page, at) {
  await page.locator('.ui-segment').nth(at).click();
  await page.waitForTimeout(700);
}
