import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showSign, takeSignDown, wear } from '@/lib/shortcuts/sign';

const SAVED = { badge: '✓', colour: '#8f5a0e', title: 'Saved: a' };
const REFUSED = { badge: '!', colour: '#221d16', title: 'Not saved' };

async function toolbar() {
  return {
    badge: await fakeBrowser.action.getBadgeText({}),
    title: await fakeBrowser.action.getTitle({}),
    colour: await fakeBrowser.action.getBadgeBackgroundColor({}),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

afterEach(async () => {
  await takeSignDown();
});

describe('the sign on the toolbar button', () => {
  it('stands for three seconds; then all is as it was', async () => {
    await fakeBrowser.action.setBadgeText({ text: '3' });
    await fakeBrowser.action.setTitle({ title: 'Winnow: check-in due' });
    const before = await toolbar();
    await showSign(SAVED);
    expect(await toolbar()).toEqual({ badge: '✓', title: 'Saved: a', colour: [0x8f, 0x5a, 0x0e, 255] });
    await vi.advanceTimersByTimeAsync(2900);
    expect((await toolbar()).badge).toBe('✓');
    await vi.advanceTimersByTimeAsync(200);
    expect(await toolbar()).toEqual(before);
  });

  it('gives way to the next one, and three seconds count anew', async () => {
    const before = await toolbar();
    await showSign(SAVED);
    await vi.advanceTimersByTimeAsync(2000);
    await Promise.all([showSign(REFUSED), showSign({ ...REFUSED, title: 'Again' })]);
    await vi.advanceTimersByTimeAsync(2900);
    expect(await toolbar()).toMatchObject({ badge: '!', title: 'Again' });
    await vi.advanceTimersByTimeAsync(200);
    expect(await toolbar()).toEqual(before);
  });

  it('is taken down by the next worker when its own was killed', async () => {
    const before = await toolbar();
    await showSign(SAVED);
    vi.clearAllTimers();
    await vi.advanceTimersByTimeAsync(5000);
    expect((await toolbar()).badge).toBe('✓');
    await takeSignDown();
    expect(await toolbar()).toEqual(before);
    await fakeBrowser.action.setBadgeText({ text: '1' });
    await takeSignDown();
    expect((await toolbar()).badge, 'with no sign to take down').toBe('1');
  });

  it('goes even where what was before it cannot be read', async () => {
    await showSign(SAVED);
    await fakeBrowser.storage.session.set({ toolbarBefore: { badge: 7 } });
    await takeSignDown();
    expect(await toolbar()).toMatchObject({ badge: '', title: 'Winnow' });
  });

  it('does not stop what it tells of where there is no badge', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('no badges here'));
    await expect(showSign(SAVED)).resolves.toBeUndefined();
    vi.restoreAllMocks();
  });

  it('stays for its three seconds when the toolbar is given another look, which shows after it', async () => {
    await wear({ badge: '2', colour: '#8f5a0e', title: 'Winnow: 2 in the inbox' });
    await showSign(SAVED);
    await wear({ badge: '3', colour: '#8f5a0e', title: 'Winnow: 3 in the inbox' });
    await wear({ badge: '•', colour: '#8f5a0e', title: 'Winnow: due' });
    await vi.advanceTimersByTimeAsync(2900);
    expect(await toolbar()).toMatchObject({ badge: '✓', title: 'Saved: a' });
    await vi.advanceTimersByTimeAsync(200);
    expect(await toolbar()).toEqual({ badge: '•', title: 'Winnow: due', colour: [0x8f, 0x5a, 0x0e, 255] });
  });

  it('and what a reminder has the toolbar wear never cover the mark of danger', async () => {
    await fakeBrowser.action.setBadgeText({ text: '!' });
    await wear({ badge: '•', colour: '#8f5a0e', title: 'Winnow: due' });
    expect((await toolbar()).badge).toBe('!');
    await showSign(SAVED);
    await wear({ badge: '•', colour: '#8f5a0e', title: 'Winnow: due' });
    await vi.advanceTimersByTimeAsync(3100);
    expect((await toolbar()).badge).toBe('!');
    await fakeBrowser.action.setBadgeText({ text: '' });
  });

  it('that says that nothing was saved is not taken for the mark of danger', async () => {
    await showSign(REFUSED);
    await wear({ badge: '•', colour: '#8f5a0e', title: 'Winnow: due' });
    await vi.advanceTimersByTimeAsync(3100);
    expect((await toolbar()).badge).toBe('•');
  });
});
