import { describe, expect, it } from 'vitest';
import model from '@/lib/coach/model.json';
import { SITES } from '@/lib/sites/registry';
import { BUILDS, listOutput, readOutput, scriptsFrom, scriptsOfPage, sizeOf } from './built-extension';

const KB = 1000;
const CONTENT_SCRIPT = 'page-button.js';
const PAGES = ['popup.html', 'options.html'];

describe.each(BUILDS)('the build %s', (build) => {
  const scripts = listOutput(build, '.js');

  it('is looked at whole', () => {
    console.log(`${build}: ${scripts.length} scripts`);
    expect(scripts.length).toBeGreaterThan(4);
    expect(listOutput(build, '.html').sort()).toEqual([...PAGES].sort());
  });

  it('keeps the content script within 30 kB', () => {
    const bytes = sizeOf(build, CONTENT_SCRIPT);
    console.log(`${build}: content script ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(1 * KB);
    expect(bytes).toBeLessThanOrEqual(30 * KB);
  });

  it('has a page make a site when it may be of it, and not before', () => {
    const script = readOutput(build, CONTENT_SCRIPT);
    const later = [...script.matchAll(/get\s*["'`]\.\/(\w+)\/detect\.ts/g)].map(([, site]) => site);
    expect(later.sort()).toEqual([...SITES].sort());
  });

  it('keeps the popup within 400 kB of script', () => {
    const loaded = scriptsOfPage(build, 'popup.html');
    const bytes = loaded.reduce((total, path) => total + sizeOf(build, path), 0);
    console.log(`${build}: popup loads ${bytes} bytes in ${loaded.length} scripts`);
    expect(bytes).toBeGreaterThan(100 * KB);
    expect(bytes).toBeLessThanOrEqual(400 * KB);
  });

  it('has the popup wait for few files: each of them is another way to the disk', () => {
    const html = readOutput(build, 'popup.html');
    expect(scriptsOfPage(build, 'popup.html').length).toBeLessThanOrEqual(4);
    expect(html.match(/<link[^>]*rel="stylesheet"/g)?.length).toBeLessThanOrEqual(2);
  });

  it('opens the popup without what opens the log', () => {
    const openers = scriptsOfPage(build, 'popup.html').filter((path) =>
      readOutput(build, path).includes('storagemutated'),
    );
    expect(openers).toEqual([]);
    expect(scripts.some((path) => readOutput(build, path).includes('storagemutated'))).toBe(true);
  });

  it('starts the worker with what it shares with the pages, and nothing that draws', () => {
    const loaded = scriptsFrom(build, ['background.js']);
    expect(loaded.length).toBeGreaterThan(1);
    const draws = (path: string) => /Minified React error|\bcreateRoot\b/.test(readOutput(build, path));
    expect(loaded.filter(draws)).toEqual([]);
    // A worker may not import when it runs.
    expect(loaded.filter((path) => /\bimport\(/.test(readOutput(build, path)))).toEqual([]);
    expect(scriptsOfPage(build, 'popup.html').filter(draws).length).toBeGreaterThan(0);
  });

  it('carries the coach’s model once, within 400 kB, and nothing of it before somebody types', () => {
    const carriers = scripts.filter((path) => readOutput(build, path).includes(model.weights.slice(0, 200)));
    expect(carriers).toEqual(['coach.js']);
    expect(sizeOf(build, 'coach.js')).toBeLessThanOrEqual(400 * KB);
    const atOnce = PAGES.flatMap((page) => scriptsOfPage(build, page));
    expect(carriers.filter((path) => atOnce.includes(path))).toEqual([]);
  });

  it.each(PAGES)('%s has no script of its own and nothing from elsewhere', (page) => {
    const html = readOutput(build, page);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/i);
    expect(html).not.toMatch(/\b(?:src|href)="(?!\/)/i);
    expect(html).not.toMatch(/\son\w+=|<iframe|<base\b|<form\b/i);
  });

  it('makes no code from text and loads none from elsewhere', () => {
    const makers = /\beval\(|\bnew Function\(|\bimportScripts\(|\bimport\(\s*["'`]https?:/;
    expect(scripts.filter((path) => makers.test(readOutput(build, path)))).toEqual([]);
  });

  it('calls no network but from what a press puts into a page, and there only as `fetch`', () => {
    // As code, not as a word in a list of words: called, named after a dot or given away.
    const callers =
      /\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|[.=(,:]\s*(?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\b|(?<![\w$])fetch\(/;
    const found = scripts.filter((path) => callers.test(readOutput(build, path)));
    expect(found.sort()).toEqual(['page-list.js', 'page-panel.js', 'page-reader.js']);
    for (const path of found) expect(readOutput(build, path).match(/(?<![\w$])fetch\(/g), path).toHaveLength(1);
  });

  it.each(['page-button.js', 'coach.js', 'page-list.js', 'page-panel.js', 'page-reader.js', 'page-sites.js'])(
    '%s tells the page nothing: no events, messages, storage',
    (path) => {
      const telling =
        /\.dispatchEvent\(|\bpostMessage\(|CustomEvent|BroadcastChannel|\b(local|session)Storage\b|\.cookie\b/;
      expect(readOutput(build, path)).not.toMatch(telling);
    },
  );

  it('takes nothing from elsewhere into its style sheets', () => {
    const sheets = listOutput(build, '.css');
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((path) => /@import|url\(\s*["']?(?:https?:)?\/\//.test(readOutput(build, path)))).toEqual([]);
  });
});
