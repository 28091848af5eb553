import { readLeaves } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import { readFor } from '@/lib/db/ladder/crosswalk';
import { byWin } from '@/lib/db/win/by-win';
import { LEAF_FILLED, packLeaf } from '@/lib/domain/counting/leaf';
import { readableFacts } from '@/lib/domain/counting/win-facts';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { compareEntries, entriesReader, type WinEntry } from '@/lib/domain/win-list/win-entry';
import type { WinWords } from '@/lib/domain/win-list/win-words';
import { inSlices } from '@/lib/long-work/in-slices';

/** Reads the words of a win; its artifacts are those outside the trash. */
type ReadWords = (logged: { win: Win; artifacts: Artifact[] }) => WinWords;

/** By which ladder the entries are read, and how their words are. */
export interface EntryOf {
  ladder: Ladder;
  toWords: ReadWords;
}

/** Entries of every win outside the trash, the newest first, without words; in slices, so that keys are answered. */
export async function readAllEntries(ladder: Ladder): Promise<WinEntry[]> {
  const leaves = await readLeaves();
  const toEntries = entriesReader(await db.transaction('r', db.ladders, () => readingOf(ladder)));
  // Day by day: to sort all of them at once would take longer than a frame.
  const byDay = new Map<Day, WinEntry[]>();
  await inSlices(leaves, (leaf) => {
    for (const entry of toEntries(leaf)) {
      const ofDay = byDay.get(entry.occurredOn);
      if (ofDay) ofDay.push(entry);
      else byDay.set(entry.occurredOn, [entry]);
    }
  });
  const entries: WinEntry[] = [];
  await inSlices([...byDay.keys()].sort().reverse(), (day) => {
    for (const entry of (byDay.get(day) ?? []).sort(compareEntries)) entries.push(entry);
  });
  return entries;
}

/** Whole entries of the `count` newest wins, the trash left out; of the oldest of their days, all or none. */
export function readNewestEntries(count: number, of: EntryOf): Promise<WinEntry[]> {
  return db.transaction('r', tables(), async () => {
    const newest = await db.wins
      .orderBy('occurredOn')
      .reverse()
      .filter(({ deletedAt }) => deletedAt === null)
      .limit(count)
      .toArray();
    const oldest = newest.at(-1)?.occurredOn;
    const whole = newest.length < count ? newest : newest.filter(({ occurredOn }) => occurredOn !== oldest);
    return entriesOf(whole, of);
  });
}

/** Whole entries of these wins; those that are gone or in the trash are absent. */
export function readEntries(winIds: readonly string[], of: EntryOf): Promise<WinEntry[]> {
  return db.transaction('r', tables(), async () => {
    const wins = await db.wins.bulkGet([...winIds]);
    return entriesOf(
      wins.flatMap((win) => (win?.deletedAt === null ? [win] : [])),
      of,
    );
  });
}

const tables = () => [db.wins, db.artifacts, db.evidence, db.ladders];

async function readingOf(ladder: Ladder) {
  return { ...(await readFor(ladder.id)), behaviourIds: ladder.behaviours.map(({ id }) => id) };
}

async function entriesOf(wins: readonly Win[], { ladder, toWords }: EntryOf): Promise<WinEntry[]> {
  const ids = wins.map(({ id }) => id);
  const [artifacts, evidence, reading] = await Promise.all([
    db.artifacts.where('winId').anyOf(ids).toArray(),
    db.evidence.where('winId').anyOf(ids).toArray(),
    readingOf(ladder),
  ]);
  const [artifactsOf, evidenceOf] = [byWin(artifacts), byWin(evidence)];
  const facts = wins.flatMap((win) => {
    return readableFacts(win, artifactsOf.get(win.id) ?? [], evidenceOf.get(win.id) ?? []) ?? [];
  });
  const words = new Map(wins.map((win) => [win.id, wordsOf(win, artifactsOf, toWords)]));
  const toEntries = entriesReader(reading);
  const entries: WinEntry[] = [];
  for (let at = 0; at < facts.length; at += LEAF_FILLED) {
    entries.push(...toEntries(packLeaf('', facts.slice(at, at + LEAF_FILLED))));
  }
  return entries.map((entry) => ({ ...entry, ...words.get(entry.id), isRead: true }));
}

export type WordsById = Map<string, WinWords>;

/** Words of these wins. */
export function readWordsOf(winIds: readonly string[], toWords: ReadWords): Promise<WordsById> {
  return db.transaction('r', [db.wins, db.artifacts], async () => {
    const [wins, artifacts] = await Promise.all([
      db.wins.bulkGet([...winIds]),
      db.artifacts.where('winId').anyOf(winIds).toArray(),
    ]);
    return wordsById(
      wins.filter((win) => win !== undefined),
      artifacts,
      toWords,
    );
  });
}

/**
 * Words of the next `count` wins by their ids, without those in the trash: many times quicker than by each id. `last`:
 * null where no more follow.
 */
export function readWordsAfter(
  id: string,
  count: number,
  toWords: ReadWords,
): Promise<{ words: WordsById; last: string | null }> {
  return db.transaction('r', [db.wins, db.artifacts], async () => {
    const wins = await db.wins.where(':id').above(id).limit(count).toArray();
    const last = wins.at(-1)?.id ?? id;
    const artifacts = await db.artifacts.where('winId').between(id, last, false, true).toArray();
    const standing = wins.filter(({ deletedAt }) => deletedAt === null);
    return { words: wordsById(standing, artifacts, toWords), last: wins.length < count ? null : last };
  });
}

function wordsById(wins: readonly Win[], artifacts: readonly Artifact[], toWords: ReadWords): WordsById {
  const artifactsOf = byWin(artifacts);
  return new Map(wins.map((win) => [win.id, wordsOf(win, artifactsOf, toWords)]));
}

function wordsOf(win: Win, artifactsOf: ReadonlyMap<string, Artifact[]>, toWords: ReadWords): WinWords {
  const artifacts = (artifactsOf.get(win.id) ?? []).filter(({ deletedAt }) => deletedAt === null);
  return toWords({ win, artifacts });
}

/** The wins that these artifacts and evidence rows hang on; null where one of the rows is gone. */
export async function winsOfRows(artifactIds: readonly string[], evidenceIds: readonly string[]) {
  const [artifacts, evidence] = await Promise.all([
    db.artifacts.bulkGet([...artifactIds]),
    db.evidence.bulkGet([...evidenceIds]),
  ]);
  const winIds: string[] = [];
  for (const row of [...artifacts, ...evidence]) {
    if (!row) return null;
    winIds.push(row.winId);
  }
  return winIds;
}
