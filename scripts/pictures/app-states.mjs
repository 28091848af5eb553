import { DEEP_STATES } from './deep-states.mjs';
import { EXTREME_STATES } from './extreme-states.mjs';
import { RARE_STATES } from './rare-states.mjs';
import { SAFETY_STATES } from './safety-states.mjs';
import { SETTINGS_STATES } from './settings-states.mjs';

/**
 * What there is to see of a surface.
 * @typedef {object} State
 * @property {string} name its section first: `checklist-evidence`
 * @property {string} at where it is: the app's or the popup's address after `#`
 * @property {'empty' | 'full'} log
 * @property {(page: import('@playwright/test').Page) => Promise<unknown>} [before] the page is opened
 * @property {(page: import('@playwright/test').Page) => Promise<unknown>} [act] what is done first
 * @property {(page: import('@playwright/test').Page) => Promise<unknown>} [after] leaves nothing of it to the next
 * @property {boolean} [isOver] something lies over the page: only what is in the window is looked at
 */

const SECTIONS = [
  'welcome',
  'checklist',
  'quiz',
  'quiz/snapshots',
  'inbox',
  'check-in',
  'wins',
  'wins/new',
  'wins/trash',
  'map',
  'audit',
  'plan',
  'plan/moving-on',
  'report',
  'packet',
  'talk',
  'talk/update',
  'settings',
  'settings/sites',
  'settings/ladders',
  'settings/ladders/import',
  'settings/names',
  'settings/health',
  'settings/data',
  'settings/data/import',
  'privacy',
];

/** @type {State[]} */
const sections = /** @type {const} */ (['empty', 'full']).flatMap((log) =>
  SECTIONS.map((section) => ({
    name: `${section.replaceAll('/', '-')}-${log}`,
    at: `/${section}`,
    log,
    // Only the rows in the window are drawn.
    isOver: section === 'wins',
  })),
);

/** Over or within a full section; found by what it is and not by its words, which are in three languages. */
/** @type {State[]} */
const within = [
  { name: 'not-found', at: '/nowhere', log: 'full' },
  {
    name: 'checklist-evidence',
    at: '/checklist',
    log: 'full',
    act: (page) => page.locator('.checklist-answer .ui-button').first().click(),
    isOver: true,
  },
  {
    name: 'checklist-write',
    at: '/checklist',
    log: 'full',
    async act(page) {
      await page.locator('.checklist-answer .ui-button').nth(7).click();
      await page.locator('dialog .ui-segment').nth(1).click();
    },
    isOver: true,
  },
  {
    name: 'checklist-open',
    at: '/checklist',
    log: 'full',
    async act(page) {
      for (const at of [0, 1, 4]) await page.locator('.checklist-row summary').nth(at).click();
      await page.locator('.checklist-why summary').first().click();
    },
    isOver: true,
  },
  ...[1, 2].map((step) => ({
    name: `check-in-step-${step + 1}`,
    at: '/check-in',
    log: /** @type {const} */ ('full'),
    act: (/** @type {import('@playwright/test').Page} */ page) => page.locator('.check-in-step').nth(step).click(),
    after: (/** @type {import('@playwright/test').Page} */ page) => page.locator('.check-in-step').first().click(),
  })),
  {
    name: 'checklist-explained',
    at: '/checklist',
    log: 'full',
    act: (page) => page.locator('.ui-explain button, button.ui-explain').first().click(),
    isOver: true,
  },
  { name: 'quiz-statement', at: '/quiz', log: 'empty', act: (page) => page.locator('.quiz-answer').nth(1).click() },
  {
    name: 'wins-bulk',
    at: '/wins',
    log: 'full',
    act: chooseWins,
    isOver: true,
  },
  {
    name: 'wins-change',
    at: '/wins',
    log: 'full',
    act: (page) => chooseWins(page).then(() => page.locator('.bulk-acts .ui-button').first().click()),
    isOver: true,
  },
  {
    name: 'wins-filtered',
    at: '/wins',
    log: 'full',
    async act(page) {
      // What is longest of what there is to choose.
      for (const at of [0, 1, 2]) await page.locator('.wins-filter select').nth(at).selectOption({ index: 3 });
    },
    isOver: true,
  },
  {
    name: 'wins-nothing-found',
    at: '/wins',
    log: 'full',
    act: (page) => page.locator('.wins-filter-text input').fill('zzzz'),
  },
  {
    name: 'wins-ready',
    at: '/wins',
    log: 'full',
    act: (page) => page.locator('.wins-row[data-status="ready"] .wins-row-title').first().click(),
  },
  { name: 'wins-editor', at: '/wins', log: 'full', act: (page) => page.locator('.wins-row-title').nth(6).click() },
  {
    name: 'inbox-merge',
    at: '/inbox',
    log: 'full',
    act: (page) => page.locator('.ui-deck-row .ui-button').nth(1).click(),
    isOver: true,
  },
  {
    name: 'settings-delete',
    at: '/settings',
    log: 'full',
    act: (page) => page.locator('[data-kind="danger"]').last().click(),
    isOver: true,
  },
  {
    name: 'palette',
    at: '/checklist',
    log: 'full',
    act: (page) => page.keyboard.press('Control+k').then(() => page.locator('.palette-option').first().waitFor()),
    isOver: true,
  },
  {
    name: 'palette-found',
    at: '/checklist',
    log: 'full',
    act: (page) => page.keyboard.press('Control+k').then(() => page.locator('.palette input').fill('an')),
    isOver: true,
  },
  { name: 'keys', at: '/checklist', log: 'full', act: (page) => page.keyboard.press('?'), isOver: true },
];

export const APP_STATES = [
  ...sections,
  ...within,
  ...DEEP_STATES,
  ...SAFETY_STATES,
  ...SETTINGS_STATES,
  ...RARE_STATES,
  ...EXTREME_STATES,
];

/** @param {import('@playwright/test').Page} page */
async function chooseWins(page) {
  await page.locator('.wins-row-title').first().focus();
  for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
}
