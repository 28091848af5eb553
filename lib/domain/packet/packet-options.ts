import type { Day } from '@/lib/domain/day';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Audience, DocumentLanguage } from './packet';

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the user chose for one packet. */
export interface PacketOptions {
  audience: Audience;
  level: RedactionLevel;
  language: DocumentLanguage;
  paper: Paper;
  from: Day;
  to: Day;
  /** Only what was done for this employer; null: for any. */
  employerId: string | null;
  /** What to call the user and where they stand; '' where not said. */
  person: string;
  /** The headline wins in the user's order; null: as suggested. */
  headlineIds: string[] | null;
}
