import * as v from 'valibot';
import { AliasSchema } from '@/lib/domain/alias';
import { AuditProjectSchema } from '@/lib/domain/audit/audit-project';
import { StoredGapSchema } from '@/lib/domain/audit/stored-gap';
import { CheckInSchema } from '@/lib/domain/check-in/check-in';
import { EmployerSchema } from '@/lib/domain/employer';
import { ExplainedSchema } from '@/lib/domain/glossary';
import { capLine } from '@/lib/domain/harmless-text';
import { HostSchema } from '@/lib/domain/host';
import { KeptBackupSchema } from '@/lib/domain/kept-backup';
import { StoredLadderSchema } from '@/lib/domain/ladder/stored-ladder';
import { type FoldedRow, FoldedRowSchema } from '@/lib/domain/merge/folded-row';
import { FOLDED } from '@/lib/domain/merge/unique-keys';
import { HandedPacketSchema } from '@/lib/domain/packet/handed-packet';
import { ChapterSchema } from '@/lib/domain/plan/chapter';
import { PlanSchema } from '@/lib/domain/plan/plan';
import { ClaimSchema } from '@/lib/domain/proof/claim';
import { EvidenceSchema } from '@/lib/domain/proof/evidence';
import { SnapshotFieldsSchema } from '@/lib/domain/quiz/snapshot';
import { type RecordFields, recordEntries, type StoredRow } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/domain/settings';
import { CriterionSchema } from '@/lib/domain/talk/criterion';
import { TalkSchema } from '@/lib/domain/talk/talk';
import { type Artifact, ArtifactSchema } from '@/lib/domain/win/artifact';
import { DraftSchema } from '@/lib/domain/win/draft';
import { SightingSchema } from '@/lib/domain/win/sighting';
import { TITLE_LIMIT, type Win, WinSchema } from '@/lib/domain/win/win';
import { normaliseArtifact, normaliseWin } from './normalise';

type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined> & v.GenericSchema<unknown, RecordFields>;

/** What a row of each table of the log must be; a table that is not here is newer than this list. */
export const ROW_SCHEMAS: Readonly<Record<string, RowSchema>> = {
  wins: WinSchema,
  artifacts: ArtifactSchema,
  evidence: EvidenceSchema,
  claims: ClaimSchema,
  drafts: DraftSchema,
  settings: SettingsSchema,
  hosts: HostSchema,
  sightings: SightingSchema,
  checkIns: CheckInSchema,
  ladders: StoredLadderSchema,
  snapshots: v.object({ ...recordEntries, ...SnapshotFieldsSchema.entries }),
  auditProjects: AuditProjectSchema,
  gaps: StoredGapSchema,
  plans: PlanSchema,
  chapters: ChapterSchema,
  employers: EmployerSchema,
  aliases: AliasSchema,
  glossary: ExplainedSchema,
  packets: HandedPacketSchema,
  talks: TalkSchema,
  criteria: CriterionSchema,
  backups: KeptBackupSchema,
  [FOLDED]: FoldedRowSchema,
};

/** The name is a file's to say, and every object has a `constructor`. */
function schemaOf(table: string): RowSchema | undefined {
  return Object.hasOwn(ROW_SCHEMAS, table) ? ROW_SCHEMAS[table] : undefined;
}

const RecordSchema = v.object(recordEntries);

export type ReadRow =
  | { ok: true; row: RecordFields; unknown: string[] }
  /** `field`: the first one that is not as it must be, '' where it is no row at all. */
  | { ok: false; field: string };

/** A row of a file as a fresh object of the fields that its table knows; rows of older builds are completed. */
export function readRow(table: string, raw: unknown): ReadRow {
  const schema = schemaOf(table);
  if (!schema || typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { ok: false, field: '' };
  const read = v.safeParse(schema, completed(table, raw), { abortEarly: true });
  if (!read.success) return { ok: false, field: v.getDotPath(read.issues[0]) ?? '' };
  const unknown = Object.keys(raw).filter((field) => !Object.hasOwn(schema.entries, field));
  return table === FOLDED ? readFolded(read.output, unknown) : { ok: true, row: read.output, unknown };
}

/** What merges put by is a row of its table, and read as one. */
function readFolded(row: RecordFields, unknown: string[]): ReadRow {
  const folded = v.parse(FoldedRowSchema, row);
  const inner: ReadRow = folded.table === FOLDED ? { ok: false, field: '' } : readRow(folded.table, folded.row);
  if (!inner.ok) return { ok: false, field: `row.${inner.field}` };
  const whole: FoldedRow = { ...folded, row: { ...inner.row } };
  return { ok: true, row: whole, unknown: [...unknown, ...inner.unknown] };
}

/**
 * A row of this log's own copy, or undefined where it is damaged. It is put back whole: fields and tables that this
 * version does not know were written by a newer one, before the store went back.
 */
export function soundRow(table: string, row: unknown): StoredRow | undefined {
  const whole = v.is(RecordSchema, row) ? completed(table, row) : undefined;
  if (!v.is(RecordSchema, whole)) return undefined;
  const schema = schemaOf(table);
  return !schema || v.is(schema, whole) ? whole : undefined;
}

/** Older builds kept a pasted address of any length as the title; it stands in the link as well. */
function withShortTitle(artifact: Artifact): Artifact {
  const { title } = artifact;
  return typeof title === 'string' && title.length > TITLE_LIMIT
    ? { ...artifact, title: capLine(title, TITLE_LIMIT) }
    : artifact;
}

/** As `lib/db` completes what older builds wrote. Spreads define fields and call no setter; the schema judges the rest. */
function completed(table: string, raw: object): unknown {
  try {
    if (table === 'wins') return normaliseWin(raw as Win);
    if (table === 'artifacts') return withShortTitle(normaliseArtifact(raw as Artifact));
  } catch {
    // A date made of what is none.
    return raw;
  }
  return table === 'settings' ? { ...DEFAULT_SETTINGS, ...raw } : raw;
}
