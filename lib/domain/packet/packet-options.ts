import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { IdSchema } from '@/lib/domain/record';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { AUDIENCES, DOCUMENT_LANGUAGES } from './packet';

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the user chose for one packet. */
export const PacketOptionsSchema = v.object({
  audience: v.picklist(AUDIENCES),
  level: v.picklist(REDACTION_LEVELS),
  language: v.picklist(DOCUMENT_LANGUAGES),
  paper: v.picklist(PAPERS),
  from: DaySchema,
  to: DaySchema,
  /** Only what was done for this employer; null: for any. */
  employerId: v.nullable(IdSchema),
  /** What to call the user; '' where not said. */
  person: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  /** The headline wins in the user's order; null: as suggested. */
  headlineIds: v.nullable(v.pipe(v.array(IdSchema), v.maxLength(20))),
  /** The manager's page is followed by the table of all wins; the other versions have it anyway. */
  appendix: v.optional(v.boolean()),
});
export type PacketOptions = v.InferOutput<typeof PacketOptionsSchema>;
