import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { CLAIM_VALUES } from '@/lib/domain/proof/claim';
import { PROOF_STATES } from '@/lib/domain/proof/proof';
import { IdSchema } from '@/lib/domain/record';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { CRITERION_STATES } from '@/lib/domain/talk/criterion';
import { KINDS, MetricSchema, ORIGINS, OUTCOME_STATES, ROLES, SCOPES, TEXT_LIMIT } from '@/lib/domain/win/win';

/** Who reads it: the manager gets one page, the committee all of it but the gaps, oneself everything. */
export const AUDIENCES = ['manager', 'committee', 'self'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const DOCUMENT_LANGUAGES = ['en', 'de', 'es'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

// Of everything, since what stands for names may be longer than they are.
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where an entry can be checked; `address` null where the level keeps it back. */
const LinkSchema = v.object({ name: text, address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/i))) });

/** One win as a document tells it; texts are '' where the log says nothing or the level keeps it back. */
const EntrySchema = v.object({
  winId: IdSchema,
  kind: v.picklist(KINDS),
  occurredOn: DaySchema,
  title: text,
  /** The version for readers who were not there. */
  plainLine: text,
  /** The context. */
  why: text,
  did: text,
  decision: text,
  reasoning: text,
  outcome: text,
  outcomeState: v.picklist(OUTCOME_STATES),
  metric: v.nullable(MetricSchema),
  ownPart: text,
  learned: text,
  leftWithThem: text,
  topic: text,
  praise: text,
  role: v.nullable(v.picklist(ROLES)),
  origin: v.picklist(ORIGINS),
  scope: v.nullable(v.picklist(SCOPES)),
  people: v.array(text),
  links: v.array(LinkSchema),
  behaviourIds: v.array(v.string()),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

const PacketBehaviourSchema = v.object({
  id: v.string(),
  statement: text,
  /** Null in the committee's version, as far as it would show a gap. */
  claim: v.nullable(v.picklist(CLAIM_VALUES)),
  state: v.nullable(v.picklist(PROOF_STATES)),
  /** Months in which something was logged that counts, of the packet's window. */
  months: count,
  /** Three at most, the strongest first. */
  entries: v.array(EntrySchema),
  /** How many more there are in the window; they are in the appendix. */
  more: count,
});
export type PacketBehaviour = v.InferOutput<typeof PacketBehaviourSchema>;

/** What is handed over: a document of one ladder and window, at one level, that is true by itself. */
export const PacketSchema = v.object({
  audience: v.picklist(AUDIENCES),
  level: v.picklist(REDACTION_LEVELS),
  language: v.picklist(DOCUMENT_LANGUAGES),
  from: DaySchema,
  to: DaySchema,
  madeOn: DaySchema,
  /** Whose it is, at what level and aiming at which: as the user typed it, '' where not. */
  person: text,
  present: text,
  target: text,
  employer: text,
  ladder: v.object({ id: v.string(), name: text, attribution: text }),
  /** Ready wins and lessons of the window that the document may tell. */
  counts: v.object({ wins: count, lessons: count }),
  /** Null in the committee's version, which hides gaps. */
  readiness: v.nullable(v.object({ claimed: count, evidenced: count, of: count })),
  /** Three at most, in the user's order. */
  headlines: v.array(EntrySchema),
  categories: v.array(v.object({ id: v.string(), name: text, behaviours: v.array(PacketBehaviourSchema) })),
  lessons: v.array(EntrySchema),
  /** What is not met, with what is missing in words; null where it is hidden. */
  gaps: v.nullable(
    v.array(
      v.object({
        behaviourId: v.string(),
        statement: text,
        state: v.picklist(PROOF_STATES),
        missing: text,
        next: text,
      }),
    ),
  ),
  /** What the manager asked for; null where it is hidden. */
  criteria: v.nullable(
    v.array(
      v.object({
        what: text,
        howKnown: text,
        statement: text,
        dueOn: v.nullable(DaySchema),
        state: v.picklist(CRITERION_STATES),
      }),
    ),
  ),
  glossary: v.array(v.object({ term: text, meaning: text })),
  /** Every win of the window, the newest first. */
  appendix: v.array(EntrySchema),
});
export type Packet = v.InferOutput<typeof PacketSchema>;
