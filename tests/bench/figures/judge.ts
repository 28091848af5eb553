import type { Bar, Which } from '../bars';
import { type Figure, median, quantile } from './figure';

export interface Judged {
  bar: Bar;
  /** What is held to the limit; null: it was not measured in this run. */
  value: number | null;
  passed: boolean | null;
}

/** `figures` held to `bars`. What was not measured is neither passed nor failed. */
export function judge(bars: readonly Bar[], figures: readonly Figure[]): Judged[] {
  return bars.map((bar) => {
    const value = findValue(bar, figures);
    return { bar, value, passed: value === null ? null : value <= bar.limit };
  });
}

function findValue(bar: Bar, figures: readonly Figure[]): number | null {
  const own = samplesOf(bar.of, figures);
  if (!own) return null;
  switch (bar.kind) {
    case 'even': {
      const all = figures
        .filter(({ what, of }) => what === bar.of.what && of === bar.of.of)
        .map(({ samples }) => median(samples));
      return all.length < 2 ? null : Math.max(...all) / Math.min(...all);
    }
    case 'within': {
      const other = samplesOf(bar.over, figures);
      // Nothing beside nothing is within it.
      return other && (median(own) === 0 ? 0 : median(own) / Math.max(...other));
    }
    case 'value': {
      const floor = bar.above ? samplesOf(bar.above, figures) : [0];
      return floor && (bar.at === 'p95' ? quantile(own, 0.95) : median(own)) - median(floor);
    }
    case 'ratio': {
      const other = samplesOf(bar.over, figures);
      const floor = bar.above ? samplesOf(bar.above, figures) : [0];
      return other && floor && (median(own) - median(floor)) / (median(other) - median(floor));
    }
  }
}

/** Null where it was not measured. */
function samplesOf({ what, of, wins }: Which, figures: readonly Figure[]): number[] | null {
  const found = figures.filter((each) => each.what === what && each.of === of);
  const largest = found.toSorted((a, b) => (b.wins ?? 0) - (a.wins ?? 0))[0];
  const figure = typeof wins === 'number' ? found.find((each) => each.wins === wins) : largest;
  return figure && figure.samples.length > 0 ? figure.samples : null;
}
