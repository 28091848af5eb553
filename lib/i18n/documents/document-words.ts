import type { Plural } from '../say';
import type { en } from './en';

/** Languages differ in the forms that a plural takes. */
type InAnyLanguage<T> = T extends { other: string }
  ? Plural
  : T extends object
    ? { [K in keyof T]: InAnyLanguage<T[K]> }
    : T;

/** What every language's catalogue holds. */
export type DocumentWords = InAnyLanguage<typeof en>;
