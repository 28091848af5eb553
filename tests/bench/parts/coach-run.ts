import { judge, type Verdict } from '@/lib/coach/judge';
import type { CoachSource } from '@/lib/coach/source';

export interface Typed {
  text: string;
  source: CoachSource;
}

export interface Judging {
  /** Milliseconds, the best of `PASSES`, for each text. */
  times: number[];
  verdicts: Verdict[];
}

/** So many that what else a busy machine does is not in the best of any of a thousand texts: in three it was, once in ten runs. */
const PASSES = 12;

/** Runs in a browser's page: what the coach says of each text, and how long it takes. */
export function measureJudging(texts: Typed[]): Judging {
  for (const { text, source } of texts) judge(text, source);
  const passes = Array.from({ length: PASSES }, () => texts.map(timeOf));
  const times = texts.map((_, at) => Math.min(...passes.map((pass) => pass[at] ?? Number.POSITIVE_INFINITY)));
  return { times, verdicts: texts.map(({ text, source }) => judge(text, source)) };
}

function timeOf({ text, source }: Typed): number {
  const start = performance.now();
  judge(text, source);
  return performance.now() - start;
}
