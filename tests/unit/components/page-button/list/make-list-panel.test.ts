// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://ledger.example/entries?q=mine" }
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeListPanel } from '@/components/page-button/list/make-list-panel';
import { mountPageButton } from '@/components/page-button/mount';
import { NEW_WALK } from '@/lib/domain/walk';
import type { ListRow, SiteList } from '@/lib/sites/types';
import { aWorker, settle, someIds } from '../a-worker';
import { standInObserver } from '../an-observer';
import { withPopovers } from '../popovers';
import { aRow } from './a-site';

beforeAll(withPopovers);

/** A list of four entries, the first of them in the log, under a button that everybody may press. */
function aList(isSeen = true, worker = aWorker(), readPage?: SiteList['readPage']) {
  document.body.innerHTML = `<h2>Entries</h2><ul>${[0, 1, 2, 3].map((n) => `<li><a href="/entry/${n}">Entry ${n}</a></li>`).join('')}</ul>`;
  worker.script.areSaved ??= ({ keys }) => ({
    ok: true,
    saved: Array.isArray(keys) ? keys.map((key) => key === 'ledger:0') : [],
  });
  const rows: ListRow[] = [...document.querySelectorAll('li')].map((element, index) => ({ ...aRow(index), element }));
  const read = async () => ({ ok: true as const, rows, next: null, total: 4 });
  const list = { readShown: () => rows, readPage: readPage ?? read };
  const outside = { pause: async () => undefined, pace: 0, isSeen: () => isSeen };
  const button = mountPageButton<null>({
    place: document.querySelector('h2') as Element,
    mode: 'open',
    offer: null,
    isHere: () => true,
    send: worker.send,
    loadPanel: async () => ({
      ok: true,
      makePanel: (parts) => makeListPanel(parts, () => ({ list, address: location.href }), outside),
    }),
    newId: someIds(),
    isTrusted: () => true,
    isSeen: () => true,
  });
  const root = button.host.shadowRoot as ShadowRoot;
  const find = (words: string) =>
    [...root.querySelectorAll('button')].find((found) => found.textContent === words && !found.closest('[hidden]'));
  const press = async (words: string) => {
    find(words)?.click();
    await settle();
    await settle();
  };
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('.rows input')];
  return { button, root, press, find, boxes, worker };
}

describe('a panel that cannot be seen', () => {
  const walk = { ...NEW_WALK, cursor: 'after-1', done: 4, saved: 4 };
  const kept = () => aWorker({ readWalk: () => ({ ok: true, walk }) });

  /** Presses everything that saves. */
  async function pressAll(list: ReturnType<typeof aList>, before: (button: Element) => void = () => undefined) {
    const press = async (words: string) => {
      const button = list.find(words);
      if (button) before(button);
      await list.press(words);
    };
    await press('Resume');
    await press('Select all on this page');
    await press('Save 3 wins');
    await press('All pages…');
    await press('Save all pages');
  }

  it('saves nothing, and says so', async () => {
    const list = aList(false, kept());
    await list.press('Select wins…');
    await pressAll(list);
    expect(list.worker.bodies('saveWin')).toEqual([]);
    expect(list.root.querySelector('.trouble')?.textContent).toContain('nothing was saved');
  });

  it.each([
    ['was covered when the press began', [{ isIntersecting: true, isVisible: false }]],
    ['was not in sight then', [{ isIntersecting: true, isVisible: true }, { isIntersecting: false }]],
  ])('saves nothing where it %s', async (_what, looks) => {
    const { look } = standInObserver();
    const list = aList(true, kept());
    await list.press('Select wins…');
    const panel = list.root.querySelector('[role="dialog"]') as HTMLElement;
    panel.dispatchEvent(new Event('toggle'));
    look(panel, ...looks);
    await pressAll(list, (button) => {
      button.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      look(panel, { isIntersecting: true, isVisible: true });
      look(panel, ...looks);
    });
    expect(list.worker.bodies('saveWin')).toEqual([]);
    expect(list.root.querySelector('.trouble')?.textContent).toContain('Close what lies over it');
    look(panel, { isIntersecting: true, isVisible: true });
    list.find('Resume')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await list.press('Resume');
    expect(list.worker.bodies('saveWin')).toHaveLength(3);
    vi.unstubAllGlobals();
  });
});

describe('a list that cannot be read', () => {
  it.each([
    [{ ok: false, reason: 'refused' }, 'no access to this list'],
    [{ ok: false, reason: 'unreachable' }, 'did not answer'],
    [{ ok: false, reason: 'limited', retryAfter: 30 }, 'asked to wait 30 seconds'],
  ] as const)('says why and not that there is nothing: %o', async (refusal, words) => {
    const { press, root, find } = aList(true, aWorker(), async () => refusal);
    await press('Select wins…');
    const said = root.querySelector('.unread')?.textContent;
    expect(said).toContain(words);
    expect(said).not.toContain('Nothing on this page');
    expect(root.querySelector('[role="status"]')?.textContent).toContain(words);
    expect(find('Try again')).toBeDefined();
  });

  it('says once that it is partial, at the end by what was saved', async () => {
    const rows = [aRow(1)];
    const partial = async () => ({ ok: true as const, rows, next: null, total: null, isPartial: true as const });
    const { press, root } = aList(true, aWorker(), partial);
    const said = () => [...root.querySelectorAll<HTMLElement>('.unread, .trouble')].filter(({ hidden }) => !hidden);
    await press('Select wins…');
    expect(said().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('did not answer')]);
    await press('All pages…');
    await press('Save all pages');
    expect(said().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('1 saved to your inbox')]);
  });

  it('is busy from the press on, before and after its script is there', async () => {
    const { root, button } = aList(true, aWorker(), () => new Promise(() => undefined));
    const save = () => root.querySelector<HTMLElement>('.save');
    save()?.click();
    const said = [save()?.textContent];
    await settle();
    said.push(save()?.textContent);
    expect(said).toEqual(['Reading…', 'Reading…']);
    expect(save()?.getAttribute('aria-busy')).toBe('true');
    button.unmount();
  });

  it('hands the focus to the rows when another try brings them', async () => {
    const answers: Awaited<ReturnType<SiteList['readPage']>>[] = [
      { ok: false, reason: 'unreachable' },
      { ok: true, rows: [aRow(1)], next: null, total: 1 },
    ];
    const { press, root, boxes, find } = aList(
      true,
      aWorker(),
      async () => answers.shift() ?? { ok: false, reason: 'odd' },
    );
    await press('Select wins…');
    find('Try again')?.focus();
    await press('Try again');
    expect(root.activeElement).toBe(boxes()[0]);
    expect(root.querySelector<HTMLElement>('.unread')?.hidden).toBe(true);
  });
});

describe('Select wins…', () => {
  it('shows who and what each row is, and what is saved already', async () => {
    const { press, boxes, root } = aList();
    await press('Select wins…');
    expect(boxes().map(({ disabled }) => disabled)).toEqual([true, false, false, false]);
    const said = [...root.querySelectorAll('.rows li')].map(({ textContent }) => textContent);
    expect(said[0]).toBe('Entry 0Ticket\u00a0· merged Nov 2, 2026\u00a0· inesSaved');
    expect(said[1]).toBe('Entry 1Ticket\u00a0· merged Nov 2, 2026\u00a0· ines');
  });

  it('takes all that is left on the page, and says so', async () => {
    const { press, find, worker, boxes, root } = aList();
    await press('Select wins…');
    await press('Select all on this page');
    expect(find('Select none')).toBeDefined();
    await press('Save 3 wins');
    expect(worker.bodies('saveWin')).toHaveLength(3);
    expect(boxes().every(({ disabled, checked }) => disabled && !checked)).toBe(true);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Done. 3 saved to your inbox.');
  });

  it('marks the rows of the page while it is open, and leaves nothing behind', async () => {
    const { press, root } = aList();
    await press('Select wins…');
    const marks = () => document.querySelectorAll('li > a + span');
    expect(marks()).toHaveLength(4);
    root.querySelector<HTMLButtonElement>('.close')?.click();
    await settle();
    expect(marks()).toHaveLength(0);
    expect(document.querySelectorAll('li *')).toHaveLength(4);
  });

  it('says how far it is on the button, and its own name again when it is done', async () => {
    const worker = aWorker();
    const words: (string | null)[] = [];
    const { press, root } = aList(true, worker);
    worker.script.saveWin = ({ winId }) => {
      words.push(root.querySelector('.save')?.textContent ?? null);
      return { ok: true, winId: String(winId), result: 'added' };
    };
    await press('Select wins…');
    await press('All pages…');
    await press('Save all pages');
    expect(words).toEqual(['Saving 1…', 'Saving 2…', 'Saving 3…']);
    expect(root.querySelector('.save')?.textContent).toBe('Select wins…');
  });
});
