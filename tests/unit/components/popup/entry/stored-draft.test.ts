// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storedDraft } from '@/components/popup/entry/stored-draft';
import { emptyQuickLog } from '@/lib/domain/quick-log/quick-log';
import { emptyLog } from '../../../empty-log';

const typed = (text: string) => ({ ...emptyQuickLog('00000000-0000-4000-8000-000000000001'), text });
/** Each page has its own. */
const aPage = () => storedDraft('popup');
const textOf = async () => (await aPage().read())?.text ?? null;

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
});

describe('what is typed before the draft could be read', () => {
  it('is there for the next page, although this one goes before it has read anything', async () => {
    const page = aPage();
    for (const text of ['I', 'I d', 'I drove']) page.behind.leave(typed(text));
    expect(await textOf()).toBe('I drove');
  });

  it('goes after the draft that lay there, and after what earlier pages had to leave', async () => {
    await aPage().keep(typed('Asked Mara'));
    aPage().behind.leave(typed('She wrote'));
    aPage().behind.leave(typed('the fix'));
    expect(await textOf()).toBe('Asked Mara\nShe wrote\nthe fix');
  });

  it('is said once, also where a page goes again in the middle of a write', async () => {
    await aPage().keep(typed('Asked Mara'));
    const page = aPage();
    const reading = page.read();
    page.behind.leave(typed('She wrote'));
    await reading;
    page.behind.leave(typed('Asked Mara\nShe wrote it'));
    expect(await textOf()).toBe('Asked Mara\nShe wrote it');
  });

  it('is gone with the draft once that is dropped', async () => {
    const page = aPage();
    page.behind.leave(typed('I drove'));
    await page.drop();
    expect(await textOf()).toBeNull();
  });
});

it('a draft that was written after what a page left stands: a browser that crashed has the older of the two as it was', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
  const page = aPage();
  await page.read();
  page.behind.leave(typed('I dro'));
  vi.setSystemTime(new Date('2026-03-02T10:00:01Z'));
  await page.keep(typed('I drove it'));
  expect(await textOf()).toBe('I drove it');
});
