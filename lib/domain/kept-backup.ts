import * as v from 'valibot';
import { type Instant, InstantSchema } from './day';
import { IdSchema, recordEntries } from './record';

/** Why it was kept: what came after it can be taken back. */
const KEPT_KINDS = ['before-merge', 'before-restore', 'before-import', 'before-folder-merge', 'before-edit'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];
/** Of a long one: some of its changes, in a row of their own. */
export const PART = 'part';

const { rev, updatedAt, fieldRevs } = recordEntries;

/** A row before and after; null where there was none. Of `before-edit` only what was changed, see `editOf`. */
const RowChangeSchema = v.object({
  id: IdSchema,
  before: v.nullable(v.looseObject(recordEntries)),
  /** As much as tells whether, and in which fields, it was changed again. */
  after: v.nullable(
    v.object({
      ...{ rev, updatedAt, fieldRevs },
      /** Of an edit: what it made of each field that it changed. */
      says: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});
export type RowChange = v.InferOutput<typeof RowChangeSchema>;

/** What the log was like before something changed much of it at once: in the database, so that it survives a reload. */
export const KeptBackupSchema = v.object({
  ...recordEntries,
  /** Null of a part, which is asked for by its id alone. */
  takenAt: v.nullable(InstantSchema),
  kind: v.picklist([...KEPT_KINDS, PART]),
  /** By table, only the rows that were changed; none where `parts` have them. */
  changes: v.record(v.string(), v.array(RowChangeSchema)),
  /** So many rows were changed, and these have them: to list what is kept must not read a log of years. */
  parts: v.optional(v.object({ ids: v.array(IdSchema), rows: v.number() })),
  /** When it was taken back; null: it still can be. */
  takenBackAt: v.nullable(InstantSchema),
  /** How many rows stayed then, as they were changed since. */
  stayed: v.optional(v.number()),
});
/** A row of their table: one of these, or a part. */
export type KeptRow = v.InferOutput<typeof KeptBackupSchema>;
export interface KeptBackup extends KeptRow {
  takenAt: Instant;
  kind: KeptKind;
}

/** Whether a row of the table is one of these: others may be kept beside them. */
export function isKeptBefore(row: KeptRow): row is KeptBackup {
  return row.takenAt !== null && KEPT_KINDS.some((kind) => kind === row.kind);
}

/** The ids of `kept` and of all their parts. */
export function keptIds(kept: readonly KeptBackup[]): string[] {
  return kept.flatMap(({ id, parts }) => [id, ...(parts?.ids ?? [])]);
}
