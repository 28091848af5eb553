import { describe, expect, it } from 'vitest';
import { pageLinkOf } from '@/components/popup/page/page-link';
import { emptyQuickLog } from '@/lib/domain/quick-log/quick-log';
import { toActivePage } from '@/lib/sites/active-tab';

const WIN = '3b241101-e2bb-4255-8caf-4136c566a962';
const OTHER = '00000000-0000-4000-8000-000000000001';
const untouched = { linked: null, choice: null };

function pageAt(address: string) {
  const page = toActivePage(address, 'A title');
  if (!page) throw new Error(`${address} is a page`);
  return page;
}
const pull = pageAt('https://github.com/acme/orchard/pull/7');
const post = pageAt('https://blog.acme.example/post');
const begunAt = (pageKey: string) => ({ ...emptyQuickLog(WIN), text: 'Wrote it down', pageKey });

describe('the page in the active tab', () => {
  it('is linked from the start where a site of ours knows it, and only offered elsewhere', () => {
    expect(pageLinkOf({ page: pull, has: null }, begunAt(''), untouched)).toMatchObject({ is: 'free', linked: true });
    expect(pageLinkOf({ page: post, has: null }, begunAt(''), untouched)).toMatchObject({ is: 'free', linked: false });
  });

  it('is not linked to a text that was begun on another page', () => {
    const link = pageLinkOf({ page: pull, has: null }, begunAt(post.identity.key), untouched);
    expect(link).toMatchObject({ is: 'free', linked: false });
  });

  it('is as the user says', () => {
    const off = pageLinkOf({ page: pull, has: null }, begunAt(''), { ...untouched, linked: false });
    const on = pageLinkOf({ page: post, has: null }, begunAt(''), { ...untouched, linked: true });
    expect([off, on]).toMatchObject([{ linked: false }, { linked: true }]);
  });

  it('that has a win leaves the choice open, in the log or in the trash', () => {
    for (const inLog of [true, false]) {
      const link = pageLinkOf({ page: pull, has: { winId: OTHER, inLog } }, begunAt(''), untouched);
      expect(link).toMatchObject({ is: 'taken', winId: OTHER, inLog, choice: null });
    }
  });

  it('is free again when its win is the entry itself, taken back', () => {
    const link = pageLinkOf({ page: pull, has: { winId: WIN, inLog: false } }, begunAt(''), untouched);
    expect(link).toMatchObject({ is: 'free', linked: true });
  });

  it('is nothing while it is not known, or where there is none', () => {
    expect(pageLinkOf(undefined, begunAt(''), untouched)).toEqual({ is: 'none' });
    expect(pageLinkOf(null, begunAt(''), untouched)).toEqual({ is: 'none' });
  });
});
