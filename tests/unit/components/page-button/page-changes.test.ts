// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePanel } from '@/components/page-button/panel/make-panel';
import { aCapture, anOffer, KEY } from './a-capture';
import { aPage } from './a-page';
import { aPromise, aWorker, settle } from './a-worker';
import { withPopovers } from './popovers';

beforeAll(withPopovers);
// What an edit waits for never comes after its test.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
});

describe('a page that changes', () => {
  it('gets the same button back, with the text that was typed', async () => {
    const { button, place, find, press } = aPage();
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Half the load time';
    const header = place.parentElement as Element;
    header.innerHTML = '<h1>Version the public API</h1>';
    expect(button.host.isConnected).toBe(false);
    button.update(anOffer, header.querySelector('h1'));
    expect(header.lastElementChild).toBe(button.host);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half the load time');
  });

  it('that goes away has what was typed sent at once', async () => {
    const { button, worker, find, press } = aPage();
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Half';
    find('textarea').dispatchEvent(new Event('input'));
    button.unmount();
    expect(worker.bodies('refineWin')).toHaveLength(1);
    expect(button.host.isConnected).toBe(false);
  });

  it.each(['while the panel loads', 'while the worker writes'])(
    'saves what was pressed although it goes %s',
    async (when) => {
      const [load, ack] = [aPromise<void>(), aPromise<void>()];
      const worker = aWorker({
        saveWin: ({ winId }) => ack.promise.then(() => ({ ok: true, winId: String(winId), result: 'added' })),
      });
      const adapterFor = ({ href }: URL) => (href === aCapture.identity.url ? { read: () => aCapture } : null);
      const { button, press } = aPage(worker, {
        loadPanel: async () => {
          await load.promise;
          return { ok: true, makePanel: (given) => makePanel(given, adapterFor) };
        },
      });
      await press();
      if (when === 'while the worker writes') load.keep();
      await settle();
      button.unmount();
      load.keep();
      ack.keep();
      await settle();
      expect(worker.bodies('saveWin')).toMatchObject([{ capture: { identity: { key: KEY } } }]);
      expect(button.host.isConnected).toBe(false);
    },
  );

  it('and goes during a save that fails still hears of it, and may try again', async () => {
    const ack = aPromise<{ ok: false; reason: 'storage-full' }>();
    const worker = aWorker({ saveWin: () => ack.promise });
    const { button, find, press } = aPage(worker);
    await press();
    button.unmount();
    ack.keep({ ok: false, reason: 'storage-full' });
    await settle();
    expect(button.host.isConnected).toBe(true);
    expect(find('.save').hidden).toBe(true);
    expect(find('.title').textContent).toBe('Version the public API');
    expect(find('.trouble').textContent).toContain('The disk is full, so this is not saved.');
    delete worker.script.saveWin;
    await press('.trouble .way');
    expect(worker.bodies('saveWin')).toHaveLength(2);
    expect(button.host.isConnected).toBe(false);
  });

  it('and goes before the text could be kept gives the text back', async () => {
    const worker = aWorker({ refineWin: () => ({ ok: false, reason: 'unreachable' }) });
    const { button, find, press } = aPage(worker);
    await press();
    find<HTMLTextAreaElement>('textarea').value = 'Half the load time';
    find('textarea').dispatchEvent(new Event('input'));
    button.unmount();
    expect(button.host.isConnected).toBe(false);
    await settle();
    expect(button.host.isConnected).toBe(true);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half the load time');
    expect(find('.foot').textContent).toContain('Not kept yet.');
    await press('.close');
    expect(button.host.isConnected).toBe(false);
  });
});
