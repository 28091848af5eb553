import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { emptyOldTrash } from '@/lib/db/trash';
import { onMessage } from '@/lib/messaging/messenger';
import { pageRequests } from '@/lib/messaging/page-requests';
import type { MessageType } from '@/lib/messaging/protocol';
import { route } from '@/lib/messaging/router';

const MESSAGES: MessageType[] = ['isSaved', 'saveWin', 'refineWin', 'undoSave', 'openWin', 'loadPanel'];

// A listener that is registered later than the first turn misses the event that woke the worker.
export default defineBackground(() => {
  for (const type of MESSAGES) {
    onMessage(type, ({ data, sender }) => route(type, data, sender, pageRequests, browser.runtime.id));
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html#/welcome') });
  });
  browser.runtime.onStartup.addListener(() => void emptyOldTrash(new Date()));
});
