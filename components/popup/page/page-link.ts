import type { QuickLog } from '@/lib/domain/quick-log/quick-log';
import type { ActivePage } from '@/lib/sites/active-tab';
import type { OfferedPage } from './watch-page';

export type Choice = 'add' | 'without';
/** `free`: it can be linked · `taken`: it has a win, in the log or in the trash, so the user chooses. */
export type PageLink =
  | { is: 'none' }
  | { is: 'free'; page: ActivePage; linked: boolean }
  | { is: 'taken'; page: ActivePage; winId: string; inLog: boolean; choice: Choice | null };

/** What becomes of the page in the active tab when the entry is saved. */
export function pageLinkOf(
  offered: OfferedPage | null | undefined,
  entry: QuickLog,
  { linked, choice }: { linked: boolean | null; choice: Choice | null },
): PageLink {
  if (!offered) return { is: 'none' };
  const { page, has } = offered;
  // The entry's own win, taken back a moment ago, is no win of the page's.
  const isOwn = has !== null && !has.inLog && has.winId === entry.winId;
  if (has && !isOwn) return { is: 'taken', page, ...has, choice };
  // A text begun on another page is not about this one unless the user says so.
  const begunHere = entry.pageKey === '' || entry.pageKey === page.identity.key;
  return { is: 'free', page, linked: linked ?? (page.known && begunHere) };
}
