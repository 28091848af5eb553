import * as v from 'valibot';
import { InstantSchema } from '@/lib/domain/day';
import { type RecordFields, recordEntries } from '@/lib/domain/record';

const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100));

/** What an adapter found on the last page of one kind that was saved; nothing in it says which page. */
export const SightingSchema = v.object({
  ...recordEntries,
  site: v.pipe(v.string(), v.maxLength(40)),
  /** Which family of the site's pages, such as `react`. */
  layout: v.pipe(v.string(), v.maxLength(40)),
  seenAt: InstantSchema,
  /** Names of facts, never their values. */
  found: names,
  missing: names,
});
export type Sighting = v.InferOutput<typeof SightingSchema>;
export type SightingFields = Omit<Sighting, keyof RecordFields>;
