import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { makeSummary } from '@/lib/popup-summary/make-summary';
import { isSaidIn, type Summary, summaryOn } from '@/lib/popup-summary/summary';
import { forgetSummary, readSummary, writeSummary } from '@/lib/popup-summary/summary-store';
import { emptyLog } from '../../empty-log';

const NOW = new Date('2026-11-25T12:00:00');
const BLANK: Summary = {
  ...{ today: '2026-11-25', meter: 0, weeks: { logged: 0, of: 13 }, inbox: 0, followUps: 0, asked: 0 },
  ...{ isCheckInDue: false, recent: [], firstAsked: null, thing: null },
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyLog();
  fakeBrowser.reset();
  await forgetSummary();
});

async function aWin(title: string, status: 'ready' | 'inbox'): Promise<string> {
  const winId = crypto.randomUUID();
  await saveWin({ winId, fields: { ...blankWin('2026-11-24', title), status } });
  return winId;
}

describe('the summary that the popup paints first', () => {
  it('says what the log says, and is read as it was written', async () => {
    await aWin('First', 'ready');
    const asked = await aWin('Second', 'inbox');
    await changeWin(asked, { outcomeState: 'pending', followUpOn: '2026-11-25' });
    await trashWin(await aWin('Trashed', 'inbox'));
    const summary = await makeSummary(NOW);
    expect(summary).toMatchObject({ meter: 2, inbox: 1, followUps: 1, weeks: { logged: 1, of: 13 } });
    expect(summary.recent.map(({ title }) => title).sort()).toEqual(['First', 'Second']);
    await writeSummary(summary);
    expect(await readSummary()).toEqual(summary);
  });

  it('names a win that has no title by its first words', async () => {
    await changeWin(await aWin('', 'ready'), { did: 'I said no to it.\nWith reasons.' });
    expect((await makeSummary(NOW)).recent[0]?.title).toBe('I said no to it.');
  });

  it('keeps no word where a page could read it', async () => {
    await aWin('Hush', 'ready');
    await writeSummary(await makeSummary(NOW));
    // This browser cannot close its store to pages.
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Hush');
    expect((await readSummary())?.recent[0]?.title).toBe('Hush');
    await forgetSummary();
    expect(await readSummary()).toBeNull();
  });

  it('keeps all of it in the store that is closed to pages', async () => {
    vi.resetModules();
    const store = await import('@/lib/popup-summary/summary-store');
    const setAccessLevel = vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockResolvedValue(undefined as never);
    await store.writeSummary({ ...BLANK, thing: { day: 3, language: 'en', what: 'A step', needs: null } });
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).toContain('A step');
    expect((await store.readSummary())?.thing?.day).toBe(3);
  });

  it('never says that nothing is logged where something was', async () => {
    await writeSummary(BLANK);
    expect(await readSummary()).toEqual(BLANK);
    await fakeBrowser.storage.local.set({ canary: { tables: { wins: 12 } } });
    expect(await readSummary()).toBeNull();
  });

  it('is nothing where what is stored is no summary', async () => {
    await writeSummary(BLANK);
    await fakeBrowser.storage.local.set({ summaryNumbers: { today: 'yesterday' } });
    expect(await readSummary()).toBeNull();
  });

  it('says what it says in the language that it was made in', () => {
    const summary: Summary = { ...BLANK, thing: { day: 3, language: 'de', what: 'Ein Schritt', needs: null } };
    expect([isSaidIn(summary, 'de'), isSaidIn(summary, 'en'), isSaidIn(BLANK, 'en')]).toEqual([true, false, true]);
  });

  it('holds for its week, and for its day alone where it depends on that', () => {
    expect(summaryOn(BLANK, '2026-11-29')).toEqual({ ...BLANK, today: '2026-11-29' });
    expect(summaryOn(BLANK, '2026-11-30')).toBeNull();
    expect(summaryOn({ ...BLANK, asked: 1 }, '2026-11-26')).toBeNull();
    expect(summaryOn({ ...BLANK, asked: 1 }, '2026-11-25')).not.toBeNull();
  });
});
