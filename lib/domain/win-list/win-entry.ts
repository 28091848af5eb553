import type { Reading } from '@/lib/domain/counting/behaviours-read';
import { idsOf, type Leaf } from '@/lib/domain/counting/leaf';
import { openSheet } from '@/lib/domain/counting/sheet';
import { dayOf, type Mark, markOf } from '@/lib/domain/counting/win-facts';
import type { Day } from '@/lib/domain/day';
import { KINDS, LEVELS, ORIGINS, STATUSES, type Win } from '@/lib/domain/win/win';
import { NO_WORDS, type WinWords } from './win-words';

type Shown =
  | 'id'
  | 'occurredOn'
  | 'status'
  | 'kind'
  | 'level'
  | 'visibility'
  | 'confidential'
  | 'origin'
  | 'employerId';

/**
 * What the list of wins knows of each: what its row shows and what it is found by. Some hundred bytes, where the rows of a
 * win have thousands: those of a hundred thousand fit in memory. All but the words comes from what is counted of a log.
 */
export interface WinEntry extends Pick<Win, Shown>, WinWords {
  /** When it was added, ms. */
  added: number;
  /** Of the ladder, in its order. */
  behaviourIds: readonly string[];
  /** Whether it shows any, and what was said of that: see `Sheet`. */
  mapped: number;
  /** The clauses that it meets and its marks, see `WinFacts`. */
  clauses: number;
  marks: number;
  /** Whether its words are there: those of a long log are read after everything else. */
  isRead: boolean;
}

/** Makes the entries of leaves, wins in the trash left out, without words. */
export function entriesReader(reading: Reading): (leaf: Leaf) => WinEntry[] {
  const days = new Map<number, Day>();
  const lists = new Map<string, readonly string[]>();
  return (leaf) => {
    const sheet = openSheet([leaf], reading);
    const entries: WinEntry[] = [];
    for (const [at, id] of idsOf(leaf).entries()) {
      const marks = sheet.marks[at] ?? 0;
      const is = (mark: Mark) => markOf(marks, mark);
      if (is('trashed') === 1) continue;
      entries.push({
        id,
        occurredOn: dayAt(sheet.days[at] ?? 0),
        status: STATUSES[is('status')] ?? 'draft',
        kind: KINDS[is('kind')] ?? 'win',
        level: LEVELS[is('level')] ?? 'vague',
        visibility: is('private') === 1 ? 'private' : 'normal',
        confidential: is('confidential') === 1,
        origin: ORIGINS[is('origin')] ?? 'unclear',
        employerId: sheet.employerIds[sheet.employers[at] ?? 0] ?? null,
        added: sheet.added[at] ?? 0,
        behaviourIds: listOf(sheet.shown.subarray(at * sheet.words, (at + 1) * sheet.words)),
        mapped: sheet.mapped[at] ?? 0,
        clauses: sheet.clauses[at] ?? 0,
        marks,
        isRead: false,
        ...NO_WORDS,
      });
    }
    return entries;
  };

  /** Thousands of wins have the same day. */
  function dayAt(number: number): Day {
    const known = days.get(number) ?? dayOf(number);
    days.set(number, known);
    return known;
  }

  /** And the same few lists of behaviours. */
  function listOf(shown: Uint32Array): readonly string[] {
    const key = shown.join();
    const known = lists.get(key) ?? reading.behaviourIds.filter((_, at) => isSet(shown, at));
    lists.set(key, known);
    return known;
  }
}

function isSet(shown: Uint32Array, at: number): boolean {
  return (((shown[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** The newest first, as `compareNewest` has it. */
export function compareEntries(a: WinEntry, b: WinEntry): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn > b.occurredOn ? -1 : 1;
  return b.added - a.added || (a.id < b.id ? -1 : Number(a.id > b.id));
}
