import { numberFormat, pluralRules } from './formatters';
import { isolate } from './isolate';

/** The `{name}`s in a sentence. */
type Slots<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
type Values<T extends string> = [Slots<T>] extends [never] ? [] : [values: Record<Slots<T>, string | number>];

/** A sentence that depends on a count; every form may use `{n}`. `other` serves the forms that are not there. */
export interface Plural {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** `sentence` with its `{slots}` filled; numbers are written as `language` writes them, texts keep their direction. */
export function say<const T extends string>(sentence: T, ...[values]: Values<T>): string {
  return fillIn(language(), sentence, values ?? {});
}

/** The form of `plural` that `n` takes, filled in. */
export function sayCount(plural: Plural, n: number, values: Record<string, string | number> = {}): string {
  return countIn(language(), plural, n, values);
}

/** The language that texts, numbers and dates are written in. */
export function language(): string {
  return globalThis.winnowSpeech?.language ?? 'en';
}

/** `sentence` with its `{slots}` filled, numbers as `tongue` (a language's code) writes them. */
export function fillIn(tongue: string, sentence: string, values: Record<string, string | number>): string {
  // A value that ends in a full stop, "29. Nov." or somebody's sentence, ends the sentence too.
  return sentence.replace(/\{(\w+)\}(\.(?!\.))?/g, (slot, name: string, stop = '') => {
    const value = values[name];
    if (value === undefined) return slot;
    if (typeof value === 'number') return numberFormat(tongue).format(value) + stop;
    return isolate(tongue, value) + (/\.\u2069*$/.test(value) ? '' : stop);
  });
}

/** The form of `plural` that `n` takes in `tongue`, filled in. */
export function countIn(
  tongue: string,
  plural: Plural,
  n: number,
  values: Record<string, string | number> = {},
): string {
  const form = pluralRules(tongue).select(n);
  const sentence = (form === 'one' || form === 'few' || form === 'many' ? plural[form] : undefined) ?? plural.other;
  return fillIn(tongue, sentence, { ...values, n });
}
