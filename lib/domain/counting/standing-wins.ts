import type { Day } from '@/lib/domain/day';
import { type Employer, employerOf } from '@/lib/domain/employer';
import { LEVELS, STATUSES } from '@/lib/domain/win/win';
import { byDay, markAt, type Sheet } from './sheet';
import { dayOf, toNumber } from './win-facts';

const READY = STATUSES.indexOf('ready');
const VAGUE = LEVELS.indexOf('vague');

type Employers = readonly Pick<Employer, 'id' | 'startedOn' | 'endedOn'>[];

interface Asked {
  employers: Employers;
  employerId: string | null;
  today: Day;
}

/** What was last asked of a sheet: one screen asks the same of it again and again, whatever days it shows. */
const lastOf = new WeakMap<Sheet, { asked: string; standing: readonly number[] }>();

/** The wins that stand on `today`, by day, the newest first; of one employer, where one is asked for. */
export function standingWins(sheet: Sheet, { employers, employerId, today }: Asked): readonly number[] {
  const asked = JSON.stringify([today, employerId, employerId === null ? [] : employers]);
  const last = lastOf.get(sheet);
  if (last?.asked === asked) return last.standing;
  const standing = findStanding(sheet, { employers, employerId, today });
  lastOf.set(sheet, { asked, standing });
  return standing;
}

function findStanding(sheet: Sheet, { employers, employerId, today }: Asked): number[] {
  const last = toNumber(today);
  const isWanted = employerId === null ? () => true : ofEmployer(sheet, employers, employerId);
  const standing: number[] = [];
  for (let win = 0; win < sheet.count; win++) {
    if ((sheet.days[win] ?? 0) > last) continue;
    if (markAt(sheet, win, 'status') !== READY || markAt(sheet, win, 'trashed') === 1) continue;
    if (isWanted(win)) standing.push(win);
  }
  return byDay(sheet, standing);
}

/** Of wins by day, the newest first, those from the day `first` on: found and not looked for, however many there are. */
export function fromDay({ days }: Sheet, sorted: readonly number[], first: number): number[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[sorted[middle] ?? 0] ?? 0) >= first) from = middle + 1;
    else to = middle;
  }
  return sorted.slice(0, from);
}

/** Whether any win was refined and kept, of whatever day. */
export function hasReady(sheet: Sheet): boolean {
  for (let win = 0; win < sheet.count; win++) {
    if (markAt(sheet, win, 'status') === READY && markAt(sheet, win, 'trashed') === 0) return true;
  }
  return false;
}

function ofEmployer(sheet: Sheet, employers: Employers, wanted: string): (win: number) => boolean {
  const known = new Map<string, boolean>();
  return (win) => {
    const [employer, day] = [sheet.employers[win] ?? 0, sheet.days[win] ?? 0];
    const key = `${employer} ${day}`;
    const found =
      known.get(key) ??
      employerOf({ employerId: sheet.employerIds[employer] ?? null, occurredOn: dayOf(day) }, employers) === wanted;
    known.set(key, found);
    return found;
  };
}

/** Of `wins`, those that show each behaviour, by its place in the ladder, in the order of `wins`. */
export function linkedWins({ shown, words }: Sheet, wins: readonly number[], behaviours: number): number[][] {
  const linked: number[][] = Array.from({ length: behaviours }, () => []);
  for (const win of wins) {
    for (let word = 0; word < words; word++) {
      for (let bits = shown[win * words + word] ?? 0; bits !== 0; bits &= bits - 1) {
        linked[word * 32 + (31 - Math.clz32(bits & -bits))]?.push(win);
      }
    }
  }
  return linked;
}

/** The ids of the wins that are linked to anything and say too little to be evidence. */
export function vagueLinked(sheet: Sheet): Set<string> {
  const vague = new Set<string>();
  for (let win = 0; win < sheet.count; win++) {
    if (sheet.mapped[win] !== 0 && markAt(sheet, win, 'level') === VAGUE) vague.add(sheet.idAt(win));
  }
  return vague;
}
