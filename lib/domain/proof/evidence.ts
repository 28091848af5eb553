import * as v from 'valibot';
import { IdSchema, recordEntries } from '@/lib/domain/record';

/** A win shows a behaviour of a ladder, because the user said so or accepted a suggestion. */
export const EvidenceSchema = v.object({
  ...recordEntries,
  winId: IdSchema,
  ladderId: v.string(),
  behaviourId: v.string(),
  by: v.picklist(['user', 'suggestion']),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
