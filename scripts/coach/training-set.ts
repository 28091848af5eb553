import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { BEHAVIOURS } from '@/lib/coach/behaviours';
import { INGREDIENTS, LEVELS } from '@/lib/coach/level';
import { SOURCES } from '@/lib/coach/source';

const exampleSchema = v.object({
  id: v.string(),
  source: v.picklist(SOURCES),
  text: v.string(),
  behaviours: v.array(v.picklist(BEHAVIOURS)),
  level: v.picklist(LEVELS),
  missing: v.array(v.picklist(INGREDIENTS)),
});

/** A win that people have judged by the codebook. */
export type Example = v.InferOutput<typeof exampleSchema>;

/** @param file JSON lines, as in tests/coaching */
export function readExamples(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(exampleSchema, JSON.parse(line)));
}
