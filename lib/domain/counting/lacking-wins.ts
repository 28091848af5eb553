import type { Day } from '@/lib/domain/day';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { KINDS, STATUSES } from '@/lib/domain/win/win';
import { clauseMask, countsAt } from './count-proofs';
import { byDay, idsAt, markAt, newestFirst, type Sheet } from './sheet';
import { linkedWins } from './standing-wins';
import { toNumber } from './win-facts';
import { isSharedAt } from './withheld';

const LESSON = KINDS.indexOf('lesson');
const [READY, ARCHIVED] = [STATUSES.indexOf('ready'), STATUSES.indexOf('archived')];

/** Of each behaviour, the `most` newest of those wins that are linked, may be told of, and do not count: see `linkedFor`. */
export function lackingWins(sheet: Sheet, { behaviours }: Ladder, today: Day, most: number): string[] {
  const last = toNumber(today);
  const first = last + 1 - Math.max(...behaviours.map(({ rule }) => rule.days));
  const near: number[] = [];
  for (let win = 0; win < sheet.count; win++) {
    const day = sheet.days[win] ?? 0;
    if (day < first || day > last || markAt(sheet, win, 'trashed') === 1) continue;
    if (markAt(sheet, win, 'status') !== ARCHIVED && isSharedAt(sheet, win, 'public')) near.push(win);
  }
  const linked = linkedWins(sheet, byDay(sheet, near), behaviours.length);
  const found = behaviours.flatMap(({ rule }, place) => {
    const lacks = (linked[place] ?? []).filter((win) => isLacking(sheet, win, rule, last));
    return newestFirst(sheet, lacks).slice(0, most);
  });
  return idsAt(sheet, [...new Set(found)]);
}

function isLacking(sheet: Sheet, win: number, rule: Behaviour['rule'], today: number): boolean {
  if ((sheet.days[win] ?? 0) < today + 1 - rule.days) return false;
  if (markAt(sheet, win, 'kind') === LESSON && !rule.lessonsCount) return false;
  return markAt(sheet, win, 'status') !== READY || !countsAt(sheet, win, rule, clauseMask(rule.each));
}
