import { toDay } from '@/lib/domain/day';
import { toInboxWin } from '@/lib/domain/win/captured-win';
import { noteSeen } from '@/lib/messaging/note-seen';
import { toArtifact } from '@/lib/messaging/page-requests';
import { toActivePage } from '@/lib/sites/active-tab';
import type { ShortcutOutcome } from './outcome';
import { readPage } from './read-page';
import { fromAddress, saveArtifact } from './save-artifact';

/** The page in front of the user, as the browser tells it with the gesture. */
export interface PageInFront {
  tabId: number | undefined;
  /** '' where the browser tells nothing. */
  address: string;
  title: string | undefined;
  isPrivate: boolean;
}

/** Saves the page into the inbox: what it says of itself where it can be read, else its address and title. */
export async function savePage({ tabId, address, title, isPrivate }: PageInFront): Promise<ShortcutOutcome> {
  const page = toActivePage(address, title);
  if (!page) return { ok: false, reason: 'no-page', words: { title } };
  const capture = await readPage(tabId, address);
  const now = new Date();
  const plain = fromAddress(page.identity, page, now);
  const read = capture && {
    fields: toInboxWin(capture, toDay(now)),
    artifact: toArtifact(capture, now, 'menu'),
    isTranslated: capture.translated,
    words: { ...plain.words, title: capture.title },
    missing: capture.missing,
  };
  const outcome = await saveArtifact(read ?? plain, isPrivate);
  if (outcome.ok && capture) await noteSeen(capture);
  return outcome;
}
