import { judge, type Verdict } from '@/lib/coach/judge';
import type { CoachSource } from '@/lib/coach/source';

export interface Typed {
  text: string;
  source: CoachSource;
}

export interface Judging {
  /** Milliseconds, the best of three, for each text. */
  times: number[];
  verdicts: Verdict[];
}

/** Runs in a browser's page: what the coach says of each text, and how long it takes. */
export function measureJudging(texts: Typed[]): Judging {
  for (const { text, source } of texts.slice(0, 100)) judge(text, source);
  const times = texts.map(({ text, source }) => {
    const rounds = [1, 2, 3].map(() => {
      const start = performance.now();
      judge(text, source);
      return performance.now() - start;
    });
    return Math.min(...rounds);
  });
  return { times, verdicts: texts.map(({ text, source }) => judge(text, source)) };
}
