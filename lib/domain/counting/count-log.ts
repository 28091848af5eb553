import type { Day } from '@/lib/domain/day';
import { STATUSES, type Win } from '@/lib/domain/win/win';
import { isDueAt } from './follow-ups-due';
import type { Leaf } from './leaf';
import { dayOf, markOf, toNumber } from './win-facts';

const INBOX = STATUSES.indexOf('inbox');

export interface LogCounts {
  /** Wins that wait to be refined. */
  inbox: number;
  /** Wins whose outcome is to be asked for. */
  followUps: number;
  /** The wins outside the trash of the days that were asked for. */
  dated: Pick<Win, 'status' | 'deletedAt' | 'occurredOn'>[];
}

/** What the popup counts, of every win: in `today`'s terms, with the wins from `from` to `to`. */
export function countLog(
  leaves: readonly Leaf[],
  { today, from, to }: Record<'today' | 'from' | 'to', Day>,
): LogCounts {
  const counts: LogCounts = { inbox: 0, followUps: 0, dated: [] };
  const [first, last, now] = [toNumber(from), toNumber(to), toNumber(today)];
  for (const { days, marks, followUps } of leaves) {
    for (let at = 0; at < days.length; at++) {
      const [day, mark] = [days[at] ?? 0, marks[at] ?? 0];
      if (markOf(mark, 'trashed') === 1) continue;
      if (markOf(mark, 'status') === INBOX) counts.inbox += 1;
      if (isDueAt(mark, followUps[at] ?? 0, now)) counts.followUps += 1;
      if (day < first || day > last) continue;
      const status = STATUSES[markOf(mark, 'status')] ?? 'draft';
      counts.dated.push({ status, deletedAt: null, occurredOn: dayOf(day) });
    }
  }
  return counts;
}

/** How many wins wait in the inbox. */
export function countInbox(leaves: readonly Leaf[]): number {
  let inbox = 0;
  for (const { marks } of leaves) {
    for (const mark of marks) if (markOf(mark, 'status') === INBOX && markOf(mark, 'trashed') === 0) inbox += 1;
  }
  return inbox;
}
