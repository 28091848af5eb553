import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LadderSchema } from '@/lib/domain/ladder/ladder';
import { refusalWords } from '@/lib/i18n/en/ladders';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import { LIMITS, LONGEST } from '@/lib/ladders/import/limits';
import { FORMATS, type ImportResult, type LadderSource, NOTATIONS } from '@/lib/ladders/import/source';
import { toLadder } from '@/lib/ladders/to-ladder';
import { chooseSeed, randomFrom } from '@/tests/e2e/seed/random';
import { hostileFiles, mutate } from './mutate';
import { readSample, SAMPLES } from './samples/samples';

const isLong = Boolean(process.env.WINNOW_LONG);
const FILES = isLong ? 2_000 : 60;
/** Milliseconds of the processor that the slowest file may take: more would be felt as a page that hangs. */
const SLOWEST = 4_000;

const cpu = () => process.cpuUsage().user / 1000;

const prototypes = () =>
  [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype].map((each) =>
    Reflect.ownKeys(each).map(String).join(),
  );

/** Whole and within the limits, or a refusal that has its sentence. */
function check(result: ImportResult): string {
  if (!result.ok) {
    expect(refusalWords[result.reason]).toMatch(/\.$/);
    expect(Object.keys(result).filter((key) => !['ok', 'reason', 'line'].includes(key))).toEqual([]);
    return result.reason;
  }
  const { source } = result;
  expect(FORMATS).toContain(source.format);
  expect(NOTATIONS).toContain(source.notation);
  checkLimits(source);
  for (const target of [null, source.levels.at(-1) ?? null]) {
    const ladder = toLadder(source, { id: 'x', name: 'X', current: null, target, between: true });
    expect(v.safeParse(LadderSchema, ladder).issues).toBeUndefined();
  }
  return 'imported';
}

function checkLimits({ lines, levels, categories, name }: LadderSource): void {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(LIMITS.lines);
  expect(levels.length).toBeLessThanOrEqual(LIMITS.levels);
  expect(categories.length).toBeLessThanOrEqual(LIMITS.categories);
  const known = new Set(levels);
  const texts = [name, ...levels, ...categories.map((each) => each.name)];
  for (const line of lines) {
    if (line.level !== null && !known.has(line.level)) throw new Error(`no such level: ${line.level}`);
    if (line.statement.length > LONGEST.statement || line.example.length > LONGEST.example) throw new Error('too long');
    texts.push(line.category, line.statement, line.example, line.id ?? '');
  }
  // Not \p{Cc} alone: direction characters may not pass either.
  const odd = texts.find((text) => /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text));
  expect(odd).toBeUndefined();
}

describe('files that fight back', () => {
  const seed = chooseSeed();

  it(`${FILES} of them, by seed ${seed}, are imported whole or refused with a sentence`, { timeout: 600_000 }, () => {
    const random = randomFrom(seed);
    const before = prototypes();
    const outcomes = new Map<string, number>();
    let slowest = { ms: 0, name: '' };
    const odd = hostileFiles();
    for (let n = 0; n < FILES; n += 1) {
      const sample = SAMPLES[Math.floor(random() * SAMPLES.length)] ?? 'native.json';
      const other = SAMPLES[Math.floor(random() * SAMPLES.length)] ?? 'native.json';
      const mutated = { name: sample, text: mutate(readSample(sample), readSample(other), random) };
      const { name, text } = odd[n] ?? mutated;
      const started = cpu();
      const outcome = check(importLadder(text, random() < 0.5 ? name : ''));
      const ms = cpu() - started;
      if (ms > slowest.ms) slowest = { ms, name };
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log(
      `seed ${seed}: ${FILES} files, slowest ${Math.round(slowest.ms)} ms (${slowest.name}); ${JSON.stringify(Object.fromEntries(outcomes))}`,
    );
    expect(prototypes()).toEqual(before);
    expect('polluted' in {}).toBe(false);
    expect(slowest.ms, slowest.name).toBeLessThan(SLOWEST);
    // Few files may by chance be of few kinds.
    expect(outcomes.get('imported') ?? 0).toBeGreaterThan(isLong ? FILES / 10 : 0);
    expect(outcomes.size).toBeGreaterThan(isLong ? 5 : 2);
  });
});
