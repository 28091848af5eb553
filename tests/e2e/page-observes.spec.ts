import type { Page } from '@playwright/test';
import { findByRole, pressButton } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';

/** What a page that watches for Winnow writes down; everything is set up before any other script runs. */
interface Notes {
  /** Elements that something put into the page after it had loaded, as markup. */
  added: string[];
  /** Attributes and texts that something changed. */
  changed: string[];
  /** Calls of what scripts talk to a page with, and messages that arrived. */
  talk: string[];
  /** Events that bubbled up to the window from the unnamed element. */
  bubbled: string[];
  /** What came by on the way down to it: which event, which key or text of it, and the innermost target told. */
  passed: { type: string; text: string; target: string }[];
  globals: string[];
  stores: string[];
  resources: string[];
}

test('what a page can observe of Winnow, before and after a save: one unnamed element', async ({
  beforePages,
  extensionId,
  openPullRequest,
}) => {
  await beforePages(watch);
  const page = await openPullRequest({ generation: 'classic', number: 7, title: 'Version the orchard API' });
  await findByRole(page, 'button', 'Save as win');
  const before = await readNotes(page);
  expect(before.added).toEqual(['<span></span>']);

  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.type('Clients upgrade without us');
  await pressButton(page, 'Found the problem');
  await findByRole(page, 'button', 'Saved');
  const after = await readNotes(page);
  console.log('observed after a save:', JSON.stringify({ ...after, passed: after.passed.length }));
  const nothing = { changed: [], talk: [], globals: [], stores: [], resources: [] };
  expect(before).toMatchObject(nothing);
  expect(after).toMatchObject({ ...nothing, added: ['<span></span>'] });
  // The page's own shortcuts do not hear keys, text and presses of the panel: they do not come out of it.
  expect(after.bubbled.filter((type) => /^(key|before|input|change|copy|cut|paste|click)/.test(type))).toEqual([]);
  expect(await page.content()).not.toMatch(/chrome-extension:|winnow/i);
  expect(await page.content()).not.toContain(extensionId);

  // What is left to see: that something without a name stands beside the title, how large it is, and that it has the
  // focus. A page can guess that it is a button of an extension's, and not what it says, nor what was saved.
  expect(await page.evaluate(describeHost)).toEqual({
    attributes: 0,
    children: 0,
    text: '',
    root: null,
    isBesideTitle: true,
    hasFocus: true,
    hasSize: true,
  });
});

test('what is typed into the panel passes the page on its way in; what is chosen there, and the popup, do not', async ({
  beforePages,
  openPullRequest,
  openPopup,
}) => {
  await beforePages(watch);
  const page = await openPullRequest({ generation: 'classic', number: 7, title: 'Version the orchard API' });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.type('Typed here');
  await pressButton(page, 'Found the problem');
  const { passed } = await readNotes(page);
  const textOf = (type: string) => passed.map((event) => (event.type === type ? event.text : '')).join('');
  // A browser calls the listeners on the window first, and no closed root hides a key from them. README says so.
  expect(textOf('keydown')).toBe('Typed here');
  expect(textOf('input')).toBe('Typed here');
  // They learn neither which field it was, nor what was pressed.
  expect([...new Set(passed.map(({ target }) => target))]).toEqual(['<span></span>']);
  expect(JSON.stringify(passed)).not.toMatch(/Found|problem|button|textarea/i);

  const popup = await openPopup();
  await expect(popup.getByLabel('What did you do?')).toBeFocused();
  await popup.keyboard.type('Typed there');
  expect((await readNotes(page)).passed).toHaveLength(passed.length);
});

test('a page finds no file of Winnow’s and cannot frame one', async ({ extensionId, openPullRequest }) => {
  const page = await openPullRequest({ number: 7 });
  await findByRole(page, 'button', 'Save as win');
  const found = await page.evaluate(async (id) => {
    const files = ['manifest.json', 'page-button.js', 'page-panel.js', 'popup.html', 'icon/16.png'];
    const tries = files.map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => file,
        () => null,
      ),
    );
    return (await Promise.all(tries)).filter(Boolean);
  }, extensionId);
  expect(found).toEqual([]);
  // A frame that the browser refuses tells its page, too, that it has loaded.
  await page.evaluate(async (id) => {
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/popup.html`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  }, extensionId);
  const framed = page.frames().filter((frame) => frame.url().includes(`${extensionId}/popup`));
  for (const frame of framed) expect(await frame.locator('text=What did you do?').count()).toBe(0);
});

function watch(): void {
  const notes = { added: [], changed: [], talk: [], bubbled: [], passed: [] } as unknown as Notes;
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  Reflect.set(globalThis, 'notes', notes);
  Reflect.set(globalThis, 'knownGlobals', globals);
  const note = (what: string) => notes.talk.push(what);
  const spy = (owner: object, name: string) => {
    const real: unknown = Reflect.get(owner, name);
    if (typeof real !== 'function') return;
    Reflect.set(owner, name, function spied(this: unknown, ...given: unknown[]) {
      note(name);
      return Reflect.apply(real, this, given);
    });
  };
  spy(EventTarget.prototype, 'dispatchEvent');
  spy(globalThis, 'postMessage');
  spy(MessagePort.prototype, 'postMessage');
  spy(BroadcastChannel.prototype, 'postMessage');
  spy(Storage.prototype, 'setItem');
  spy(Element.prototype, 'attachShadow');
  spy(customElements, 'define');
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation'])
    addEventListener(type, () => note(type));
  for (const type of ['wxt:content-script-started', 'winnow', 'winnow:ready'])
    document.addEventListener(type, () => note(type));
  const isUnnamed = (target: EventTarget | null) => target instanceof HTMLSpanElement && target.attributes.length === 0;
  for (const type of [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'click'],
    ...['toggle', 'beforetoggle', 'submit', 'pointerdown', 'focusin'],
  ]) {
    addEventListener(type, ({ target }) => void (isUnnamed(target) && notes.bubbled.push(type)));
    addEventListener(
      type,
      (event) => {
        if (!isUnnamed(event.target)) return;
        const text = Reflect.get(event, 'key') ?? Reflect.get(event, 'data') ?? '';
        const [innermost] = event.composedPath();
        const target = innermost instanceof Element ? innermost.outerHTML : String(innermost);
        notes.passed.push({ type, text, target });
      },
      true,
    );
  }
  // Winnow comes after this and before `load`.
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, addedNodes, target, attributeName } of records) {
        for (const node of addedNodes) notes.added.push(node instanceof Element ? node.outerHTML : String(node));
        if (type !== 'childList') notes.changed.push(`${target.nodeName} ${attributeName}`);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

async function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(async () => {
    const known: Set<string> = Reflect.get(globalThis, 'knownGlobals');
    const own = ['notes', 'knownGlobals', 'replaceHeader', 'softNavigate'];
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const isOwn = (name: string) => own.includes(name) || known.has(name) || /playwright|^__pw/i.test(name);
    const functions = [...document.scripts].map(({ text }) => text).join('\n');
    return {
      ...Reflect.get(globalThis, 'notes'),
      // What the page's own script declares is the page's.
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !isOwn(name) && !functions.includes(name)),
      stores: [...databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(
        Boolean,
      ),
      resources: performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => /extension:|winnow/i.test(name)),
    };
  });
}

function describeHost() {
  const host = document.querySelector<HTMLElement>('.gh-header-meta > div + span:not([class])');
  return {
    attributes: host?.attributes.length,
    children: host?.childNodes.length,
    text: host?.innerText,
    root: host?.shadowRoot,
    isBesideTitle: host !== null,
    hasFocus: document.activeElement === host,
    hasSize: (host?.offsetWidth ?? 0) > 30,
  };
}
