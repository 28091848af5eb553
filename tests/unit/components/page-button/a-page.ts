import type { PageButtonParts } from '@/components/page-button/button-parts';
import { mountPageButton } from '@/components/page-button/mount';
import { makePanel } from '@/components/page-button/panel/make-panel';
import { aCapture, anOffer } from './a-capture';
import { aWorker, settle, someIds } from './a-worker';

/** A page with a button on it that everybody may press, and its root open. */
export function aPage(worker = aWorker(), parts: Partial<PageButtonParts> = {}) {
  document.body.innerHTML = '<header><h1>Version the public API</h1></header>';
  const place = document.querySelector('h1') as Element;
  const button = mountPageButton({
    place,
    mode: 'open',
    offer: anOffer,
    isHere: () => true,
    send: worker.send,
    loadPanel: async () => ({ ok: true, makePanel: (given) => makePanel(given, () => ({ read: () => aCapture })) }),
    newId: someIds(),
    isTrusted: () => true,
    isSeen: () => true,
    ...parts,
  });
  const root = button.host.shadowRoot as ShadowRoot;
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
  const press = async (selector = '.save') => {
    find(selector).click();
    await settle();
  };
  return { button, root, place, worker, find, press, words: () => find('.save').textContent };
}
