import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Rounds } from './measures/by-turns';

export interface Options {
  /** Wins in the log, each a run of its own. */
  counts: number[];
  /** How often each thing is measured; slow ones less often. */
  rounds: Record<'page' | 'section' | 'words' | 'save' | 'whole', number> & Record<'warm' | 'cold', Rounds>;
  /** How long a browser is left alone, seconds. */
  idle: number;
  /** Browsers with the empty extension beside it. */
  idleFloors: number;
  /** Times nothing: it only shows that every figure is taken, as fast as that goes. */
  isShort: boolean;
  /** Names of measures; empty: all. */
  only: string[];
  /** Folders of unpacked extensions to measure beside. */
  against: string[];
  /** Takes over what an earlier run of the same build has measured. */
  goesOn: boolean;
  /** Leaves the filled profiles for the next run that goes on. */
  keeps: boolean;
  /** Puts the table into the README. */
  writesReadme: boolean;
}

const LONG: Options = {
  counts: [0, 1000, 10_000, 100_000],
  rounds: {
    page: 9,
    warm: { least: 15, most: 39 },
    cold: { least: 11, most: 21 },
    section: 3,
    words: 11,
    save: 25,
    whole: 3,
  },
  idle: 60,
  idleFloors: 5,
  isShort: false,
  only: [],
  against: [],
  goesOn: false,
  keeps: false,
  writesReadme: false,
};

/** Only that every figure is taken: nothing in it depends on how fast the machine is. */
export const SHORT: Options = {
  ...LONG,
  counts: [120],
  rounds: {
    page: 1,
    warm: { least: 1, most: 1 },
    cold: { least: 1, most: 1 },
    section: 1,
    words: 1,
    save: 2,
    whole: 1,
  },
  idle: 1,
  idleFloors: 1,
  isShort: true,
};

export const USAGE = `npm run bench -- [--only page,popup] [--counts 0,1000] [--against DIR] [--continue] [--keep] [--short] [--readme]

  --only      measures, by name: without it all of them
  --counts    wins in the log; 0,1000,10000,100000 without it
  --against   the folder of an unpacked extension to measure beside; may be given again
  --continue  takes over what an earlier run of this very build has measured
  --keep      leaves the filled profiles to the next run with --continue, so that it need not fill them
  --short     one round of everything on small logs, not a minute long and judged by nothing
  --readme    puts the table into the README`;

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      counts: { type: 'string' },
      against: { type: 'string', multiple: true },
      continue: { type: 'boolean' },
      keep: { type: 'boolean' },
      short: { type: 'boolean' },
      readme: { type: 'boolean' },
    },
  });
  const start = values.short ? SHORT : LONG;
  return {
    ...start,
    counts: values.counts?.split(',').map(Number) ?? start.counts,
    only: values.only?.split(',') ?? [],
    against: (values.against ?? []).map((folder) => resolve(folder)),
    goesOn: values.continue ?? false,
    keeps: values.keep ?? false,
    writesReadme: values.readme ?? false,
  };
}
