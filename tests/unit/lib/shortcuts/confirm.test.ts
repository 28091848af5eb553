import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCarriedWords } from '@/lib/domain/win/carried-words';
import { confirm } from '@/lib/shortcuts/confirm';
import { takeSignDown } from '@/lib/shortcuts/sign';

let opened: MockInstance<typeof fakeBrowser.tabs.create>;

beforeEach(() => {
  fakeBrowser.reset();
  opened = vi.spyOn(fakeBrowser.tabs, 'create');
});
afterEach(() => takeSignDown());

describe('what became of a shortcut', () => {
  it.each([
    ['added', '✓', 'Saved: Version the API'],
    ['existing', '=', 'Already in your log: Version the API'],
    ['restored', '✓', 'Back from the trash: Version the API'],
  ] as const)('%s is said by %s and “%s”', async (result, badge, title) => {
    await confirm({ ok: true, result, title: 'Version the API' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe(badge);
    expect(await fakeBrowser.action.getTitle({})).toBe(title);
    expect(opened).not.toHaveBeenCalled();
  });

  it('names what the page did not show', async () => {
    await confirm({ ok: true, result: 'added', title: 'Version the API', missing: ['commits', 'author'] });
    expect(await fakeBrowser.action.getTitle({})).toBe(
      'Saved: Version the API. The page did not show: commits and author',
    );
  });

  it('names the end of a marked text that was too long to be kept', async () => {
    await confirm({ ok: true, result: 'added', title: 'Version the API', isCut: true });
    expect(await fakeBrowser.action.getTitle({})).toBe(
      'Saved: Version the API. It was too long to keep whole: its end is missing',
    );
  });

  it('is said shortly', async () => {
    await confirm({ ok: true, result: 'added', title: `${'x'.repeat(99)}😀` });
    expect(await fakeBrowser.action.getTitle({})).toBe(`Saved: ${'x'.repeat(99)}`);
  });

  it('where it is nothing, the app opens with the words and why', async () => {
    const words = { title: 'Cut & run?', did: 'Cut & run?\nTwo lines #1', note: 'https://a.example/' };
    await confirm({ ok: false, reason: 'storage-full', words });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    const [path, query] = String(opened.mock.calls[0]?.[0]?.url).split('?', 2);
    expect(path).toMatch(/\/options\.html#\/wins\/new$/);
    expect(readCarriedWords(new URLSearchParams(query))).toEqual({ words, reason: 'storage-full' });
  });

  it.each([
    [true, { did: 'Cut the noise', visibility: 'private' }],
    [false, { did: 'Cut the noise' }],
  ] as const)('the words of a private window (%s) stay the user’s own', async (incognito, words) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ incognito }] as never);
    await confirm({ ok: false, reason: 'storage-full', words: { did: 'Cut the noise' } });
    const query = String(opened.mock.calls[0]?.[0]?.url).split('?', 2)[1];
    expect(readCarriedWords(new URLSearchParams(query)).words).toEqual(words);
  });
});
