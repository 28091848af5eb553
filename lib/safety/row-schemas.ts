import * as v from 'valibot';
import { normaliseArtifact, normaliseWin } from '@/lib/db/normalise';
import { AliasSchema } from '@/lib/domain/alias';
import { type Artifact, ArtifactSchema } from '@/lib/domain/artifact';
import { AuditProjectSchema } from '@/lib/domain/audit-project';
import { ChapterSchema } from '@/lib/domain/chapter';
import { CheckInSchema } from '@/lib/domain/check-in';
import { ClaimSchema } from '@/lib/domain/claim';
import { CriterionSchema } from '@/lib/domain/criterion';
import { DraftSchema } from '@/lib/domain/draft';
import { EmployerSchema } from '@/lib/domain/employer';
import { EvidenceSchema } from '@/lib/domain/evidence';
import { ExplainedSchema } from '@/lib/domain/glossary';
import { HostSchema } from '@/lib/domain/host';
import { HandedPacketSchema } from '@/lib/domain/packet/handed-packet';
import { PlanSchema } from '@/lib/domain/plan';
import { recordEntries, type StoredRow } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/domain/settings';
import { SightingSchema } from '@/lib/domain/sighting';
import { SnapshotFieldsSchema } from '@/lib/domain/snapshot';
import { StoredGapSchema } from '@/lib/domain/stored-gap';
import { StoredLadderSchema } from '@/lib/domain/stored-ladder';
import { TalkSchema } from '@/lib/domain/talk';
import { type Win, WinSchema } from '@/lib/domain/win';

const RecordSchema = v.object(recordEntries);

/** What a row of each table must be, besides a record; a table that is not here is newer than this list. */
const SCHEMAS: Record<string, v.GenericSchema> = {
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
  snapshots: SnapshotFieldsSchema,
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
};

/** `row` as the log may have it, or undefined. Fields that this version does not know stay as they are. */
export function soundRow(table: string, row: unknown): StoredRow | undefined {
  if (!v.is(RecordSchema, row)) return undefined;
  const whole = filledIn(table, row);
  const schema = SCHEMAS[table];
  return !schema || v.is(schema, whole) ? whole : undefined;
}

/** With what rows of older versions lack. */
function filledIn(table: string, row: v.InferOutput<typeof RecordSchema>): StoredRow {
  if (table === 'wins') return normaliseWin(row as Win);
  if (table === 'artifacts') return normaliseArtifact(row as Artifact);
  return table === 'settings' ? { ...DEFAULT_SETTINGS, ...row } : row;
}
