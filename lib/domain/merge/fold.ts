import type { Steps } from '@/lib/domain/steps';
import { foldRows } from './fold-rows';
import { type FoldedRow, foldedRow } from './folded-row';
import type { MergeRow } from './merge-row';
import { type StandIn, uniqueKeyOf, withReferences } from './references';
import { StandIns } from './stand-ins';
import { FOLDED, TABLE_LAWS } from './unique-keys';

/** Rows by table and id, each as it was changed last, with nothing folded. */
export type Loose = Map<string, Map<string, MergeRow>>;

export interface Folded {
  tables: Record<string, MergeRow[]>;
  standIn: StandIn;
}

/**
 * What `loose` looks like as a log: rows that meet under one unique key are one, that of the smaller id, and references
 * follow. It is only a view. The rows behind it are put by, so that a later merge starts from them again: a fold that
 * was decided before another machine was heard would else depend on who was heard first.
 */
export function* fold(loose: Loose): Steps<Folded> {
  const standIns = yield* findStandIns(loose);
  const standIn: StandIn = (table, id) => standIns.of(table, id);
  const titles = titlesIn(loose);
  const tables: Record<string, MergeRow[]> = {};
  const putBy: FoldedRow[] = [];
  for (const [table, rows] of loose) {
    const folded: MergeRow[] = [];
    for (const [id, members] of yield* grouped(table, rows, standIn)) {
      yield;
      const pointed = members.map((row) => withReferences(table, row, standIn));
      const [only] = pointed;
      const isOne = only !== undefined && pointed.length === 1;
      folded.push(isOne ? only : foldRows(table, id, pointed, titles));
      if (!isOne || only !== members[0]) putBy.push(...members.map((row) => foldedRow(table, row, id)));
    }
    tables[table] = folded.sort(byId);
  }
  if (putBy.length > 0) tables[FOLDED] = putBy.sort(byId);
  return { tables, standIn };
}

/** Folding can make a second pair meet, the links of two wins that became one: again until nothing meets any more. */
function* findStandIns(loose: Loose): Steps<StandIns> {
  const standIns = new StandIns();
  const standIn: StandIn = (table, id) => standIns.of(table, id);
  let hasMet = true;
  while (hasMet) {
    hasMet = false;
    for (const [table, rows] of loose) {
      if (!TABLE_LAWS[table]?.unique) continue;
      const byKey = new Map<string, string>();
      for (const row of rows.values()) {
        yield;
        const key = uniqueKeyOf(table, withReferences(table, row, standIn));
        const met = key === null ? undefined : byKey.get(key);
        if (met !== undefined) hasMet = standIns.unite(table, met, row.id) || hasMet;
        else if (key !== null) byKey.set(key, row.id);
      }
    }
    hasMet = (yield* uniteWins(loose, standIns)) || hasMet;
  }
  return standIns;
}

/** The same thing was saved on two machines: its wins are one. */
function* uniteWins(loose: Loose, standIns: StandIns): Steps<boolean> {
  let hasMet = false;
  const winOf = new Map<string, string>();
  for (const { id, winId } of loose.get('artifacts')?.values() ?? []) {
    yield;
    if (typeof winId !== 'string' || !loose.get('wins')?.has(winId)) continue;
    const artifactId = standIns.of('artifacts', id);
    const met = winOf.get(artifactId);
    if (met !== undefined) hasMet = standIns.unite('wins', met, winId) || hasMet;
    else winOf.set(artifactId, winId);
  }
  return hasMet;
}

function* grouped(
  table: string,
  rows: ReadonlyMap<string, MergeRow>,
  standIn: StandIn,
): Steps<Map<string, MergeRow[]>> {
  const groups = new Map<string, MergeRow[]>();
  for (const row of rows.values()) {
    yield;
    const id = standIn(table, row.id);
    const members = groups.get(id);
    if (members) members.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** What was saved with a win; looked for only where two wins are one. */
function titlesIn(loose: Loose): (winId: string) => { title: string }[] {
  let titles: Map<string, { title: string }[]> | undefined;
  return (winId) => {
    titles ??= titlesByWin(loose);
    return titles.get(winId) ?? [];
  };
}

function titlesByWin(loose: Loose): Map<string, { title: string }[]> {
  const titles = new Map<string, { title: string }[]>();
  for (const { winId, title } of loose.get('artifacts')?.values() ?? []) {
    if (typeof winId !== 'string' || typeof title !== 'string') continue;
    const known = titles.get(winId);
    if (known) known.push({ title });
    else titles.set(winId, [{ title }]);
  }
  return titles;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
