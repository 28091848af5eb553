import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { injections } from '../unit/lib/export/injections';
import { expect, type OpenApp, test } from './browser/extension-fixture';
import { hostileLog } from './log/hostile-log';
import { sampleLog } from './log/sample-log.mjs';
import { sampleOf } from './seed/sample';

const PLACE = 'https://github.com/acme/paste';

async function openPacket(openApp: OpenApp, rows: Record<string, object[]>): Promise<Page> {
  const page = await openApp('/packet', rows);
  await expect(page.getByRole('heading', { name: 'Ways to hand it on' })).toBeVisible();
  await page.getByText('Files, Markdown and a prompt').click();
  return page;
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Opens a page of somebody else's that takes what is pasted into it, and pastes. */
async function pasted(context: BrowserContext, addPage: (path: string, html: string) => void) {
  addPage('/acme/paste', '<!doctype html><title>x</title><div id="paper" contenteditable></div>');
  const page = await context.newPage();
  await page.goto(PLACE);
  await page.evaluate(() => {
    document.addEventListener('paste', (event) => {
      const { clipboardData: board } = event;
      const flavours = { html: board?.getData('text/html'), plain: board?.getData('text/plain') };
      document.body.dataset.flavours = JSON.stringify(flavours);
    });
  });
  await page.locator('#paper').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('body')).toHaveAttribute('data-flavours');
  const flavours = JSON.parse((await page.locator('body').getAttribute('data-flavours')) ?? '{}');
  return { page, html: String(flavours.html), plain: String(flavours.plain) };
}

test('every way out says what it is called, and the file opens by itself', async ({ openApp, context, github }) => {
  const page = await openPacket(openApp, sampleLog());
  const status = page.getByRole('region', { name: 'Ways to hand it on' }).getByRole('status');
  const html = await saved(page, 'Save HTML');
  expect(html.name).toMatch(/^winnow-packet-manager-\d{4}-\d\d-\d\d-work-safe\.html$/);
  await expect(status).toHaveText(`${html.name} was handed to the browser to save.`);
  expect((await saved(page, 'Save Markdown')).text).toMatch(/^# Promotion packet/);
  expect((await saved(page, 'Save CSV')).text).toMatch(/^\ufeff"Date","Win"/);
  expect(JSON.parse((await saved(page, 'Save JSON')).text)).toMatchObject({ format: 'winnow-packet', version: 1 });

  github.addPage('/packet.html', html.text);
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await alone.goto('https://github.com/packet.html');
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Promotion packet');
  expect(await alone.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/packet.html']);
});

test('formatted text is pasted as headings, lists and links, with a plain twin', async ({
  openApp,
  context,
  github,
}) => {
  const page = await openPacket(openApp, sampleLog());
  await page.getByRole('button', { name: 'Copy formatted text' }).click();
  await expect(page.getByText('Formatted text is on the clipboard.')).toBeVisible();
  const { page: paper, html, plain } = await pasted(context, github.addPage);
  expect(html).toContain('<h1>Promotion packet</h1>');
  expect(html).not.toMatch(/chrome-extension|class=|<svg|<script/);
  expect(plain).toMatch(/^Promotion packet\n/);
  await expect(paper.locator('#paper h1')).toHaveText('Promotion packet');
  expect(await paper.locator('#paper li').count()).toBeGreaterThan(3);
});

test('a text for a form keeps to its length and is copied as it stands', async ({ openApp, context, github }) => {
  const page = await openPacket(openApp, sampleLog());
  await page.getByRole('button', { name: 'Choose and copy' }).click();
  const sheet = page.getByRole('dialog', { name: 'Text for a form' });
  const text = sheet.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue(/Action: /);
  await sheet.getByLabel('Target length').fill('300');
  await expect(sheet.getByText(/^\d+ of 300 characters: \d+ to spare$/)).toBeVisible();
  const written = await text.inputValue();
  expect(written.length).toBeLessThanOrEqual(300);
  await sheet.getByRole('button', { name: 'Copy for the form' }).click();
  await expect(sheet.getByText('The text is on the clipboard.')).toBeVisible();
  const { html, plain } = await pasted(context, github.addPage);
  expect(plain.replaceAll('\r\n', '\n')).toBe(written);
  expect(html).toBe('');
});

const SCREENS = [
  ...['/report', '/wins', '/inbox', '/map', '/checklist', '/quiz', '/audit', '/plan', '/check-in', '/talk'],
  ...['/talk/update', '/settings', '/settings/names', '/settings/ladders', '/settings/sites'],
];

test('nothing runs, loads or breaks the policy, whatever stands in the fields', async ({
  openApp,
  beforePages,
  context,
  github,
}) => {
  test.setTimeout(180_000);
  const payloads = sampleOf(injections(), 12);
  const heard: string[] = [];
  context.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    if (/Content.Security.Policy|refused to/i.test(message.text())) heard.push(message.text());
  });
  await beforePages(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.warn(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const log = hostileLog(payloads);
  const page = await openPacket(openApp, log);
  for (const route of [...sampleOf(SCREENS, 8), `/wins/${log.wins[0]?.id}`, '/packet']) {
    await page.evaluate((to) => location.assign(`#${to}`), route);
    await expect(page.getByRole('main'), route).not.toBeEmpty();
    await expect(page.locator('[aria-busy="true"]'), route).toHaveCount(0);
    expect(await page.locator('script:not([src]), iframe, object, embed').count(), route).toBe(0);
  }
  await page.getByRole('radio', { name: 'Me', exact: true }).check();
  await page.getByText('Files, Markdown and a prompt').click();
  const { text } = await saved(page, 'Save HTML');
  github.addPage('/hostile.html', text);
  const alone = await context.newPage();
  await alone.goto('https://github.com/hostile.html');
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Promotion packet');
  expect(await alone.locator('script, iframe, object, embed, img, link, base, form').count()).toBe(0);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Copy formatted text' }).click();
  await expect(page.getByText('Formatted text is on the clipboard.')).toBeVisible();
  const { page: paper } = await pasted(context, github.addPage);
  await expect(paper.locator('#paper h1')).toHaveText('Promotion packet');
  expect(await paper.locator('#paper').locator('script, iframe, object, embed, img, svg, style').count()).toBe(0);
  expect(heard).toEqual([]);

  // Nor was nothing heard because nobody listened: a style of its own is refused, and heard.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
  );
  await expect.poll(() => heard.join()).toContain('style-src');
});

test('the PDF is tagged, has its language, and a title without content', async ({ openApp }) => {
  const page = await openPacket(openApp, sampleLog());
  await page.getByText('Name, language and paper').click();
  await page.getByLabel('Language').selectOption('de');
  await expect(page.locator('.packet-document[lang="de"]').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const title = await page.title();
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\/Type \/Catalog[\s\S]*?\/Lang \(de\)/);
  expect(pdf).toMatch(/\/S \/H1\b/);
  expect(title).toMatch(/^Unterlagen zur Beförderung \d{4}-\d\d-\d\d$/);
});
