import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { emptyOldTrash } from '@/lib/db/trash';
import { answerMessages } from '@/lib/messaging/messenger';
import { pageRequests } from '@/lib/messaging/page-requests';
import { route } from '@/lib/messaging/router';
import { keepHosts } from '@/lib/permissions/keep-hosts';

// A listener that is registered later than the first turn misses the event that woke the worker.
export default defineBackground(() => {
  answerMessages((message, sender) => route(message, sender, pageRequests, browser.runtime.id));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html#/welcome') });
  });
  keepHosts();
  browser.runtime.onStartup.addListener(() => void emptyOldTrash(new Date()));
});
