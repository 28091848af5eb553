import { chooseSeed, randomFrom } from './random';

/** All of `cases` in a long run; otherwise `count` of them in their order, others with every seed. */
export function sampleOf<T>(cases: readonly T[], count: number): T[] {
  if (process.env.WINNOW_LONG) return [...cases];
  const random = randomFrom(chooseSeed());
  const drawn = cases.map((each) => ({ each, at: random() })).sort((a, b) => a.at - b.at);
  const chosen = new Set(drawn.slice(0, count).map(({ each }) => each));
  return cases.filter((each) => chosen.has(each));
}
