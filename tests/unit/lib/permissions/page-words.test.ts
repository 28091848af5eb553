import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { bringPageWords, spokenOnPages, wordsBeforeButton, wordsBeforePanel } from '@/lib/permissions/page-words';
import { aBrowser } from './a-browser';

const HOSTS = ['https://github.com/*', 'https://git.example.com/*'];

async function registered() {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ js, matches, runAt }) => ({ js, matches, runAt }));
}

it('a button gets its words before it, on every host, in the language that is spoken now', async () => {
  aBrowser({});
  await bringPageWords('en', HOSTS);
  expect(await registered()).toEqual([]);
  for (const language of ['de', 'de', 'es'] as const) {
    await bringPageWords(language, HOSTS);
    expect(await registered()).toEqual([
      { js: [`page-words-${language}.js`], matches: HOSTS, runAt: 'document_start' },
    ]);
  }
  await bringPageWords('es', HOSTS.slice(0, 1));
  expect((await registered()).map(({ matches }) => matches)).toEqual([HOSTS.slice(0, 1)]);
  await bringPageWords('en', HOSTS);
  expect(await registered()).toEqual([]);
});

it('what they speak is known without the log', async () => {
  aBrowser({});
  for (const language of ['en', 'de', 'es', 'en'] as const) {
    await bringPageWords(language, HOSTS);
    expect(await spokenOnPages()).toBe(language);
  }
});

it('English needs no file beside what is there', () => {
  expect([...wordsBeforeButton('en'), ...wordsBeforePanel('en')]).toEqual([]);
  expect([...wordsBeforeButton('de'), ...wordsBeforePanel('es')]).toEqual(['/page-words-de.js', '/panel-words-es.js']);
});
