import type { Plural } from './say';

/** What a file of English words is in another language: the same keys and slots, with the plural forms that it has. */
export type Translated<T> = T extends { readonly other: string }
  ? Plural
  : T extends string
    ? string
    : { readonly [K in keyof T]: Translated<T[K]> };
