import { browser } from 'wxt/browser';
import { parseAddress } from '@/lib/domain/win/address';
import { fitsLog, identifyPage } from './any-page';
import { identifyKnown } from './identify';
import { toPageTitle } from './tab-title';
import type { Identity } from './types';

/** The page in front of the user, by its address and its tab's title; nothing of it is read. */
export interface ActivePage {
  identity: Identity;
  title: string;
  /** A site of ours knows what this is. */
  known: boolean;
}

/** What the active tab shows, or null where there is nothing to link: the browser's own pages, or no access. */
export async function readActivePage(): Promise<ActivePage | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url ? toActivePage(tab.url, tab.title) : null;
  } catch {
    return null;
  }
}

/** Whether the window that the user is in is a private one. False where the browser does not say. Never rejects. */
export async function isInPrivateWindow(): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.incognito === true;
  } catch {
    return false;
  }
}

/** The page at `address` as something to link to; null for what is not a page of the web, or too long to be kept. */
export function toActivePage(address: string, title: string | undefined): ActivePage | null {
  const url = parseAddress(address);
  const known = url && identifyKnown(url);
  const identity = known ?? identifyPage(address);
  if (!identity || !fitsLog(identity)) return null;
  return { identity, title: toPageTitle(title, identity, address), known: known !== null };
}
