import { useEffect, useRef, useState } from 'react';
import type { StorageRefusal } from '@/lib/db/outcome';
import { isEmptyQuickLog, type QuickLog } from '@/lib/domain/quick-log/quick-log';
import { continueDraft } from '@/lib/domain/quick-log/quick-log-draft';
import { isBlank } from '@/lib/domain/win/win';
import { goLiveNow, useIsLive } from '../go-live';
import { type Choice, type PageLink, pageLinkOf } from '../page/page-link';
import { useActivePage } from '../page/use-active-page';
import type { EntryRefused, EntrySaved, Undone } from './save-entry';
import { storedDraft } from './stored-draft';
import { useDraftedEntry } from './use-drafted-entry';

const STORED = storedDraft('popup');

/** How the last press of a button went. */
export type News =
  | { is: 'none' | 'saving' | 'text-missing' | 'choice-missing' | 'undone' }
  | { is: 'saved'; saved: EntrySaved; entry: QuickLog }
  | { is: 'refused'; reason: StorageRefusal }
  | { is: 'not-undone'; saved: EntrySaved; entry: QuickLog }
  | { is: 'changed-since' };

/** The quick log from the first key to the saved win and back. */
export function useQuickLog(focusField: () => void) {
  const { entry, latest, change, startAnew, isKept } = useDraftedEntry(STORED);
  const offered = useActivePage();
  const [linked, setLinked] = useState<boolean | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [news, setNews] = useState<News>({ is: 'none' });
  const isSaving = useRef(false);
  const link = pageLinkOf(offered, entry, { linked, choice });
  const isLive = useIsLive();
  useEffect(() => {
    // Should it fail to come, saving asks again and says so.
    if (isLive) void loadSaving().catch(() => undefined);
  }, [isLive]);

  const edit = (changes: Partial<QuickLog>) => {
    if (isSaving.current) return;
    const pageKey = isEmptyQuickLog(latest.current) ? (offered?.page.identity.key ?? '') : latest.current.pageKey;
    change({ ...latest.current, pageKey, ...changes });
    setNews({ is: 'none' });
  };

  const save = async () => {
    if (isSaving.current) return;
    const entered = latest.current;
    const obstacle = obstacleTo(entered, link);
    // The second of two presses finds the field empty: it has saved already.
    if (obstacle === 'text-missing') focusField();
    if (obstacle) return setNews((now) => (obstacle === 'text-missing' && now.is === 'saved' ? now : { is: obstacle }));
    isSaving.current = true;
    setNews({ is: 'saving' });
    const result = await commit(entered, link);
    isSaving.current = false;
    if (result.ok) {
      startAnew();
      setChoice(null);
      setNews({ is: 'saved', saved: result, entry: entered });
      focusField();
    } else if (result.reason === 'page-has-win') setNews({ is: 'choice-missing' });
    else setNews({ is: 'refused', reason: result.reason });
  };

  const undo = async () => {
    if (news.is !== 'saved' && news.is !== 'not-undone') return;
    const { saved, entry: taken } = news;
    const outcome: Undone = await saved.undo().catch(() => ({ ok: false, reason: 'storage-failed' }));
    if (!outcome.ok && outcome.reason === 'changed-since') return setNews({ is: 'changed-since' });
    if (!outcome.ok) return setNews({ is: 'not-undone', saved, entry: taken });
    change(continueDraft(taken, latest.current));
    setNews({ is: 'undone' });
    focusField();
  };

  const choose = (next: Choice) => {
    setChoice(next);
    if (news.is === 'choice-missing') setNews({ is: 'none' });
  };
  return { entry, edit, link, isReadingPage: offered === undefined, setLinked, choose, news, save, undo, isKept };
}

function obstacleTo({ text }: QuickLog, link: PageLink): 'text-missing' | 'choice-missing' | null {
  const isPageAlone = link.is === 'free' && link.linked;
  if (isBlank(text) && !isPageAlone) return 'text-missing';
  return link.is === 'taken' && link.choice === null ? 'choice-missing' : null;
}

/** What saves is not needed to type: it comes while one does. */
async function loadSaving() {
  await goLiveNow();
  return import('./save-entry');
}

/** Reading can fail where a command would say so; either way nothing was saved. */
async function commit(entry: QuickLog, link: PageLink): Promise<EntrySaved | EntryRefused> {
  const now = new Date();
  try {
    const { addEntry, logEntry } = await loadSaving();
    if (link.is === 'taken' && link.choice === 'add') return await addEntry(entry, link.winId, now);
    return await logEntry(entry, link.is === 'free' && link.linked ? link.page : null, now);
  } catch (error) {
    const { toTrouble } = await import('@/lib/db/outcome');
    return { ok: false, reason: toTrouble(error) };
  }
}
