import { browser } from 'wxt/browser';
import { menuWords } from '@/lib/i18n/en/shortcuts';
import { mayCaptureAt } from '@/lib/policy/read-policy';
import type { ShortcutOutcome } from './outcome';
import { saveLink } from './save-link';
import { type PageInFront, savePage } from './save-page';
import { saveSelection } from './save-selection';

const WEB = ['http://*/*', 'https://*/*'];

type Menu = Omit<Parameters<typeof browser.contextMenus.create>[0], 'title'> & { id: keyof typeof menuWords };

const MENUS: Menu[] = [
  { id: 'page', contexts: ['page', 'frame'], documentUrlPatterns: WEB },
  { id: 'selection', contexts: ['selection'], documentUrlPatterns: WEB },
  { id: 'link', contexts: ['link'], targetUrlPatterns: WEB },
];

/** By the organisation, for this page: nothing of it is read, so there are no words to carry. */
const SWITCHED_OFF: ShortcutOutcome = { ok: false, reason: 'switched-off', words: {} };

/** What the browser tells of the press of a menu. */
export interface MenuPress {
  menuItemId: string | number;
  pageUrl?: string;
  frameId?: number;
  linkUrl?: string;
  /** Firefox alone. */
  linkText?: string;
  selectionText?: string;
}

export interface PressedTab {
  id?: number;
  url?: string;
  title?: string;
  incognito?: boolean;
}

/** Makes the entries of the right mouse button; the browser keeps them while the worker sleeps. */
export async function makeMenus(): Promise<void> {
  // Firefox for Android has none.
  await browser.contextMenus?.removeAll();
  for (const menu of browser.contextMenus ? MENUS : [])
    browser.contextMenus.create({ ...menu, title: menuWords[menu.id] });
}

/** Does what a menu says. Never rejects. */
export async function saveFromMenu(press: MenuPress, tab: PressedTab | undefined): Promise<ShortcutOutcome> {
  const front = toPageInFront(tab, press.pageUrl);
  const frameId = press.frameId ?? 0;
  if (!(await mayCaptureAt(front.address))) return SWITCHED_OFF;
  if (press.menuItemId === 'selection') return saveSelection(front, { text: press.selectionText ?? '', frameId });
  if (press.menuItemId === 'link') {
    if (!(await mayCaptureAt(press.linkUrl ?? ''))) return SWITCHED_OFF;
    return saveLink(front, { address: press.linkUrl ?? '', text: press.linkText, frameId });
  }
  return savePage(front);
}

/** Saves the page of the tab in front. Never rejects. */
export async function saveByKey(tab: PressedTab | undefined): Promise<ShortcutOutcome> {
  const front = toPageInFront(tab?.url === undefined ? ((await findTabInFront()) ?? tab) : tab);
  return (await mayCaptureAt(front.address)) ? savePage(front) : SWITCHED_OFF;
}

async function findTabInFront(): Promise<PressedTab | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab;
  } catch {
    return undefined;
  }
}

function toPageInFront(tab: PressedTab | undefined, address = ''): PageInFront {
  return {
    tabId: tab?.id,
    address: tab?.url ?? address,
    title: tab?.title,
    isPrivate: tab?.incognito ?? false,
  };
}
