import { addDays, type Month } from '@/lib/domain/day';
import type { Proof } from '@/lib/domain/proof/proof';
import type { WinFilter } from '@/lib/domain/win-list/win-filter';
import type { Report } from './report';
import { daysOfMonth } from './report-window';
import type { StallCheck, StallFinding } from './stall';
import type { Shift } from './trend';

/** What the list of wins is asked for to show the wins behind a number, beside what is asked of nothing. */
export type Behind = Partial<WinFilter>;

type Part = 'part' | 'whole';
type Asked = Pick<Report, 'window' | 'employer' | 'takenOn'>;
/** Whatever the window is. */
type OfDay = Omit<Asked, 'window'>;

/** More ids than these, and an address is too long to keep or to send. */
export const MOST_IDS = 150;

/** Every ready win or lesson of the window. */
export function kindBehind(report: Asked, kind: 'win' | 'lesson'): Behind {
  return { ...readyFor(report), ...report.window, kind };
}

/** Every grain of the months that are shown. */
export function mappedBehind(report: Asked, [first]: readonly Month[]): Behind {
  return { ...shownDays(report, first), behaviour: 'some' };
}

/** The grains of one category and month. */
export function monthBehind(report: Asked, categoryId: string, month: Month): Behind {
  return { ...readyFor(report), ...daysOfMonth(month, report.window), category: categoryId };
}

/** What a point of a trend line counts, or what it is a share of. */
export function trendBehind(report: Asked, shift: Shift, month: Month, part: Part): Behind {
  return { ...readyFor(report), ...daysOfMonth(month, report.window), kind: 'win', ...SHIFT_ASKS[shift][part] };
}

/** The wins that a finding of what stands still counts: all, or the part of them that it is about. */
export function stallBehind(report: Asked, { check }: Pick<StallFinding, 'check'>, part: Part): Behind {
  return { ...kindBehind(report, 'win'), ...CHECK_ASKS[check][part] };
}

/** The wins that a proof counts as of the report's day. */
export function countedBehind(report: OfDay, { behaviourId, days }: Pick<Proof, 'behaviourId' | 'days'>): Behind {
  return { ...readyFor(report), counts: behaviourId, from: addDays(report.takenOn, 1 - days), to: report.takenOn };
}

/** What counts for a behaviour in one month of the window. */
export function sustainedBehind(report: Asked, behaviourId: string, month: Month): Behind {
  return { ...readyFor(report), ...daysOfMonth(month, report.window), counts: behaviourId };
}

/** What counts for a behaviour in all the months that are shown. */
export function sustainedInAllBehind(report: Asked, behaviourId: string, [first]: readonly Month[]): Behind {
  return { ...shownDays(report, first), counts: behaviourId };
}

/** What was linked to a criterion's behaviour since it was said. */
export function criterionBehind(report: Asked, behaviourId: string, saidOn: string): Behind {
  return { ...readyFor(report), behaviour: behaviourId, from: saidOn, to: report.takenOn };
}

/** A set that nothing else says: by its ids, or, where these are too many, what is nearest to it. */
export function idsBehind(ids: readonly string[], nearest: Behind): Behind {
  return ids.length <= MOST_IDS ? { ids } : nearest;
}

/** The ready wins up to a day, which hold whatever counted on it. */
export function upToBehind(report: OfDay, to: string): Behind {
  return { ...readyFor(report), to };
}

/** A picture has no room for all of a long window. */
function shownDays(report: Asked, first: Month | undefined): Behind {
  const from = first === undefined ? report.window.from : daysOfMonth(first, report.window).from;
  return { ...readyFor(report), from, to: report.takenOn };
}

function readyFor({ employer }: OfDay): Behind {
  return { status: 'ready', employer: employer?.id ?? null };
}

const SHIFT_ASKS: Record<Shift, Record<Part, Behind>> = {
  finding: { part: { origin: 'identified' }, whole: { origin: 'told' } },
  multiplying: { part: { trait: 'multiplying' }, whole: {} },
  explaining: { part: { trait: 'explaining' }, whole: {} },
};

const CHECK_ASKS: Record<StallCheck, Record<Part, Behind>> = {
  assigned: { part: { origin: 'assigned' }, whole: { origin: 'told' } },
  'own-pull-requests': { part: { trait: 'own-pull-request' }, whole: {} },
  reviews: { part: { trait: 'review-changed' }, whole: { trait: 'review' } },
  unheard: { part: { trait: 'technical-unheard' }, whole: { trait: 'technical' } },
};
