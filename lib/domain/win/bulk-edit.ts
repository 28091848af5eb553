import { toDay } from '@/lib/domain/day';
import { onLinked, onUnlinked } from './follow-up';
import type { Win, WinFields } from './win';

/** What is done to many wins at once; what is not named stays as it is. */
export interface BulkEdit {
  set?: Partial<Pick<WinFields, 'status' | 'visibility' | 'confidential' | 'employerId'>>;
  /** Behaviours of one ladder that each win is to show, and those that it is not. */
  behaviours?: { ladderId: string; add: readonly string[]; remove: readonly string[] };
  /** Into the trash, or out of it. */
  trash?: boolean;
}

/** What a win shows of the ladder differently after the edit. */
export interface LinkChange {
  added: string[];
  removed: string[];
}

/** What `edit` changes in the links of a win that shows `shown`. */
export function linkChange({ behaviours }: BulkEdit, shown: readonly string[]): LinkChange {
  return {
    added: behaviours?.add.filter((id) => !shown.includes(id)) ?? [],
    removed: behaviours?.remove.filter((id) => shown.includes(id)) ?? [],
  };
}

/** Whether a win is out of reach of `edit`: what lies in the trash is only taken out of it. */
export function isOutOfReach({ deletedAt }: Pick<Win, 'deletedAt'>, { trash }: BulkEdit): boolean {
  return deletedAt !== null && trash !== false;
}

/** Whether `edit` may have wins read again. */
export function mayRead({ set, behaviours }: BulkEdit): boolean {
  return set?.status === 'ready' || (behaviours !== undefined && behaviours.add.length > 0);
}

/** Whether `edit` links the win or takes it into the log, and only the rule has read it yet. */
export function isReadBy(
  { set }: BulkEdit,
  { status, levelBy }: Pick<Win, 'status' | 'levelBy'>,
  { added }: LinkChange,
): boolean {
  const isKept = set?.status === 'ready' && status !== 'ready' && status !== 'archived';
  return levelBy === 'rule' && (isKept || added.length > 0);
}

/** The fields that `edit` changes in `win`, whose links change by `links`. `relevel`: where it is read again. */
export function editedFields(
  win: Win,
  edit: BulkEdit,
  { added, removed }: LinkChange,
  { now, relevel }: { now: Date; relevel: ((win: Win) => Win) | null },
): Partial<Win> {
  const today = toDay(now);
  const unlinked = { ...win, ...edit.set, ...onUnlinked(win, removed, today) };
  const linked: Win = { ...unlinked, ...onLinked(unlinked, added, today) };
  const ladderId = edit.behaviours?.ladderId;
  if (added.length > 0 && win.shownNone?.includes(ladderId ?? '')) {
    linked.shownNone = win.shownNone.filter((id) => id !== ladderId);
  }
  const next = relevel ? relevel(linked) : linked;
  if (edit.trash === undefined) return next;
  return { ...next, deletedAt: edit.trash ? (win.deletedAt ?? now.toISOString()) : null };
}
