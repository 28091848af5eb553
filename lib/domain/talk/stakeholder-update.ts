import { addDays, type Day, mondayOf } from '@/lib/domain/day';
import { jargonIn } from '@/lib/domain/jargon';
import { byNewest, isEvidence, isStanding, type LoggedWin, shareable } from '@/lib/domain/log';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { nameOf, toTitle } from '@/lib/domain/win/title';
import { isBlank, type Win } from '@/lib/domain/win/win';

/** Who reads it: the product manager, and somebody outside the team, to whom the team's words mean nothing. */
export const UPDATE_AUDIENCES = ['product-manager', 'outsider'] as const;
export type UpdateAudience = (typeof UPDATE_AUDIENCES)[number];

const MOST_TOLD = 3;
const MOST_THANKED = 3;

/** A win as an update tells it. */
interface ToldWin {
  winId: string;
  what: string;
  /** '' where it is not told. */
  outcome: string;
}

/** What an update says, before it is put into words; every text as it may leave. */
export interface StakeholderUpdate {
  /** Three at most: those that came to something first, then the newest. */
  told: ToldWin[];
  /** '' where nobody wrote it down. */
  next: string;
  /** Engineers of the wins that are told, three at most; only whose names may leave, since nobody thanks "Person B". */
  thanks: string[];
  /** Wins that are left out because only the team would understand their words. */
  unplain: LoggedWin[];
  /** How many private and confidential wins of the week are left out. */
  withheld: number;
}

export interface UpdateMatter {
  audience: UpdateAudience;
  /** All wins of the week, or more. */
  log: readonly LoggedWin[];
  today: Day;
  /** The one line for next week, from the check-in. */
  nextLine: string;
  redactor: Redactor;
}

/** The update of this week's wins for `audience`, redacted; what it leaves out is counted in it. */
export function updateOf({ audience, log, today, nextLine, redactor }: UpdateMatter): StakeholderUpdate {
  const week = winsOfWeek(log, today);
  const shared = redactor.log(shareable(week)).sort(byWeight);
  const isTold = (logged: LoggedWin) => audience !== 'outsider' || isPlain(logged);
  const chosen = shared.filter(isTold).slice(0, MOST_TOLD);
  const next = redactor.text(nextLine.trim());
  const names = thankedIn(chosen, log).filter((name) => redactor.text(name) === name);
  return {
    told: chosen.map(({ win }) => tell(win, audience)),
    next: audience === 'outsider' && jargonIn(next).length > 0 ? '' : next,
    thanks: names.slice(0, MOST_THANKED),
    unplain: week.filter(({ win }) => shared.some((each) => each.win.id === win.id && !isTold(each))),
    withheld: week.length - shared.length,
  };
}

/** Engineers of the wins that are told, by their own names. */
function thankedIn(told: readonly LoggedWin[], log: readonly LoggedWin[]): string[] {
  const ids = new Set(told.map(({ win }) => win.id));
  const people = log.filter(({ win }) => ids.has(win.id)).flatMap(({ win }) => win.people);
  const names = people.filter(({ engineer }) => engineer).map(({ label }) => label.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** What went well from Monday on and says enough to be told; the update itself is no news. */
function winsOfWeek(log: readonly LoggedWin[], today: Day): LoggedWin[] {
  const monday = mondayOf(today);
  return log.filter((logged) => {
    const { kind, occurredOn, outcomeState, id } = logged.win;
    const isSuccess = kind === 'win' && outcomeState !== 'did-not-hold' && occurredOn >= monday;
    return isSuccess && isStanding(logged, today) && isEvidence(logged) && !isSentUpdate(id);
  });
}

function byWeight(a: LoggedWin, b: LoggedWin): number {
  return Number(isBlank(a.win.outcome)) - Number(isBlank(b.win.outcome)) || byNewest(a, b);
}

/** Told in words that were written for outsiders, or in a name without a word of the trade. */
function isPlain({ win }: LoggedWin): boolean {
  return !isBlank(win.plainLine) || jargonIn(nameOf(win)).length === 0;
}

function tell(win: Win, audience: UpdateAudience): ToldWin {
  const outcome = toTitle(win.outcome);
  const isClear = audience !== 'outsider' || jargonIn(outcome).length === 0;
  return { winId: win.id, what: toTitle(win.plainLine) || nameOf(win), outcome: isClear ? outcome : '' };
}

const SENT = '5e27da7e';

/** The win that says that a week's update was sent: the same on every machine, so there is one a week and audience. */
export function sentUpdateId(monday: Day, audience: UpdateAudience): string {
  const place = UPDATE_AUDIENCES.indexOf(audience);
  return `${SENT}-000${place}-4000-8000-0000${monday.replaceAll('-', '')}`;
}

function isSentUpdate(winId: string): boolean {
  return winId.startsWith(`${SENT}-`);
}

/** The week that an update of `today` is about. */
export function updateWeek(today: Day): { monday: Day; sunday: Day } {
  const monday = mondayOf(today);
  return { monday, sunday: addDays(monday, 6) };
}
