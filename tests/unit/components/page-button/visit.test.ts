// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { aPage } from './a-page';
import { aPromise, aWorker, settle } from './a-worker';
import { withPopovers } from './popovers';

beforeAll(withPopovers);
beforeEach(() => void vi.useFakeTimers());

it.each([
  ['.save', 'textarea'],
  ['.close', '.close'],
  [null, null],
] as const)(
  'a save that takes long leaves the focus, once saved, where it helps: on %s, then on %s',
  async (from, to) => {
    const ack = aPromise<{ ok: true; winId: string; result: 'added' }>();
    const worker = aWorker({ saveWin: () => ack.promise });
    const { root, find, press } = aPage(worker);
    const other = document.body.appendChild(document.createElement('input'));
    find('.save').focus();
    await press();
    await vi.advanceTimersByTimeAsync(7000);
    expect(find('[role="status"]').textContent).toMatch(/^Not saved yet/);
    (from ? find(from) : other).focus();
    ack.keep({ ok: true, winId: String(worker.bodies('saveWin')[0]?.winId), result: 'added' });
    await settle();
    expect(root.activeElement).toBe(to && find(to));
    expect(document.activeElement === other).toBe(to === null);
    // From then on it is the user who moves it.
    find('.save').focus();
    find<HTMLTextAreaElement>('textarea').dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(300);
    expect(root.activeElement).toBe(find('.save'));
  },
);
