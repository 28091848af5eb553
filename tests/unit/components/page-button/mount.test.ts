// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { anOffer, KEY } from './a-capture';
import { aPage } from './a-page';
import { aPromise, aWorker, settle } from './a-worker';
import { withPopovers } from './popovers';

beforeAll(withPopovers);
// What an edit waits for never comes after its test.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
});

describe('the button', () => {
  it.each([
    ['win', 'Save as win'],
    ['review', 'Save review as win'],
    ['lesson', 'Save as lesson'],
  ] as const)('for a %s is called %s, quiet or not', (action, name) => {
    for (const prominence of ['primary', 'quiet'] as const) {
      const { words, find } = aPage(aWorker(), { offer: { ...anOffer, action, prominence } });
      expect(words()).toBe(name);
      expect(find('.save').hasAttribute('data-quiet')).toBe(prominence === 'quiet');
    }
  });

  it('stands after its place, and its root is closed on a real page', () => {
    const { button, place } = aPage(aWorker(), { mode: 'closed' });
    expect(place.nextElementSibling).toBe(button.host);
    expect(button.host.shadowRoot).toBeNull();
    expect(button.host.attributes).toHaveLength(0);
  });

  it('stands on the edge of a ticket’s title, below it, and beside what a pull request says', () => {
    const ticket = { ...anOffer, identity: { ...anOffer.identity, type: 'ticket' as const } };
    for (const [offer, isBelow] of [
      [anOffer, false],
      [ticket, true],
    ] as const) {
      expect(aPage(aWorker(), { offer }).find('.frame').hasAttribute('data-below')).toBe(isBelow);
    }
  });

  it('reads Saved where the page is in the log already, and then opens its win', async () => {
    const worker = aWorker({ isSaved: () => ({ ok: true, saved: true }) });
    const { words, press } = aPage(worker);
    await settle();
    expect(words()).toBe('Saved');
    await press();
    expect(worker.bodies('openWin')).toEqual([{ key: KEY }]);
  });

  it('does not hear a press that no person made', async () => {
    const { worker, find } = aPage(aWorker(), { isTrusted: undefined });
    find('.save').click();
    find('.save').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settle();
    expect(worker.bodies('saveWin')).toEqual([]);
  });

  it('does not take the second half of a double click', async () => {
    const { worker, find, press } = aPage();
    await press();
    find('.save').dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await settle();
    expect(worker.bodies('openWin')).toEqual([]);
  });

  it('says so, and saves nothing, when it could not be seen', async () => {
    const { worker, find, press } = aPage(aWorker(), { isSeen: () => false });
    await press();
    expect(find('[role="alert"]').textContent).toContain('could not see its button here, so nothing was saved');
    expect(worker.bodies('saveWin')).toEqual([]);
  });

  it('under a bar of the page comes out from it for a key, and saves', async () => {
    let isUnder = true;
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementationOnce(() => {
      isUnder = false;
    });
    const { worker, press } = aPage(aWorker(), { isSeen: () => !isUnder });
    await press();
    expect(worker.bodies('saveWin')).toHaveLength(1);
  });

  it('leaves the page its shortcuts while the focus is on it, but for the keys that press it', async () => {
    const heard: string[] = [];
    const { find, press } = aPage();
    const listener = ({ key }: KeyboardEvent) => void heard.push(key);
    document.addEventListener('keydown', listener);
    const strike = (selector: string, key: string, repeat = false) => {
      const init = { key, repeat, bubbles: true, composed: true, cancelable: true };
      return find(selector).dispatchEvent(new KeyboardEvent('keydown', init));
    };
    await press();
    expect(strike('textarea', '/')).toBe(true);
    // Winnow's panel closes, and a dialog of the page's that it stands in does not.
    expect(strike('textarea', 'Escape')).toBe(false);
    expect(heard).toEqual([]);

    for (const key of ['/', 'Enter', ' ', 'ArrowDown', 'Escape']) expect(strike('.save', key)).toBe(true);
    expect(strike('.save', 'ArrowDown', true)).toBe(true);
    document.removeEventListener('keydown', listener);
    expect(heard).toEqual(['/', 'ArrowDown', 'Escape', 'ArrowDown']);
  });

  it('keeps the page from hearing keys and presses', async () => {
    const heard: string[] = [];
    const { find, press } = aPage();
    await press();
    for (const type of ['keydown', 'keyup', 'input', 'click', 'paste']) {
      document.addEventListener(type, () => heard.push(type), { once: true });
      find('textarea').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
  });
});

describe('one press', () => {
  it('reads Saving while it waits and Saved after the worker has it; the panel opens with the cursor in it', async () => {
    const ack = aPromise<{ ok: true; winId: string; result: 'added' }>();
    const worker = aWorker({ saveWin: () => ack.promise });
    const { root, words, find, press } = aPage(worker);
    find('.save').focus();
    await press();
    expect(words()).toBe('Saving…');
    expect(find('.save').getAttribute('aria-busy')).toBe('true');
    ack.keep({ ok: true, winId: String(worker.bodies('saveWin')[0]?.winId), result: 'added' });
    await settle();
    expect(words()).toBe('Saved');
    expect(find('.save').hasAttribute('aria-busy')).toBe(false);
    expect(find('[role="dialog"]').getAttribute('aria-label')).toBe('Win details');
    expect(find('[role="status"]').textContent).toBe('Saved to your inbox.');
    expect(root.activeElement).toBe(find('textarea'));
  });

  it('of a key that stays down types nothing into the field that opens', async () => {
    const { find, press } = aPage();
    const keydown = (selector: string, repeat: boolean) => {
      const init = { key: 'Enter', repeat, bubbles: true, cancelable: true };
      return find(selector).dispatchEvent(new KeyboardEvent('keydown', init));
    };
    expect(keydown('.save', false)).toBe(true);
    await press();
    expect(keydown('.save', true)).toBe(false);
    expect(keydown('textarea', true)).toBe(false);
    expect(keydown('textarea', false)).toBe(true);
    expect(keydown('textarea', true)).toBe(true);
  });

  it.each(['unreachable', 'updated'] as const)('without a worker (%s) saves nothing and says so', async (reason) => {
    const { words, find, press } = aPage(aWorker(), { loadPanel: async () => ({ ok: false, reason }) });
    await press();
    expect(words()).toBe('Save as win');
    expect(find('[role="alert"]').textContent).toMatch(/nothing was saved/i);
    const reload = [...find('[role="alert"]').querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Reload',
    );
    expect(reload?.hidden).toBe(reason !== 'updated');
  });
});

describe('the panel', () => {
  it('moves up when it grows out of a low window', async () => {
    const grown: (() => void)[] = [];
    class Observer {
      constructor(report: () => void) {
        grown.push(report);
      }
      observe() {}
    }
    vi.stubGlobal('ResizeObserver', Observer);
    const { find, press } = aPage();
    await press();
    const panel = find('[role="dialog"]');
    vi.spyOn(find('.save'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 100, 28));
    vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(240);
    vi.spyOn(panel, 'offsetHeight', 'get').mockReturnValue(200);
    for (const report of grown) report();
    expect(panel.style).toMatchObject({ maxHeight: '200px', top: '32px' });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('names its parts, and shows the page and what the page does not say', async () => {
    const { find, press } = aPage();
    await press();
    const panel = find('[role="dialog"]');
    const labels = [...panel.querySelectorAll('label')].map((label) => label.firstElementChild?.textContent);
    expect(labels).toEqual(['What changed because of it?', 'Role', 'Origin']);
    expect(panel.textContent).toContain('Version the public API');
    expect(panel.textContent).toContain('Not on this page: added lines, reviewers.');
    const chips = [...panel.querySelectorAll('.chip')].map(({ textContent }) => textContent);
    expect(chips.slice(0, 2)).toEqual(['Architecture decision', 'Found the problem']);
    expect(new Set(chips).size).toBe(15);
  });

  it('keeps every edit', async () => {
    const { worker, find, press } = aPage();
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Two teams moved over';
    find('textarea').dispatchEvent(new Event('input'));
    const [role, origin] = [
      find<HTMLSelectElement>('label:nth-child(1) select'),
      find<HTMLSelectElement>('label:nth-child(2) select'),
    ];
    expect([role.value, origin.value]).toEqual(['drove', 'unclear']);
    role.value = '';
    role.dispatchEvent(new Event('change'));
    origin.value = 'identified';
    origin.dispatchEvent(new Event('change'));
    await press('.chip');
    expect(find('.chip').getAttribute('aria-pressed')).toBe('true');
    await vi.advanceTimersByTimeAsync(300);
    const winId = worker.bodies('saveWin')[0]?.winId;
    expect(worker.bodies('refineWin')).toEqual([
      {
        winId,
        key: KEY,
        outcome: 'Two teams moved over',
        told: [],
        role: null,
        origin: 'identified',
        behaviours: { chosen: ['architecture'], dropped: [] },
      },
    ]);
    expect(find('.foot').textContent).toContain('Kept');
  });

  it('closes with Escape and gives the focus back', async () => {
    const { root, worker, find, press } = aPage();
    find('.save').focus();
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Half the load time';
    find('textarea').dispatchEvent(new Event('input'));
    find('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(root.activeElement).toBe(find('.save'));
    expect(worker.bodies('refineWin')[0]).toMatchObject({ outcome: 'Half the load time' });
  });

  it('keeps its text through an undo and a second save', async () => {
    const { words, find, press, worker } = aPage();
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Half the load time';
    await press('.news .link');
    expect(words()).toBe('Save as win');
    expect(worker.bodies('undoSave')).toHaveLength(1);
    await press();
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half the load time');
    expect(worker.bodies('saveWin')[1]).toEqual(worker.bodies('saveWin')[0]);
  });

  it('says that something was in the log already, and offers nothing to change', async () => {
    const worker = aWorker({ saveWin: () => ({ ok: true, winId: crypto.randomUUID(), result: 'existing' }) });
    const { words, find, press } = aPage(worker);
    await press();
    expect(words()).toBe('Saved');
    expect(find('[role="status"]').textContent).toBe('Already in your log.');
    expect(find('textarea')).toBeNull();
    expect(find('.news .link').hidden).toBe(true);
  });

  it('tells a failed save with its ways out, and no word of Saved', async () => {
    const worker = aWorker({ saveWin: () => ({ ok: false, reason: 'storage-full' }) });
    const { words, find, press } = aPage(worker);
    await press();
    expect(words()).toBe('Save as win');
    const alert = find('[role="dialog"] [role="alert"]');
    expect(alert.textContent).toContain('The disk is full, so this is not saved.');
    expect([...alert.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Try again',
      'Copy text',
    ]);
  });

  it('keeps the text after an update and offers to copy it and to reload', async () => {
    const worker = aWorker({ refineWin: () => ({ ok: false, reason: 'updated' }) });
    const { find, press } = aPage(worker);
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Half the load time';
    find('textarea').dispatchEvent(new Event('input'));
    find('textarea').dispatchEvent(new Event('focusout', { bubbles: true }));
    await settle();
    const alert = find('[role="dialog"] .trouble');
    expect([...alert.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Copy text',
      'Reload',
    ]);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half the load time');
    expect(find('.foot').textContent).not.toContain('Kept');
  });
});
