import { barriers } from './accessibility/barriers';
import { expect, test } from './browser/extension-fixture';
import { recordAnnouncements, saidTwice } from './journeys/announcements';

/** Each is wrong in one way; `sound` is in none. */
const PAGE = `<!doctype html><html lang="en"><title>Barriers</title><style>
  body { background: #fff; color: #222; }
  .faint { color: #999; }
  .edge { border: 1px solid #ddd; background: #fff; }
  .small { display: inline-block; inline-size: 16px; block-size: 16px; padding: 0; border: 0; overflow: hidden; }
  .bare:focus { outline: none; }
  .under { position: absolute; inset: 300px auto auto 0; }
  .lid { position: absolute; inset: 290px auto auto 0; inline-size: 300px; block-size: 60px; background: #fff; }
  .cut { inline-size: 60px; overflow: hidden; white-space: nowrap; }
  .above { margin-block: 0 -1em; }
  .above + p { margin: 0; }
  .wide { inline-size: 500px; }
  .sound { min-block-size: 32px; border: 1px solid #555; }
</style><main><h1>Barriers</h1>
  <p class="faint">Too faint</p>
  <label>Name <input class="edge"></label>
  <p><button class="small">a</button><button class="small">b</button></p>
  <p><button class="bare">No ring</button> <button class="sound">Sound</button></p>
  <button class="under">Under the lid</button><div class="lid"></div>
  <p class="cut">Words that are longer than their box</p>
  <p class="above">One line of words</p><p>Another line of words</p>
  <p class="wide">Wide</p>
</main></html>`;

test('what is measured sees each barrier that a page has, and none where there is none', async ({
  context,
  github,
}) => {
  github.addPage('/barriers', PAGE);
  const page = await context.newPage();
  await page.goto('https://github.com/barriers');
  const found = await barriers(page, ['light', 'dark', 'right to left']);
  for (const barrier of [
    'light, text 2.85:1 p.faint “Too faint”',
    'light, boundary 1.36:1 input.edge “”',
    'light, target 16 × 16 button.small “a”',
    'dark, focus without an outline: button.bare “No ring”',
    'dark, focus hidden: button.under “Under the lid”',
    'right to left, cut off: p.cut “Words that are longer than their box” by p.cut “Words that are longer than their box”',
    'right to left, lie on each other: p.above “One line of words”, main. > p “Another line of words”',
  ]) {
    expect(found).toContain(barrier);
  }
  expect(found.some((each) => each.includes('320 px wide, scrolls sideways by') && each.includes('p.wide'))).toBe(true);
  expect(found.filter((each) => each.includes('.sound'))).toEqual([]);
});

test('two live regions that say the same of one key press are found out, of two presses not', async ({
  context,
  github,
}) => {
  github.addPage('/live', '<title>Live</title><p role="status" class="one"></p><p role="alert" class="two"></p>');
  const page = await context.newPage();
  await page.goto('https://github.com/live');
  await page.evaluate(recordAnnouncements);
  const say = (region: string, words: string) =>
    page.evaluate(
      ({ at, text }) => {
        const element = document.querySelector(at);
        if (element) element.textContent = text;
      },
      { at: region, text: words },
    );
  await say('.one', 'Saved');
  await page.keyboard.press('a');
  await say('.two', 'Saved');
  expect(await page.evaluate(saidTwice)).toEqual([]);
  await say('.one', 'Saved, again');
  expect(await page.evaluate(saidTwice)).toEqual(['“Saved” by p.two and “Saved, again” by p.one']);
});
