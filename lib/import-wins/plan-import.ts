import { type Day, isDayMeant } from '@/lib/domain/day';
import { capLine } from '@/lib/domain/harmless-text';
import { parseAddress } from '@/lib/domain/win/address';
import { type ArtifactFields, plainArtifact } from '@/lib/domain/win/artifact';
import { familyOf } from '@/lib/domain/win/artifact-family';
import { blankWin, TEXT_LIMIT, TITLE_LIMIT, type WinFields, withLevel } from '@/lib/domain/win/win';
import { fitsLog } from '@/lib/sites/any-page';
import { identifyKnown } from '@/lib/sites/identify';
import type { DateOrder, FoundWin } from './found-win';
import { settledDay } from './written-date';

/** Tags and artifacts that one win gets; what is more is kept in its note. */
const MOST_LISTED = 100;

/** What tells that a win is in the log already. */
export interface KnownWins {
  /** Of artifacts: see `sameKey`. */
  keys: ReadonlySet<string>;
  /** Of wins: see `dayAndTitle`. */
  days: ReadonlySet<string>;
  /** The same of those that are of no page. */
  daysOfPageless: ReadonlySet<string>;
}

export interface NewImport {
  winId: string;
  fields: WinFields;
  artifacts: { id: string; fields: Omit<ArtifactFields, 'winId'> }[];
}

export interface ImportPlan {
  ready: NewImport[];
  /** In the log already, or twice in the file: by the page it is of, or by day and title. */
  doubles: { found: FoundWin; by: 'link' | 'day' }[];
  /** Without a day. */
  undated: FoundWin[];
  /** Days that can be read in two ways. */
  either: FoundWin[];
  /** Dated to the first of a month, for the file says no day. */
  months: number;
  /** Of those that are ready: their ends are left out. */
  cut: FoundWin[];
}

export interface ImportChoice {
  order: DateOrder;
  /** The day of what has none; null: it is left out. */
  undatedOn: Day | null;
}

/** What would be brought in. `newId` makes the rows' ids, so that doing it twice adds nothing. */
export function planImport(
  all: readonly FoundWin[],
  { order, undatedOn }: ImportChoice,
  known: KnownWins,
  { now, newId }: { now: Date; newId: () => string },
): ImportPlan {
  const plan: ImportPlan = { ready: [], doubles: [], undated: [], either: [], months: 0, cut: [] };
  const there = { keys: new Set(known.keys), days: new Set(known.days), daysOfPageless: new Set(known.daysOfPageless) };
  const dayOfUndated = undatedOn !== null && isDayMeant(undatedOn) ? undatedOn : null;
  for (const found of all) {
    const day = settledDay(found.date, order) ?? (found.date.is === 'none' ? dayOfUndated : null);
    if (found.date.is === 'none') plan.undated.push(found);
    if (found.date.is === 'either') plan.either.push(found);
    if (day === null) continue;
    const { artifacts, others } = linksOf(found, now);
    const place = dayAndTitle(day, found.title);
    const isKnownPage = artifacts.some(({ key }) => there.keys.has(sameKey(key)));
    if (isKnownPage || isDayThere(there, place, artifacts.length > 0)) {
      plan.doubles.push({ found, by: isKnownPage ? 'link' : 'day' });
      continue;
    }
    for (const { key } of artifacts) there.keys.add(sameKey(key));
    there.days.add(place);
    if (artifacts.length === 0) there.daysOfPageless.add(place);
    if (found.date.is === 'month') plan.months += 1;
    const note = noteOf(found, others);
    if (found.isCut || note.length > TEXT_LIMIT) plan.cut.push(found);
    const rows = artifacts.map((fields) => ({ id: newId(), fields }));
    plan.ready.push({ winId: newId(), fields: toWin(found, day, note), artifacts: rows });
  }
  return plan;
}

/** A pull request and a review of it are one save. */
export function sameKey(key: string): string {
  return familyOf(key) ?? key;
}

/** By this two wins are taken for the same, whatever case, width and spaces their titles are written in. */
export function dayAndTitle(day: Day, title: string): string {
  return `${day} ${title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;
}

/** Whether a win of this day and title is there. Two that are each of a page of their own are two, whatever they are called. */
export function isDayThere({ days, daysOfPageless }: KnownWins, place: string, isOfPage: boolean): boolean {
  return (isOfPage ? daysOfPageless : days).has(place);
}

/** The pages it links to that a site of ours knows by their addresses, each once, and the addresses of all others. */
function linksOf({ links, title }: FoundWin, now: Date) {
  const byKey = new Map<string, Omit<ArtifactFields, 'winId'>>();
  const others: string[] = [];
  for (const link of links) {
    const identity = byKey.size < MOST_LISTED ? knownAddress(link) : null;
    if (!identity) others.push(link);
    else if (!byKey.has(sameKey(identity.key))) {
      const { type, key, url, host } = identity;
      const named = { title: title.slice(0, TITLE_LIMIT), capturedBy: 'import' as const };
      byKey.set(sameKey(key), plainArtifact({ type, key, url, host }, named, now));
    }
  }
  return { artifacts: [...byKey.values()], others };
}

function knownAddress(link: string) {
  const url = parseAddress(link);
  const identity = url && identifyKnown(url);
  return identity && fitsLog(identity) ? identity : null;
}

/** What the fields of a win have no place for: it goes to the note, of which the win holds so much as it can. */
function noteOf({ tags }: FoundWin, others: readonly string[]): string {
  const held = new Set(fitting(tags));
  return [...others, tags.filter((tag) => !held.has(tag)).join(', ')].filter(Boolean).join('\n');
}

/** A win holds so many tags, each of a title's length. */
function fitting(tags: readonly string[]): string[] {
  return tags.filter(({ length }) => length <= TITLE_LIMIT).slice(0, MOST_LISTED);
}

/** Waits in the inbox: nobody has said yet what it shows. */
function toWin({ title, did, outcome, tags }: FoundWin, day: Day, note: string): WinFields {
  const isKnown = outcome.trim() !== '';
  return withLevel({
    ...blankWin(day, title),
    ...{ did, outcome, tags: fitting(tags), note: capLine(note, TEXT_LIMIT) },
    ...(isKnown && { outcomeState: 'known' }),
  });
}
