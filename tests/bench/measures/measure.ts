import type { Brought } from '../browser/bring-log';
import type { Open } from '../browser/open-browser';
import type { Subject } from '../browser/subject';
import type { Figures } from '../figures/figure';
import type { Options } from '../options';

/** What a measure is given to work with. */
export interface Bench {
  options: Options;
  figures: Figures;
  winnow: Subject;
  floors: Record<'empty' | 'button' | 'react-popup' | 'dexie-page', Subject>;
  /** Other extensions that were named. */
  against: Subject[];
  /** The profile in which `subject` has so many wins, for measures that only read. */
  profile: (subject: Subject, wins: number) => Promise<string>;
  /** The same for a measure that writes: its own, and gone when the next one is asked for. */
  copyOf: (subject: Subject, wins: number) => Promise<string>;
  /** What the filling of that profile took; a floor only writes. */
  filling: (subject: Subject, wins: number) => Promise<Brought>;
  open: Open;
  /** The file of a backup with so many wins. */
  backup: (wins: number) => Promise<string>;
  /** One line of how far it has come. */
  say: (words: string) => void;
}

export interface Measure {
  name: string;
  /** One line: how it is taken. */
  how: string;
  take: (bench: Bench) => Promise<void>;
}
