import { type DBCore, type DBCoreMutateRequest, type DBCoreTransaction, Dexie, type Transaction } from 'dexie';
import { normaliseArtifact, normaliseWin } from '@/lib/db/rows/normalise';
import { type AggregateRow, CHANGED, countedUpTo, HEAD } from '@/lib/domain/counting/aggregate-row';
import type { Leaf } from '@/lib/domain/counting/leaf';
import { readableFacts } from '@/lib/domain/counting/win-facts';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { changeIn, laterChange, laterOf } from './last-change';
import { AGGREGATES, changedRows, findLeaves, hangingOn, putRows } from './read-counted';

interface Found {
  head: AggregateRow | undefined;
  changed: AggregateRow | undefined;
  leaves: Map<string, Leaf | undefined>;
  artifacts: Artifact[];
  evidence: Evidence[];
}

/** Dexie's own word for a transaction within another; its types leave it out. */
interface Within {
  parent?: Transaction | null;
}

/** A win that may be added in a transaction, and what counting it needs. */
interface Ahead {
  winId: string;
  /** How many rows are still to be added with it. */
  rows: number;
  /** Undefined before it is read and after it is used. */
  found?: Found;
  /** Undefined until it is added. */
  win?: Win;
  changedAt: string;
  /** What is below the counting: what that puts is not noted as a change of the log. */
  core?: DBCore;
  /** Ends when what is counted is put. */
  putting?: Promise<void>;
}

const aheads = new WeakMap<object, Ahead>();

/**
 * Reads, beside the first questions of a command, what counting the win that it may add will need: it is then counted
 * in the turn that adds it, and not in two more after that. To be called in the command's transaction before anything is
 * written; without it the same is counted, later. `rows`: how many it adds at once, the win first.
 */
export function lookAhead({ db, idbtrans: trans, parent }: Transaction & Within, winId: string, rows: number): void {
  // Others of the same transaction may write meanwhile.
  if (parent) return;
  const ahead: Ahead = { winId, rows, changedAt: '' };
  aheads.set(trans, ahead);
  const { core } = db;
  const aggregates = core.table(AGGREGATES);
  const range = { type: 2 as const, lower: CHANGED, upper: HEAD };
  Dexie.Promise.all([
    // Side by side in their order, and nothing between them.
    aggregates.query({ trans, values: true, query: { index: aggregates.schema.primaryKey, range } }),
    findLeaves(core, trans, [winId]),
    hangingOn(core, trans, 'artifacts', winId),
    hangingOn(core, trans, 'evidence', winId),
  ]).then(
    ([{ result }, leaves, artifacts, evidence]) => {
      const named = (name: string) => result.find(({ id }) => id === name);
      ahead.found = { head: named(HEAD), changed: named(CHANGED), leaves, artifacts, evidence } as Found;
    },
    () => undefined,
  );
}

/** Whether `request` adds the win that was looked at, or hangs something on it at once: both are counted together. */
export function countAhead(core: DBCore, name: string, request: DBCoreMutateRequest): boolean {
  const { trans } = request;
  const ahead = aheads.get(trans);
  if (!ahead?.found || request.type !== 'add') return false;
  const { winId, found } = ahead;
  if (name === 'wins') {
    if (ahead.win || request.values.length !== 1 || request.values[0].id !== winId) return false;
    ahead.win = request.values[0];
    ahead.core = core;
  } else if (name === 'artifacts' || name === 'evidence') {
    if (!ahead.win || request.values.some((row) => row.winId !== winId)) return false;
    found[name].push(...request.values);
  } else return false;
  ahead.changedAt = laterOf(ahead.changedAt, changeIn(request));
  ahead.rows -= request.values.length;
  if (ahead.rows <= 0) putCounted(trans, ahead);
  return true;
}

/** Resolves when all is put that was counted ahead in `trans`. */
export function settleAhead(trans: DBCoreTransaction): Promise<void> {
  const ahead = aheads.get(trans);
  if (ahead?.win && !ahead.putting) putCounted(trans, ahead);
  return ahead?.putting ?? Dexie.Promise.resolve();
}

function putCounted(trans: DBCoreTransaction, ahead: Ahead): void {
  const { core, winId, found, win, changedAt } = ahead;
  if (!core || !found || !win) return;
  // What is added from now on is counted as every other change is.
  ahead.found = undefined;
  const facts = readableFacts(normaliseWin(win), found.artifacts.map(normaliseArtifact), found.evidence);
  const leaves =
    winId > countedUpTo(found.head) ? [] : changedRows({ facts: new Map([[winId, facts]]), leaves: found.leaves });
  ahead.putting = putRows(core, trans, [...leaves, ...laterChange(found.changed, changedAt)]);
  // Whoever settles the transaction hears of it.
  ahead.putting.catch(() => undefined);
}
