import { STORAGE_TROUBLES } from '@/lib/domain/storage-trouble';
import { TEXT_LIMIT, TITLE_LIMIT } from './win';

const LIMITS = { title: TITLE_LIMIT, did: TEXT_LIMIT, note: TEXT_LIMIT };
const FIELDS = ['title', 'did', 'note'] as const;

/** Why a new win begins with words that were typed or marked elsewhere: they could not be kept there. */
export const CARRY_REASONS = [...STORAGE_TROUBLES, 'no-page', 'no-text', 'switched-off'] as const;
export type CarryReason = (typeof CARRY_REASONS)[number];

/** The words that the address of a new win brings along; what is not there is not begun with. */
export type CarriedWords = Partial<Record<(typeof FIELDS)[number], string> & { visibility: 'private' }>;

/** Those words, and why they come this way; null where nothing went wrong. */
export interface Carried {
  words: CarriedWords;
  reason: CarryReason | null;
}

export const NOTHING_CARRIED: Carried = { words: {}, reason: null };

/** The query of such an address, without `?`; '' where there is nothing to carry. */
export function writeCarriedWords(words: CarriedWords, reason?: CarryReason): string {
  const params = new URLSearchParams();
  // A lone half of a character would come back as another one.
  for (const field of FIELDS) if (words[field]) params.set(field, words[field].slice(0, LIMITS[field]).toWellFormed());
  if (words.visibility) params.set('visibility', words.visibility);
  if (reason) params.set('because', reason);
  return params.toString();
}

/** Reads the same; an address may be anybody's, so every field is capped again. */
export function readCarriedWords(params: URLSearchParams): Carried {
  const words: CarriedWords = {};
  for (const field of FIELDS) {
    const value = params.get(field)?.slice(0, LIMITS[field]);
    if (value) words[field] = value;
  }
  if (params.has('visibility')) words.visibility = 'private';
  const because = params.get('because');
  return { words, reason: CARRY_REASONS.find((reason) => reason === because) ?? null };
}
