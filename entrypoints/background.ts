import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backUpIfDue } from '@/lib/backup/folder/back-up-if-due';
import { checkCounts } from '@/lib/db/counting/check-counts';
import { keepErrors } from '@/lib/errors/keep-errors';
import { keepLanguage } from '@/lib/i18n/keep-language';
import { workerDe } from '@/lib/i18n/packs/worker-de';
import { workerEs } from '@/lib/i18n/packs/worker-es';
import { answerMessages } from '@/lib/messaging/messenger';
import { pageRequests } from '@/lib/messaging/page-requests';
import { route } from '@/lib/messaging/router';
import { keepHosts } from '@/lib/permissions/keep-hosts';
import { speakOnPages } from '@/lib/permissions/page-scripts';
import { keepSummary } from '@/lib/popup-summary/keep-summary';
import { keepReminders } from '@/lib/reminders/keep-reminders';
import { keepShadow } from '@/lib/safety/copy/keep-shadow';
import { keepJournal } from '@/lib/safety/journal/journal';
import { keepTrashShort } from '@/lib/safety/keep-trash-short';
import { openAfterInstall } from '@/lib/safety/open-after-install';
import { confirm } from '@/lib/shortcuts/confirm';
import { logText } from '@/lib/shortcuts/log-text';
import { makeMenus, saveByKey, saveFromMenu } from '@/lib/shortcuts/menus';
import { takeSignDown } from '@/lib/shortcuts/sign';
import { suggestEnter } from '@/lib/shortcuts/suggestion';

// A listener that is registered later than the first turn misses the event that woke the worker.
export default defineBackground({ type: 'module', main: listen });

function listen(): void {
  keepErrors('worker');
  keepJournal();
  const checked = keepShadow();
  void checked.then(checkCounts).catch(() => undefined);
  // A log that is being put back must not take a page for new.
  answerMessages((message, sender) => route(message, sender, pageRequests, browser.runtime.id, checked));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await openAfterInstall(reason);
  });
  keepLanguage({ de: workerDe, es: workerEs }, makeMenus, speakOnPages);
  keepHosts();
  keepReminders();
  keepSummary();
  keepTrashShort();
  // Firefox for Android has none of the three.
  browser.contextMenus?.onClicked.addListener(async (press, tab) => confirm(await saveFromMenu(press, tab)));
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (command === 'save-page') await confirm(await saveByKey(tab));
  });
  browser.omnibox?.onInputStarted.addListener(() => void suggestEnter(''));
  browser.omnibox?.onInputChanged.addListener((typed) => void suggestEnter(typed));
  browser.omnibox?.onInputEntered.addListener(async (text) => confirm(await logText(text, new Date())));
  void takeSignDown();
  void checked.then(() => backUpIfDue(new Date()));
}
