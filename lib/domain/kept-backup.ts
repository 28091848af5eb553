import * as v from 'valibot';
import { InstantSchema } from './day';
import { IdSchema, recordEntries } from './record';

/** Why it was kept: what came after it can be taken back. */
const KEPT_KINDS = ['before-merge', 'before-restore', 'before-import', 'before-folder-merge', 'before-edit'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

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
  takenAt: InstantSchema,
  kind: v.picklist(KEPT_KINDS),
  /** By table, only the rows that were changed. */
  changes: v.record(v.string(), v.array(RowChangeSchema)),
  /** When it was taken back; null: it still can be. */
  takenBackAt: v.nullable(InstantSchema),
});
export type KeptBackup = v.InferOutput<typeof KeptBackupSchema>;

/** Whether a row of the table is one of these: others may be kept beside them. */
export function isKeptBefore({ kind }: Pick<KeptBackup, 'kind'>): boolean {
  return KEPT_KINDS.includes(kind);
}
