import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD, PROJECT } from '../../scripts/project.mjs';
import { Browsers } from './browser/browsers';
import { chromiumVersion } from './browser/chromium-version';
import type { Open } from './browser/open-browser';
import { Profiles } from './browser/profiles';
import { readSubject } from './browser/subject';
import { Figures } from './figures/figure';
import { keepPart, type Part, readPart } from './figures/results';
import type { Machine } from './figures/table';
import { buildFloors } from './floors/build-floors';
import { MEASURES } from './measures/every-measure';
import type { Bench, Measure } from './measures/measure';
import type { Options } from './options';

export const RESULTS = join(PROJECT, '.output', 'bench');

export interface Run {
  parts: Part[];
  /** Measures that broke, with why. */
  broken: { name: string; why: string }[];
}

/** Takes every measure that `options` names, one after the other. One that breaks does not end the run. */
export async function runBench(options: Options): Promise<Run> {
  const work = join(RESULTS, options.isShort ? 'work-short' : 'work');
  if (!options.goesOn) await rm(work, { recursive: true, force: true });
  const extensions = join(work, 'extensions');
  await mkdir(extensions, { recursive: true });
  await buildFloors(extensions);
  await cp(CHROME_BUILD, join(extensions, 'winnow'), { recursive: true });
  const build = await stampOfBuild();
  const stamp = stampOf(build, options);
  const kept = join(work, 'parts');
  const browsers = new Browsers(options.isShort);
  const profiles = new Profiles(join(work, stamp), browsers.open, options.isShort, (words) => say('profiles', words));
  await mkdir(join(work, stamp), { recursive: true });
  const run: Run = { parts: [], broken: [] };
  for (const measure of chosen(options.only)) {
    const earlier = options.goesOn ? await readPart(kept, measure.name, stamp) : null;
    if (earlier) say(measure.name, 'taken over from before');
    const part = earlier ?? (await take(measure));
    if (!part) continue;
    run.parts.push(part);
    if (!earlier) await keepPart(kept, { ...part, stamp });
  }
  await browsers.closeAll();
  // What is left of a run that broke is what --continue goes on with.
  if (run.broken.length === 0 && !options.keeps) await rm(work, { recursive: true, force: true, maxRetries: 3 });
  return run;

  async function take(measure: Measure): Promise<Part | null> {
    const bench = await benchFor(options, extensions, profiles, browsers.open, (words) => say(measure.name, words));
    const machine = { date: new Date().toISOString(), ...(await aboutMachine()) };
    const start = Date.now();
    try {
      await measure.take(bench);
      say(measure.name, `done in ${Math.round((Date.now() - start) / 1000)} s`);
      return { measure: measure.name, machine, build, figures: bench.figures.all };
    } catch (error) {
      run.broken.push({
        name: measure.name,
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      say(measure.name, `broke: ${error instanceof Error ? error.message : error}`);
      return null;
    } finally {
      if (!options.isShort) await browsers.closeAll();
    }
  }
}

function chosen(only: readonly string[]): readonly Measure[] {
  const unknown = only.filter((name) => !MEASURES.some((measure) => measure.name === name));
  if (unknown.length > 0)
    throw new Error(`no such measure: ${unknown}. There are ${MEASURES.map(({ name }) => name).join(', ')}`);
  return only.length === 0 ? MEASURES : MEASURES.filter(({ name }) => only.includes(name));
}

async function benchFor(
  options: Options,
  extensions: string,
  profiles: Profiles,
  open: Open,
  say: Bench['say'],
): Promise<Bench> {
  const of = (name: string) => readSubject(join(extensions, name), name);
  return {
    options,
    figures: new Figures(),
    winnow: await of('winnow'),
    floors: {
      empty: await of('empty'),
      button: await of('button'),
      'react-popup': await of('react-popup'),
      'dexie-page': await of('dexie-page'),
    },
    against: await Promise.all(options.against.map((folder) => readSubject(folder))),
    profile: (subject, wins) => profiles.of(subject, wins),
    copyOf: (subject, wins) => profiles.copy(subject, wins),
    filling: (subject, wins) => profiles.filling(subject, wins),
    open,
    backup: (wins) => profiles.backup(wins),
    say,
  };
}

async function aboutMachine(): Promise<Omit<Machine, 'date'>> {
  const processors = cpus();
  return {
    chromium: await chromiumVersion(),
    processors: `${processors.length} × ${processors[0]?.model.trim()}`,
    load: loadavg()[0] ?? Number.NaN,
  };
}

async function stampOfBuild(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(CHROME_BUILD, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Of the build and of what is measured how often. */
function stampOf(build: string, { counts, rounds, against }: Options): string {
  const hash = createHash('sha256').update(JSON.stringify([build, counts, rounds, against]));
  return hash.digest('hex').slice(0, 16);
}

function say(measure: string, words: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${measure}: ${words}`);
}
