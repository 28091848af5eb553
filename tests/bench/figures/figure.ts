export type Unit = 'ms' | 'kB' | 'MB' | '' | '%';

/** What was measured, every time that it was: `popup, warm: useful` of `winnow` at 100,000 wins. */
export interface Figure {
  what: string;
  of: string;
  /** Wins in the log; null where there is none, or it makes no difference. */
  wins: number | null;
  unit: Unit;
  samples: number[];
}

export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** So much of the samples lies below it: 0.95 for the slowest one in twenty. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** How far the median may lie from what ever more samples would find, as a part of it: two times in three not further. */
export function doubt(samples: readonly number[]): number {
  const half = Math.sqrt(samples.length) / 2 / samples.length;
  return (quantile(samples, 0.5 + half) - quantile(samples, 0.5 - half)) / 2 / median(samples);
}

/** Collects figures of one measure. */
export class Figures {
  readonly all: Figure[] = [];

  add(what: string, of: string, wins: number | null, unit: Unit, ...samples: number[]): void {
    const known = this.all.find((each) => each.what === what && each.of === of && each.wins === wins);
    if (known) known.samples.push(...samples);
    else this.all.push({ what, of, wins, unit, samples: [...samples] });
  }
}
