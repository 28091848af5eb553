import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { ReportMatter } from '@/lib/domain/report/report';
import { idsAt, markAt, type Sheet } from './sheet';
import { fromDay, standingWins } from './standing-wins';
import { toNumber } from './win-facts';

/** The ready wins and lessons of a report for the user's own eyes that are not in the one for others. */
export function withheldIds(
  of: Pick<ReportMatter, 'employers' | 'employerId' | 'window' | 'today'> & { sheet: Sheet },
  level: RedactionLevel,
): string[] {
  const { sheet, window, today } = of;
  const first = toNumber(window.from);
  const standing = standingWins(sheet, { ...of, today: window.to < today ? window.to : today });
  return idsAt(
    sheet,
    fromDay(sheet, standing, first).filter((win) => !isSharedAt(sheet, win, level)),
  );
}

/** Whether a win may be in a document of `level` at all, see `sharedAt`. */
export function isSharedAt(sheet: Sheet, win: number, level: RedactionLevel): boolean {
  return markAt(sheet, win, 'private') === 0 && (level === 'full' || markAt(sheet, win, 'confidential') === 0);
}
