// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeFirstLook, takeLeftLook } from '@/components/popup/first-look';
import { leaveSummary } from '@/lib/popup-summary/left-summary';
import { makeSummary } from '@/lib/popup-summary/make-summary';
import { writeSummary } from '@/lib/popup-summary/summary-store';

const NOW = new Date('2026-11-25T09:00:00Z');
const at = (url?: string) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue((url ? [{ url }] : []) as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what a popup opens with', () => {
  it.each([
    ['https://github.com/acme/orchard/pull/7', true],
    ['http://wiki.acme.test/', true],
    ['chrome://newtab/', false],
    [undefined, false],
  ])('with %s in front holds a place for it: %s', async (url, hasPage) => {
    at(url);
    expect(await takeFirstLook(NOW)).toEqual({ noted: null, hasPage });
  });

  it('has the summary of this week, and none of another', async () => {
    at();
    const summary = await makeSummary(NOW);
    await writeSummary(summary);
    expect(await takeFirstLook(NOW)).toEqual({ noted: summary, hasPage: false });
    expect(await takeFirstLook(new Date('2026-12-02T09:00:00Z'))).toEqual({ noted: null, hasPage: false });
  });

  it('is what was left the last time where the stores do not answer', async () => {
    localStorage.clear();
    expect(takeLeftLook(NOW)).toEqual({ noted: null, hasPage: false });
    const summary = await makeSummary(NOW);
    leaveSummary(summary);
    expect(takeLeftLook(NOW)).toEqual({ noted: summary, hasPage: false });
    localStorage.setItem('summary', '{"today":1');
    expect(takeLeftLook(NOW).noted).toBeNull();
  });

  it('is there where the browser will not say what is in front', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no'));
    expect(await takeFirstLook(NOW)).toMatchObject({ hasPage: false });
  });
});
