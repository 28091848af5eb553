import type { Plural } from './say';

/** What a file of English words is in another language: the same keys and slots, with the plural forms that it has. */
export type Translated<T> =
  IsPlural<T> extends true ? Plural : T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };

/** Words may have one called `other` beside names of their own: those are no plural. */
type IsPlural<T> = T extends { readonly other: string }
  ? [Exclude<keyof T, keyof Plural>] extends [never]
    ? true
    : false
  : false;
