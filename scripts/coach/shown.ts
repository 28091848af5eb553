import { featuresOf } from '@/lib/coach/features';
import type { Example } from './training-set';

const ids = new Map<string, number>();
const names: string[] = [];
const shown = new WeakMap<Example, Int32Array>();

/** The features that an example shows, as numbers that mean the same for every example of this run. */
export function shownBy(example: Example): Int32Array {
  const known = shown.get(example);
  if (known) return known;
  const own = Int32Array.from(featuresOf(example.text, example.source), idOf);
  shown.set(example, own);
  return own;
}

export function nameOf(id: number): string {
  return names[id] ?? '';
}

function idOf(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  return names.push(name) - 1;
}
