import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { emptyOldTrash } from '@/lib/db/trash';
import { answerMessages } from '@/lib/messaging/messenger';
import { pageRequests } from '@/lib/messaging/page-requests';
import { route } from '@/lib/messaging/router';
import { keepHosts } from '@/lib/permissions/keep-hosts';
import { keepReminders } from '@/lib/reminders/keep-reminders';
import { confirm } from '@/lib/shortcuts/confirm';
import { logText } from '@/lib/shortcuts/log-text';
import { makeMenus, saveByKey, saveFromMenu } from '@/lib/shortcuts/menus';
import { takeSignDown } from '@/lib/shortcuts/sign';
import { describeEnter } from '@/lib/shortcuts/suggestion';

// A listener that is registered later than the first turn misses the event that woke the worker.
export default defineBackground(() => {
  answerMessages((message, sender) => route(message, sender, pageRequests, browser.runtime.id));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html#/welcome') });
  });
  keepHosts();
  keepReminders();
  browser.runtime.onStartup.addListener(() => void emptyOldTrash(new Date()));

  // Firefox for Android has none of the three.
  browser.contextMenus?.onClicked.addListener(async (press, tab) => confirm(await saveFromMenu(press, tab)));
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (command === 'save-page') await confirm(await saveByKey(tab));
  });
  browser.omnibox?.onInputStarted.addListener(() => suggest(''));
  browser.omnibox?.onInputChanged.addListener(suggest);
  browser.omnibox?.onInputEntered.addListener(async (text) => confirm(await logText(text, new Date())));
  void takeSignDown();
});

function suggest(typed: string): void {
  void browser.omnibox.setDefaultSuggestion({ description: describeEnter(typed) });
}
