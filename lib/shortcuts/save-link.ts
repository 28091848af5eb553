import { parseAddress } from '@/lib/domain/win/address';
import { toActivePage } from '@/lib/sites/active-tab';
import { runInPage } from './in-page';
import type { ShortcutOutcome } from './outcome';
import { fromAddress, saveArtifact } from './save-artifact';
import type { PageInFront } from './save-page';

/** Saves where a link leads, into the inbox, under the link's own words where they can be known. */
export async function saveLink(
  { tabId, isPrivate }: PageInFront,
  link: { address: string; text: string | undefined; frameId: number },
): Promise<ShortcutOutcome> {
  const text = link.text ?? (await readLinkText(tabId, link));
  const page = toActivePage(link.address, text);
  if (!page) return { ok: false, reason: 'no-page', words: { title: text, note: link.address } };
  return saveArtifact(fromAddress(page.identity, page, new Date()), isPrivate);
}

/** Chromium does not say what a link reads: the first one in the page that leads there. Undefined where it has no words. */
async function readLinkText(tabId: number | undefined, { address, frameId }: { address: string; frameId: number }) {
  if (tabId === undefined || !parseAddress(address)) return undefined;
  const text = await runInPage({ target: { tabId, frameIds: [frameId] }, func: findLinkText, args: [address] });
  return typeof text === 'string' ? text : undefined;
}

/** Runs in the page: nothing from outside this function is there. */
function findLinkText(address: string): string | undefined {
  // By the prototype: a page may have put something else in the place of `document.links`.
  const links = Document.prototype.querySelectorAll.call(document, 'a[href]');
  for (const link of links) {
    const text = link instanceof HTMLAnchorElement && link.href === address ? link.innerText.trim() : '';
    if (text !== '') return text.slice(0, 1000);
  }
}
