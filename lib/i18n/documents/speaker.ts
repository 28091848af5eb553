import type { Day, Month } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { DocumentLanguage } from '@/lib/domain/packet/packet';
import type { Proof } from '@/lib/domain/proof/proof';
import { formatDay, listFormat } from '../formatters';
import { isolate } from '../isolate';
import { sayParts } from '../lists';
import { sayMissing } from '../proof-sentences';
import { countIn, fillIn, type Plural } from '../say';
import { de } from './de';
import type { DocumentWords } from './document-words';
import { en } from './en';
import { es } from './es';
import { translateLadder } from './senior-engineer';

/** Says what a document says, in its language. */
export interface Speaker {
  language: DocumentLanguage;
  words: DocumentWords;
  fill(sentence: string, values: Record<string, string | number>): string;
  count(plural: Plural, n: number): string;
  day(day: Day): string;
  month(month: Month): string;
  /** "a, b and c". */
  list(things: readonly string[]): string;
  /** "a · b · c" of the parts that are there. */
  parts(things: Parameters<typeof sayParts>[0]): string;
  missing(proof: Proof): string;
  /** The built-in ladder in this language; any other as it is. */
  ladder(ladder: Ladder): Ladder;
}

const known = new Map<DocumentLanguage, Speaker>();

/** The one speaker of a language. */
export function speakerOf(language: DocumentLanguage): Speaker {
  const speaker = known.get(language) ?? makeSpeaker(language);
  known.set(language, speaker);
  return speaker;
}

function makeSpeaker(language: DocumentLanguage): Speaker {
  const words = CATALOGUES[language];
  return {
    language,
    words,
    fill: (sentence, values) => fillIn(language, sentence, values),
    count: (plural, n) => countIn(language, plural, n),
    day: (day) => formatDay(language, day, { dateStyle: 'medium' }),
    month: (month) => formatDay(language, `${month}-01`, { month: 'short', year: 'numeric' }),
    list: (things) => listFormat(language).format(things.map((thing) => isolate(language, thing))),
    parts: (things) => sayParts(things, language),
    missing: (proof) => sayMissing(proof, { words: words.lack, tongue: language }),
    ladder: (ladder) => translateLadder(ladder, language),
  };
}

const CATALOGUES: Record<DocumentLanguage, DocumentWords> = { en, de, es };
