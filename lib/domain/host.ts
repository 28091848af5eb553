import * as v from 'valibot';
import { InstantSchema } from './day';
import { recordEntries } from './record';

/** A host of the user's company on which they enabled Winnow: GitHub Enterprise, a Jira of their own, or another. */
export const HostSchema = v.object({
  ...recordEntries,
  /** `https://git.example.com`, lower case, without a path. */
  origin: v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]{1,255}$/)),
  /** The site whose pages it serves, as its pages told; null until one was seen. */
  site: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  enabledAt: InstantSchema,
});
export type Host = v.InferOutput<typeof HostSchema>;
