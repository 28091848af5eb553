import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SCHEMA_VERSION } from '@/lib/domain/record';

const CanarySchema = v.object({
  /** How many rows each table has. */
  tables: v.record(v.string(), v.number()),
  /** The rows written last, newest first: table, id and rev. */
  recent: v.array(v.custom<[string, string, number]>(isRecent)),
  /** ISO 8601, UTC. */
  writtenAt: v.string(),
  schemaVersion: v.number(),
  /** Rows are gone that the copy lacks, too: it is asked about until the user has decided or they are there again. */
  owed: v.optional(v.boolean()),
});
/** A tuple by hand: the library’s would weigh on the popup, which shares its script. */
function isRecent(value: unknown): boolean {
  const [table, id, rev, ...more]: unknown[] = Array.isArray(value) ? value : [];
  return typeof table === 'string' && typeof id === 'string' && typeof rev === 'number' && more.length === 0;
}

/** What the log has to have, kept where a damaged database does not reach; no word of the user's. */
export type Canary = v.InferOutput<typeof CanarySchema>;

type Standing = Pick<Canary, 'tables' | 'recent' | 'owed'>;

export const CANARY = 'canary';
const RECOVERY = 'recovery';
export const RECENT = 20;

const RecoverySchema = v.object({
  at: v.string(),
  /** Rows that were put back, by table. */
  counts: v.record(v.string(), v.number()),
  /** Rows of the copy that could not be put back. */
  left: v.number(),
});
/** What was put back and is yet to be told. */
export type Recovery = v.InferOutput<typeof RecoverySchema>;

export interface Signs {
  canary: Canary | undefined;
  recovery: Recovery | undefined;
}

/** Both in one reading: every page asks for them before it draws. */
export async function readSigns(): Promise<Signs> {
  const stored = await browser.storage.local.get([CANARY, RECOVERY]);
  const canary = v.safeParse(CanarySchema, stored[CANARY]);
  const recovery = v.safeParse(RecoverySchema, stored[RECOVERY]);
  return {
    canary: canary.success ? canary.output : undefined,
    recovery: recovery.success ? recovery.output : undefined,
  };
}

/** Writes down what the log has to have from now on. Rejects where the storage refuses. */
export async function writeCanary({ tables, recent, owed }: Standing, now: Date): Promise<void> {
  const whole: Canary = {
    tables,
    recent: recent.slice(0, owed ? 2 * RECENT : RECENT),
    writtenAt: now.toISOString(),
    schemaVersion: SCHEMA_VERSION,
    ...(owed && { owed }),
  };
  await browser.storage.local.set({ [CANARY]: whole });
}

/** Notes what was put back, for the pages to tell. */
export async function keepRecovery(recovery: Recovery): Promise<void> {
  await browser.storage.local.set({ [RECOVERY]: recovery });
}

/** It was told. */
export async function dismissRecovery(): Promise<void> {
  await browser.storage.local.remove(RECOVERY);
}

/** Whether a change of `storage.local` says that rows were put back, or are missing. */
export function hasNews(changes: Record<string, { newValue?: unknown }>): boolean {
  const canary = v.safeParse(CanarySchema, changes[CANARY]?.newValue);
  return changes[RECOVERY]?.newValue !== undefined || (canary.success && canary.output.owed === true);
}

/** Tables whose rows are no part of a career, or only serve an undo or the next merge: nobody is asked about them. */
const PASSING = new Set(['drafts', 'sightings', 'settings', 'hosts', 'backups', 'folded']);
/** Whether nobody would miss the rows of this table. */
export const isPassing = (table: string): boolean => PASSING.has(table);

/** How many rows are gone that somebody would miss, by table; empty when none. */
export function missingRows(expected: Record<string, number>, found: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(expected)
      .filter(([table, count]) => !PASSING.has(table) && count > (found[table] ?? 0))
      .map(([table, count]) => [table, count - (found[table] ?? 0)]),
  );
}
