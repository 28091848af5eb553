import * as v from 'valibot';
import { recordEntries } from '@/lib/domain/record';

const DRAFT_SURFACES = [
  'popup',
  'panel',
  'checklist',
  'check-in',
  'quiz',
  'import',
  'audit',
  'plan',
  'packet',
  'talk',
  'update',
  'names',
] as const;

/** Text that is being typed on a surface and is not yet a win. */
export const DraftSchema = v.object({
  ...recordEntries,
  surface: v.picklist(DRAFT_SURFACES),
  key: v.string(),
  fields: v.record(v.string(), v.string()),
});
export type Draft = v.InferOutput<typeof DraftSchema>;
export type DraftSurface = Draft['surface'];
