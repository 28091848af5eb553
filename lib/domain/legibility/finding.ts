import type { READ_FIELDS } from './told-entries';

/** What a reader may stumble over, in the order of what it costs them. */
export const LEGIBILITY_RULES = [
  /** A chosen headline may not be in this document at all. */
  'kept-back',
  /** A chosen headline lies outside the window. */
  'outside-window',
  /** Page one has fewer than three wins. */
  'too-few-headlines',
  /** A headline says too little to be one. */
  'thin-headline',
  /** All headlines are of one category, and there is evidence in another. */
  'one-sided',
  /** A headline that shows none of the behaviours. */
  'no-behaviour',
  'no-outcome',
  'no-plain-line',
  'no-evidence',
  'not-past',
  'no-unit',
  'inside-name',
  'acronym',
  'no-link',
  /** A proof that the document counts, of wins that it does not tell. */
  'older-proof',
] as const;
export type LegibilityRule = (typeof LEGIBILITY_RULES)[number];

/** Where a finding is mended: a field of its win, an option of the packet, the glossary, or another section. */
export type MendingField =
  | (typeof READ_FIELDS)[number]
  | 'metric'
  | 'visibility'
  | 'link'
  | 'behaviours'
  | 'confidential'
  | 'headlines'
  | 'window'
  | 'glossary'
  | 'checklist';

export interface Finding {
  rule: LegibilityRule;
  /** The win that it is about; of a term the first one that says it; null where it is about the document. */
  winId: string | null;
  /** What the win is called in the document; '' where there is none. */
  title: string;
  field: MendingField | null;
  /** What the reader stumbles over, as it stands there: a term, an opening, a number, a category. */
  words: string;
}
