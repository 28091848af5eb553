import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { inTurns } from '@/lib/db/in-turns';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { type Alias, type AliasFields, type AliasKind, aliasKey, toTerm } from '@/lib/domain/alias';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import type { KnownName } from '@/lib/domain/redaction/known-name';
import { freshAliases, startAliasing } from '@/lib/domain/redaction/name-aliases';
import { sorting } from '@/lib/domain/sorting';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { collator } from '@/lib/i18n/formatters';
import { language } from '@/lib/i18n/say';

/** Every name that has an alias or was left as a word, by kind and name. A log of years has many: the page has its turn. */
export async function listAliases(): Promise<Alias[]> {
  const rows = await db.transaction('r', db.aliases, async () => readInBatches(db.aliases));
  const { compare } = collator(language());
  const byName = (a: Alias, b: Alias) => (a.kind === b.kind ? compare(a.term, b.term) : a.kind < b.kind ? -1 : 1);
  const standing = rows.filter((row) => !isDropped(row));
  return inTurns(sorting(standing, byName), 'apart', {}, 1);
}

/** As many as are written without the page having its turn, and as many as are kept whatever becomes of the page then. */
const [SLICE, PART] = [250, 4_000];

/**
 * Gives an alias to those of `names` that have none, and keeps it for every later document; resolves to all that stand.
 * Asked from two windows at once it gives each name one: the second finds what the first kept. Very many are kept in
 * parts: where a page is closed meanwhile, or no room is left, those that were kept stay.
 */
export function keepAliases(names: readonly KnownName[]): Promise<Outcome<{ aliases: Alias[] }>> {
  return attempt(async () => {
    for (;;) {
      // The first part is kept in there.
      const giving = await startGiving(names);
      let isAlone = true;
      for (let from = PART; isAlone && from < giving.fresh.length; from += PART) {
        isAlone = await addPart(giving, giving.fresh.slice(from, from + PART));
      }
      if (isAlone) return { ok: true, aliases: giving.standing };
    }
  });
}

interface Giving {
  /** How many rows there are, those that were taken out too. */
  rows: number;
  standing: Alias[];
  fresh: readonly AliasFields[];
}

async function startGiving(names: readonly KnownName[]): Promise<Giving> {
  const writing = await startWriting();
  return db.transaction('rw', db.aliases, async () => {
    const rows = await readInBatches(db.aliases);
    const dropped = new Map(rows.filter(isDropped).map((row) => [aliasKey(row), row]));
    // What was taken out of the list and is met again has its alias back.
    const back = names.flatMap(({ kind, name }) => dropped.get(aliasKey({ kind, term: toTerm(name) })) ?? []);
    const restored = back.map((row) => {
      const alias = row.alias || ownAlias(row.kind, row.name, rows, row).alias;
      return changedRecord<Alias>(row, { alias, leave: false, deletedAt: null }, writing);
    });
    const standing = [...rows.filter((row) => !isDropped(row)), ...restored];
    const fresh = await inTurns(freshAliases(names, rows), 'in-transaction', {}, names.length);
    if (restored.length > 0) await db.aliases.bulkPut(restored);
    const first = await addRows(fresh.slice(0, PART), writing);
    return { rows: rows.length + first.length, standing: [...standing, ...first], fresh };
  });
}

/** False, and nothing is added, where another window has given some meanwhile. */
async function addPart(giving: Giving, part: readonly AliasFields[]): Promise<boolean> {
  // Stamped when it is written: a copy that was made since the last part has not seen it.
  const writing = await startWriting();
  const added = await db.transaction('rw', db.aliases, async () =>
    (await db.aliases.count()) === giving.rows ? addRows(part, writing) : null,
  );
  if (!added) return false;
  giving.rows += added.length;
  for (const row of added) giving.standing.push(row);
  return true;
}

async function addRows(fresh: readonly AliasFields[], writing: Writing): Promise<Alias[]> {
  const rows = fresh.map((fields) => newRecord(crypto.randomUUID(), fields, writing));
  for (let from = 0; from < rows.length; from += SLICE) await db.aliases.bulkAdd(rows.slice(from, from + SLICE));
  return rows;
}

/** What documents say instead of a name from now on; '' gives the word back to Winnow. */
export function setAlias(kind: AliasKind, name: string, alias: string): Promise<Outcome> {
  const words = alias.trim().slice(0, TITLE_LIMIT);
  return changeAlias(kind, name, (row, rows) =>
    words === '' ? { ...ownAlias(kind, name, rows, row), leave: false } : { alias: words, leave: false, by: 'user' },
  );
}

/** Says that a name is an ordinary word, or that it is none after all; what was a name before has its alias again. */
export function leaveName(kind: AliasKind, name: string, leave: boolean): Promise<Outcome> {
  return changeAlias(kind, name, (row, _rows, { now }) => ({
    leave,
    by: row?.by ?? 'user',
    ...(!leave && row?.alias === '' && { deletedAt: now.toISOString() }),
  }));
}

/** Adds a name that no artifact tells, with the user's alias or the next one that is free. */
export function addName(kind: AliasKind, name: string, alias = ''): Promise<Outcome> {
  const words = alias.trim().slice(0, TITLE_LIMIT);
  return changeAlias(kind, name, (row, rows) => ({
    alias: words || row?.alias || ownAlias(kind, name, rows, row).alias,
    leave: false,
    by: 'user',
  }));
}

/** Takes a name out of the list. Where artifacts still tell it, the next document gives it its alias back. */
export function dropName(kind: AliasKind, name: string): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.aliases, async (): Promise<Outcome> => {
      const row = await findAlias(kind, name);
      if (!row) return { ok: false, reason: 'not-found' };
      await db.aliases.put(changedRecord<Alias>(row, { deletedAt: writing.now.toISOString(), by: 'winnow' }, writing));
      return { ok: true };
    });
  });
}

type Changes = Partial<Pick<Alias, 'alias' | 'leave' | 'by' | 'deletedAt'>>;
type Change = (row: Alias | undefined, rows: readonly Alias[], writing: Writing) => Changes;

function changeAlias(kind: AliasKind, name: string, change: Change): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.aliases, async (): Promise<Outcome> => {
      await writeAlias(kind, name, change, writing);
      return { ok: true };
    });
  });
}

/** The same inside the caller's transaction. */
export async function writeAlias(kind: AliasKind, name: string, change: Change, writing: Writing): Promise<void> {
  const row = await findAlias(kind, name);
  const changes = change(row, await db.aliases.toArray(), writing);
  if (row) await db.aliases.put(changedRecord<Alias>(row, { deletedAt: null, ...changes }, writing));
  else {
    const own = name.trim().slice(0, TITLE_LIMIT);
    const blank: AliasFields = { kind, term: toTerm(name), name: own, alias: '', leave: false, by: 'user' };
    await db.aliases.add(newRecord(crypto.randomUUID(), { ...blank, ...changes }, writing));
  }
}

/** For `writeAlias`: the next alias that is free. */
export function withNextAlias(kind: AliasKind, name: string): Change {
  return (row, rows) => ownAlias(kind, name, rows, row);
}

/** The alias that Winnow gives: for a row that has one of the user's, the next. */
function ownAlias(
  kind: AliasKind,
  name: string,
  rows: readonly Alias[],
  row: Alias | undefined,
): Pick<AliasFields, 'alias' | 'by'> {
  if (row?.by === 'winnow' && row.alias !== '') return { alias: row.alias, by: 'winnow' };
  const others = rows.map((each) => (each === row || each.id === row?.id ? { ...each, term: '' } : each));
  return { alias: startAliasing(others).aliasOf(kind, name), by: 'winnow' };
}

/** The row of a name, one that was taken out too, inside the caller's transaction. */
export function findAlias(kind: AliasKind, name: string): Promise<Alias | undefined> {
  return db.aliases
    .where('[kind+term]')
    .equals([kind, toTerm(name)])
    .first();
}

function isDropped({ deletedAt }: Alias): boolean {
  return deletedAt !== null;
}
