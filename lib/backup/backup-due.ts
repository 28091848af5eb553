import { type Instant, MS_A_DAY } from '@/lib/domain/day';

/** The toolbar button says so from here on. */
const OVERDUE_MS = 14 * MS_A_DAY;
/** A check-in comes every week, but not at the minute. */
const WEEK_MS = 6 * MS_A_DAY;

export interface BackupStanding {
  now: Date;
  /** When the last backup was made, wherever it went; null: none, as far as is known here. */
  lastAt: Instant | null;
  /** When the oldest win was saved; null: there is none. */
  firstAt: Instant | null;
  /** Whether anything was written since the last backup, or since the log began. */
  hasChanged: boolean;
  /**
   * `writes`: backups go there by themselves. `waits`: they would, but the browser asks first, or the last one failed.
   * `switched-off`: by the organisation.
   */
  folder: 'none' | 'writes' | 'waits' | 'switched-off';
}

/** `at`, unless it lies ahead: one that is said to be made tomorrow was noted by a clock that was wrong. */
export function trustedAt(at: Instant | null, now: Date): Instant | null {
  return at !== null && Date.parse(at) <= now.getTime() + MS_A_DAY ? at : null;
}

/** For how long nothing outside the browser has had the log, ms; null where there is nothing to lose. */
function unsafeFor({ now, lastAt, firstAt }: Pick<BackupStanding, 'now' | 'lastAt' | 'firstAt'>): number | null {
  if (firstAt === null) return null;
  return now.getTime() - Date.parse(trustedAt(lastAt, now) ?? firstAt);
}

/** 14 days without a backup while something changed. */
export function isBackupOverdue(standing: BackupStanding): boolean {
  return standing.hasChanged && (unsafeFor(standing) ?? 0) >= OVERDUE_MS;
}

/** Whether the weekly check-in offers one: where no folder gets them by itself. */
export function isBackupOfferedWeekly(standing: BackupStanding): boolean {
  if (standing.folder === 'writes' || !standing.hasChanged) return false;
  const unsafe = unsafeFor(standing);
  return unsafe !== null && (standing.lastAt === null || unsafe >= WEEK_MS);
}

/** Whether the popup offers one: a folder waits for it, or it is overdue. */
export function isBackupOfferedNow(standing: BackupStanding): boolean {
  if (standing.firstAt === null || !standing.hasChanged) return false;
  return standing.folder === 'waits' || isBackupOverdue(standing);
}
