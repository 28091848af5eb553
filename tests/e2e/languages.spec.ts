import { bundle } from './browser/bundle';
import { findByRole, pressButton } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { sampleInbox } from './log/sample-inbox.mjs';
import { sampleLog } from './log/sample-log.mjs';
import { sampleOf } from './seed/sample';
import { APP_ADDRESSES } from './surfaces/app-addresses';
import { listClipped, listUntranslated, speakPseudo } from './surfaces/pseudo-speech';

const PAGE =
  '<!doctype html><html lang="en"><title>Panel</title><main><h1>Orchard <span id="place">#7</span></h1></main></html>';

/** Each is wrong in one way, but for the first. */
const FAULTS = `<!doctype html><html lang="en"><title>Faults</title><p>[Kñôwñ] 12 Nov</p>
  <p>Left in English</p><p class="cut" title="Hint" style="width: 20px; overflow: hidden; white-space: nowrap">Known words</p>
  <select class="narrow" style="width: 60px"><option>Any behaviour at all</option></select>
  <select><option>Known words</option></select>
  <div><template shadowrootmode="open"><b>Inside</b></template></div></html>`;

/** Names that no language changes. */
const NAMES = [
  'Winnow',
  'GitHub',
  'Jira',
  'GitLab',
  'Linear',
  'English',
  'Deutsch',
  'Español',
  'JSON',
  'CSV',
  'Markdown',
  // The engineer of the sample.
  'ada-lind',
];

const TONGUES = [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const;
/** In short the sections speak one of them, and the panel the other. */
const IN_SECTIONS = sampleOf(TONGUES, 1);
const IN_PANEL = process.env.WINNOW_LONG ? TONGUES : TONGUES.filter((tongue) => !IN_SECTIONS.includes(tongue));

test('what is English or cut off is seen, in an open root and in a closed list too', async ({ context, github }) => {
  github.addPage('/faults', FAULTS);
  const page = await context.newPage();
  await page.goto('https://github.com/faults');
  expect(await page.evaluate(listUntranslated, ['Known words'])).toEqual([
    'Left in English',
    'Any behaviour at all',
    'Inside',
    'title: Hint',
  ]);
  expect(await page.evaluate(listClipped)).toEqual(['p.cut: Known words', 'select.narrow: Any behaviour at all']);
});

for (const [tongue, direction] of IN_SECTIONS) {
  test(`in a made-up language, written ${direction}, no section says English and none cuts a word off`, async ({
    openApp,
    beforePages,
  }) => {
    test.setTimeout(120_000);
    await beforePages(speakPseudo, tongue);
    const page = await openApp('/nowhere', sampleLog(), sampleInbox());
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    const data = [...NAMES, ...textsIn([sampleLog(), sampleInbox()])];
    await expect(page.locator('html')).toHaveAttribute('lang', tongue);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    const found: Record<string, string[]> = {};
    for (const section of sampleOf(APP_ADDRESSES, 2)) {
      const before = await heading.innerText();
      await page.evaluate((route) => location.assign(`#${route}`), section);
      await expect(heading, section).not.toHaveText(before);
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      const [english, clipped] = [await page.evaluate(listUntranslated, data), await page.evaluate(listClipped)];
      if (process.env.WINNOW_PICTURES)
        await page.screenshot({ path: `${process.env.WINNOW_PICTURES}/${tongue}${section.replaceAll('/', '-')}.png` });
      if (english.length + clipped.length > 0) found[section] = [...english, ...clipped];
    }
    expect(found).toEqual({});
  });
}

for (const [tongue, direction] of IN_PANEL) {
  test(`the button and its panel speak it, written ${direction}, and cut nothing off`, async ({ context, github }) => {
    github.addPage('/panel', PAGE);
    const page = await context.newPage();
    await page.goto('https://github.com/panel');
    await page.evaluate(speakPseudo, tongue);
    await page.evaluate(await bundle('tests/e2e/surfaces/open-panel.ts', 'openPanel'));
    await page.evaluate("openPanel.mountOpen(document.getElementById('place'), 'saved')");
    await page.getByRole('button').click();
    const panel = page.getByRole('dialog');
    const field = panel.getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(panel).toHaveCSS('direction', direction);
    await panel.getByRole('combobox').first().selectOption({ index: 4 });
    await panel.getByRole('combobox').last().selectOption({ index: 2 });
    for (const more of await panel.locator('summary:visible').all()) await more.click();
    if (process.env.WINNOW_PICTURES)
      await page.screenshot({ path: `${process.env.WINNOW_PICTURES}/panel-${tongue}.png` });
    expect(await page.evaluate(listUntranslated, [...NAMES, 'Version the orchard API', 'Orchard'])).toEqual([]);
    expect(await page.evaluate(listClipped)).toEqual([]);
  });
}

test('the popup speaks the made-up language, and cuts nothing off', async ({ openPopup, beforePages }) => {
  await beforePages(speakPseudo, 'en-XA');
  const page = await openPopup('#/log');
  await expect(page.getByRole('textbox').first()).toBeFocused();
  expect(await page.evaluate(listUntranslated, NAMES)).toEqual([]);
  expect(await page.evaluate(listClipped)).toEqual([]);
});

test('a language that is chosen is spoken at once, by the popup, the menus and the button too', async ({
  openApp,
  openPopup,
  openPullRequest,
  worker,
}) => {
  const page = await openApp('/settings');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Einstellungen · Winnow');
  await page.reload();
  for (const name of ['Erfolge', 'Eingang', 'Zuordnen', 'Einstellungen'])
    await expect(page.getByRole('navigation').getByRole('link', { name })).toBeVisible();
  const popup = await openPopup('#/log');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const scripts = await Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts();
        return scripts.map(({ js }: { js: string[] }) => js.join());
      }),
    )
    .toContain('page-words-de.js');
  const pull = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await pressButton(pull, 'Als Erfolg speichern');
  await findByRole(pull, 'button', 'Gespeichert');
  await findByRole(pull, 'dialog', 'Details zum Erfolg');
});

/** Every text in rows of the log, with the names of repositories and tickets; not what a row says by a word of its own. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  if (typeof value !== 'string' || /^[a-z-]+$/.test(value)) return [];
  const [, place = ''] = /^(?:gh:github\.com|jira:[\w.-]+)\/(\w+(?:\/\w+)?(?:-\d+)?)/.exec(value) ?? [];
  return [value, place, ...place.split(/\/|-\d+$/)].filter((text) => text !== '');
}
