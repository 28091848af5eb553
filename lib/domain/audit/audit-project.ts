import * as v from 'valibot';
import { IdSchema, type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

/** Did I find it · did I decide how it is built · did I write something that changed the team. */
export const QUESTIONS = ['found', 'decided', 'wrote'] as const;
export const ANSWERS = ['yes', 'partly', 'no', 'skip'] as const;
export type Question = (typeof QUESTIONS)[number];
export type Answer = (typeof ANSWERS)[number];

const answer = v.nullable(v.picklist(ANSWERS));

/** What the user said of a project; one row each, and none for a project that nothing was said of. */
export const AuditProjectSchema = v.object({
  ...recordEntries,
  /** The place's own key, as in `gh:github.com/acme/orchard`; `typed:` and an id for one that was typed. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(2200)),
  /** What was typed; '' for one that was found, which is named by what it is. */
  name: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  /** Put aside: not asked about, and no part of the result. */
  aside: v.boolean(),
  found: answer,
  decided: answer,
  wrote: answer,
  foundWin: v.nullable(IdSchema),
  decidedWin: v.nullable(IdSchema),
  wroteWin: v.nullable(IdSchema),
});
export type StoredProject = v.InferOutput<typeof AuditProjectSchema>;
export type StoredProjectFields = Omit<StoredProject, keyof RecordFields>;

/** The field that holds the win which an answer became. */
export const WIN_OF = { found: 'foundWin', decided: 'decidedWin', wrote: 'wroteWin' } as const satisfies Record<
  Question,
  keyof StoredProjectFields
>;

/** A project of which nothing was said. */
export function blankProject(key: string): StoredProjectFields {
  return {
    ...{ key, name: '', aside: false, found: null, decided: null, wrote: null },
    ...{ foundWin: null, decidedWin: null, wroteWin: null },
  };
}

/** The key of a project that was typed: it has no place of its own. */
export function typedKey(id: string): string {
  return `typed:${id}`;
}

/** Whether the project was named by hand: no artifact belongs to such a one by itself. */
export function isTyped(key: string): boolean {
  return key.startsWith('typed:');
}
