import { capLine, LOOKED_AT, toHarmlessText } from '@/lib/domain/harmless-text';
import type { Caution } from '@/lib/domain/win/caution';
import { toTitle } from '@/lib/domain/win/title';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { toActivePage } from '@/lib/sites/active-tab';
import type { Identity } from '@/lib/sites/types';
import { runInPage } from './in-page';
import type { ShortcutOutcome } from './outcome';
import { fromAddress, saveArtifact } from './save-artifact';
import type { PageInFront } from './save-page';

/**
 * Saves marked text into the inbox as an excerpt, with the page it is from: the same text of the same page once. What
 * was marked may be anybody's words, so it says nothing of what the user did. Of a text too long for an excerpt its
 * beginning is kept, and that is said at once and with the win.
 */
export async function saveSelection(
  { tabId, address, title: tabTitle, isPrivate }: PageInFront,
  marked: { text: string; frameId: number },
): Promise<ShortcutOutcome> {
  const text = await withLines(tabId, marked);
  const harmless = toHarmlessText(text);
  const excerpt = capLine(harmless, TEXT_LIMIT);
  const isCut = text.length > LOOKED_AT || harmless.length > TEXT_LIMIT;
  if (excerpt === '') return { ok: false, reason: 'no-text', words: { title: tabTitle } };
  const page = toActivePage(address, tabTitle);
  const title = toTitle(excerpt.split('\n', 1)[0]?.trim() ?? '');
  if (!page) return { ok: false, reason: 'no-page', words: { title, did: excerpt } };
  const identity = await toSelectionIdentity(page.identity, excerpt);
  const { artifact, ...saved } = fromAddress(identity, { title, excerpt }, new Date());
  const cautions: Caution[] = isCut ? ['selection-cut'] : [];
  const outcome = await saveArtifact({ ...saved, artifact: { ...artifact, cautions } }, isPrivate);
  return outcome.ok && isCut ? { ...outcome, isCut } : outcome;
}

/** `sel:`, the page's canonical address and a digest of the text; a site's own address where one is known. */
async function toSelectionIdentity(page: Identity, excerpt: string): Promise<Identity> {
  const where = page.type === 'page' ? page.key.replace(/^url:/, '') : page.url;
  return { ...page, type: 'selection', key: `sel:${where}#${await digestOf(excerpt)}` };
}

/** Of the words alone: a line that breaks elsewhere in a wider window is the same text. */
async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\s+/g, ' '));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers hand a selection over as one line; the page knows where its lines end, and is believed nothing else. */
async function withLines(tabId: number | undefined, { text, frameId }: { text: string; frameId: number }) {
  if (tabId === undefined) return text;
  const lines = await runInPage({ target: { tabId, frameIds: [frameId] }, func: () => String(getSelection() ?? '') });
  return typeof lines === 'string' && withoutSpaces(lines) === withoutSpaces(text) ? lines : text;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
