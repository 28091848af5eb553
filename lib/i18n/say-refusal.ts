import type { StorageRefusal } from '@/lib/db/outcome';
import { storageWords } from './en/storage';
import { fullWords } from './en/wins-trouble';

/** What a surface says in words of its own. */
export type OwnRefusal = Exclude<StorageRefusal, keyof typeof storageWords | keyof typeof fullWords>;

/** Why nothing was written: in a surface's own words where it has some, else in those that fit all of them. */
export function sayRefusal(own: Readonly<Record<OwnRefusal, string>>, reason: StorageRefusal): string {
  return { ...storageWords, ...fullWords, ...own }[reason];
}
