import { parseISO } from 'date-fns';
import type { Day, Month } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder';
import type { DocumentLanguage } from '@/lib/domain/packet/packet';
import type { Proof } from '@/lib/domain/proof';
import { sayMissing } from '../proof-sentences';
import type { Plural } from '../say';
import { en } from './en';

/** What every language's catalogue holds. */
export type DocumentWords = typeof en;

/** Says what a document says, in its language. */
export interface Speaker {
  language: DocumentLanguage;
  words: DocumentWords;
  fill(sentence: string, values: Record<string, string | number>): string;
  count(plural: Plural, n: number): string;
  day(day: Day): string;
  month(month: Month): string;
  missing(proof: Proof): string;
  /** The built-in ladder in this language; any other as it is. */
  ladder(ladder: Ladder): Ladder;
}

export function speakerOf(language: DocumentLanguage): Speaker {
  const words = CATALOGUES[language];
  const write = (value: string | number) =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  const fill: Speaker['fill'] = (sentence, values) =>
    sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name];
      return value === undefined ? slot : write(value);
    });
  return {
    language,
    words,
    fill,
    count: (plural, n) => {
      const form = new Intl.PluralRules(language).select(n);
      return fill((form === 'one' && plural.one) || plural.other, { n });
    },
    day: (day) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(parseISO(day)),
    month: (month) =>
      new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' }).format(parseISO(`${month}-01`)),
    missing: sayMissing,
    ladder: (ladder) => ladder,
  };
}

const CATALOGUES: Record<DocumentLanguage, DocumentWords> = { en, de: en, es: en };
