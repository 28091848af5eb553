import { documents } from './documents';
import { heap } from './heap';
import { idle } from './idle';
import type { Measure } from './measure';
import { packageSize } from './package';
import { page } from './page';
import { popup } from './popup';
import { save } from './save';
import { search } from './search';
import { sections } from './sections';
import { wholeLog } from './whole-log';

/** In the order in which they are taken: what can be told soonest comes first. */
export const MEASURES: readonly Measure[] = [
  packageSize,
  page,
  popup,
  sections,
  save,
  search,
  documents,
  wholeLog,
  heap,
  idle,
];
