/**
 * A way in which a person may have Winnow before them: one of each, joined by `+`, as in `de+narrow+dark`.
 * @typedef {object} Mode
 * @property {string} name
 * @property {'light' | 'dark' | 'forced'} colours
 * @property {'wide' | 'narrow' | 'broad' | 'slim'} room
 * @property {'en' | 'de' | 'es' | 'pseudo' | 'rtl'} language
 * @property {'usual' | 'large'} text
 */

const PARTS = /** @type {const} */ ({
  colours: ['light', 'dark', 'forced'],
  // A laptop's window, half of it, a large screen, a phone.
  room: ['wide', 'narrow', 'broad', 'slim'],
  // The last two are made up: two fifths longer than English, and the same written from the right.
  language: ['en', 'de', 'es', 'pseudo', 'rtl'],
  text: ['usual', 'large'],
});

/** Each part at least once, and where two of them are hardest on each other. */
const USUAL = [
  ...['light', 'dark', 'forced', 'narrow', 'narrow+dark', 'large', 'narrow+large'],
  ...['de', 'de+narrow', 'es', 'pseudo+narrow', 'rtl', 'rtl+narrow'],
];

export const LANGUAGES = /** @type {const} */ (['en', 'de', 'es']);
/** What no one speaks, and what `tests/e2e/surfaces/pseudo-speech.ts` calls it. @type {ReadonlyMap<string, string>} */
export const MADE_UP = new Map([
  ['pseudo', 'en-XA'],
  ['rtl', 'ar-XB'],
]);

/**
 * @param {string | undefined} asked names with commas between them, `all`, or nothing
 * @returns {Mode[]}
 */
export function modesFrom(asked) {
  if (asked === 'all') return everyMode();
  return (asked?.split(',') ?? USUAL).map(modeOf);
}

/** @param {string} name @returns {Mode} */
function modeOf(name) {
  /** @type {Record<string, string>} */
  const mode = { name };
  for (const word of name.split('+')) {
    const part = Object.entries(PARTS).find(([, words]) => words.some((each) => each === word));
    if (!part) throw new Error(`no mode is “${word}”: there are ${Object.values(PARTS).flat().join(', ')}`);
    mode[part[0]] = word;
  }
  const usual = Object.fromEntries(Object.entries(PARTS).map(([part, [first]]) => [part, first]));
  return /** @type {Mode} */ ({ ...usual, ...mode });
}

function everyMode() {
  const names = Object.values(PARTS).reduce(
    (/** @type {string[]} */ before, words) =>
      before.flatMap((name) => words.map((word) => (name ? `${name}+${word}` : word))),
    [''],
  );
  return names.map(modeOf);
}

/** Pixels across. */
const ROOMS = { wide: 1280, narrow: 480, broad: 1920, slim: 360 };

/** @type {WeakMap<import('@playwright/test').Page, Promise<import('@playwright/test').CDPSession>>} */
const sessions = new WeakMap();

/**
 * Puts the page into a mode as it stands; the language it has already.
 * @param {import('@playwright/test').Page} page
 * @param {Mode} mode
 * @param {{ width: number, height: number }} [size] of what does not follow the window
 */
export async function setMode(page, { colours, room, text }, size) {
  await page.setViewportSize(size ?? { width: ROOMS[room], height: 900 });
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  // What it has set is forgotten with it.
  sessions.set(page, session);
  const standard = text === 'large' ? 32 : 16;
  await (await session).send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  // As when a setting of the browser's changes what media queries say.
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.waitForTimeout(250);
}
