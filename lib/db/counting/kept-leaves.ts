import { Dexie, type IndexableType, type ObservabilitySet, RangeSet } from 'dexie';
import { db } from '@/lib/db/database';
import { type AggregateRow, CHANGED, isLastChange, isLeaf } from '@/lib/domain/counting/aggregate-row';
import { LEAVES_END, type Leaf, leafKey } from '@/lib/domain/counting/leaf';

/** What was read of the leaves, for the next who asks: each write changes one or two of hundreds. */
interface Kept {
  leaves: ReadonlyMap<string, Leaf>;
  /** The last write that it knows of. */
  upTo: number;
  /** When a row of the log was last written, as the log said then. */
  changedAt: string;
}

interface Written {
  at: number;
  from: IndexableType;
  to: IndexableType;
}

/** After more writes than these all is read anew. */
const MOST_WRITTEN = 100;

let kept: Kept | undefined;
let written: Written[] = [];
let writes = 0;
/** What was read before this one is of no use. */
let forgotten = 0;
let isHearing = false;

/**
 * All leaves in their order, inside the caller's transaction. Those that neither this page nor another has written since
 * they were read are not read again; a live reading hears of all.
 */
export async function readLeafTable(): Promise<Leaf[]> {
  hearWrites();
  const [known, since, upTo] = [kept, written, writes];
  const [last] = await Promise.all([
    db.aggregates.get(CHANGED),
    between(leafKey(''), LEAVES_END).limit(1).primaryKeys(),
  ]);
  const changedAt = isLastChange(last) ? last.at : '';
  const leaves = await readSince({ known, since, upTo, changedAt });
  if (upTo >= forgotten && (!kept || kept.upTo <= upTo)) {
    kept = { leaves, upTo, changedAt };
    written = written.filter(({ at }) => at > upTo);
  }
  return [...leaves.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Since {
  known: Kept | undefined;
  since: readonly Written[];
  upTo: number;
  changedAt: string;
}

async function readSince({ known, since, upTo, changedAt }: Since): Promise<Map<string, Leaf>> {
  // A write that nobody told of: by a page that was gone before it could.
  const isUntold = known?.upTo === upTo && known.changedAt !== changedAt;
  if (!known || isUntold) return byId(await between(leafKey(''), LEAVES_END).toArray());
  const leaves = new Map(known.leaves);
  for (const { from, to } of since.filter(({ at }) => at > known.upTo && at <= upTo)) {
    const range = new RangeSet(from, to);
    for (const id of leaves.keys()) if (range.hasKey(id)) leaves.delete(id);
    for (const [id, leaf] of byId(await between(from, to).toArray())) leaves.set(id, leaf);
  }
  return leaves;
}

const between = (from: IndexableType, to: IndexableType) => db.aggregates.where(':id').between(from, to, true, true);

function byId(rows: readonly AggregateRow[]): Map<string, Leaf> {
  return new Map(rows.filter(isLeaf).map((leaf) => [leaf.id, leaf]));
}

function hearWrites(): void {
  if (isHearing) return;
  isHearing = true;
  Dexie.on('storagemutated', note);
}

function note(parts: ObservabilitySet): void {
  const table = `idb://${db.name}/aggregates/`;
  const ranges = [parts[table], parts[`${table}:dels`]].flatMap((tree) => (tree ? [...new RangeSet().add(tree)] : []));
  // `all` stands for everything: after a delete of the whole database, say.
  if (ranges.length === 0 && !('all' in parts)) return;
  writes += 1;
  for (const { from, to } of ranges) written.push({ at: writes, from, to });
  if ('all' in parts || written.length > MOST_WRITTEN) forgetLeaves();
}

/** The leaves are read anew by the next who asks. */
export function forgetLeaves(): void {
  writes += 1;
  forgotten = writes;
  kept = undefined;
  written = [];
}
