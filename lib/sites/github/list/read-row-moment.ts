import { toMoment } from '../../clean';
import { all, attribute, first, neighbour, rawText } from '../../dom';
import { MOMENT } from '../selectors';
import { ROW_TITLE } from './row-title';

export interface RowMoment {
  /** What the row says happened then. */
  what: 'opened' | 'merged' | 'closed';
  /** ISO in UTC. */
  at: string;
}

/** The moment that the row states, with what it says of it; undefined where either is missing. */
export function readRowMoment(row: Element): RowMoment | undefined {
  for (const time of all(row, MOMENT)) {
    const at = toMoment(attribute(time, 'datetime'));
    const what = at && whatIsSaid(time, row);
    if (at && what) return { what, at };
  }
  return undefined;
}

// The nearest words, and never those of the title.
function whatIsSaid(time: Element, row: Element): RowMoment['what'] | undefined {
  for (let at = neighbour(time, 'parentElement'); at && at !== row; at = neighbour(at, 'parentElement')) {
    if (first(at, ROW_TITLE)) return undefined;
    const [said] = /\b(opened|merged|closed)\b/.exec(rawText(at).slice(0, 500)) ?? [];
    if (said === 'opened' || said === 'merged' || said === 'closed') return said;
  }
  return undefined;
}
