import * as v from 'valibot';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { recordEntries } from './record';

/** What a short form or an inside name means, for readers outside the team; one row a term. */
export const ExplainedSchema = v.object({
  ...recordEntries,
  /** As it stands in the wins: case counts, since "US" is not "us". */
  term: v.pipe(v.string(), v.minLength(1), v.maxLength(TITLE_LIMIT)),
  /** '' for one that the user says everybody knows. */
  meaning: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
});
export type Explained = v.InferOutput<typeof ExplainedSchema>;
