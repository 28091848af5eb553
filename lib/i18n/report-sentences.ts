import type { Month } from '@/lib/domain/day';
import type { Sustained } from '@/lib/domain/proof/sustained';
import type { SnapshotsSince } from '@/lib/domain/quiz/snapshots-since';
import type { ReportBody } from '@/lib/domain/report/report';
import type { StallFinding } from '@/lib/domain/report/stall';
import type { TrendLine, TrendPoint } from '@/lib/domain/report/trend';
import type { CriterionStanding } from '@/lib/domain/talk/criterion-standing';
import { sayDay, sayMonth } from './dates';
import { criteriaWords, sinceWords, stallWords, sustainedWords, report as texts, trendWords } from './en/report';
import { percentFormat } from './formatters';
import { sayParts } from './lists';
import { sayProgress, sayProofState } from './proof-sentences';
import { language, say, sayCount } from './say';

type Counted = Pick<TrendPoint, 'part' | 'whole'>;

/** "Senior engineer · Acme · 1 Dec 2025 to 29 Nov 2026". */
export function sayCovered({ ladder, employer, window }: ReportBody): string {
  const values = { ladder: ladder.name, from: sayDay(window.from), to: sayDay(window.to) };
  return employer ? say(texts.takenFor, { ...values, employer: employer.name }) : say(texts.takenOn, values);
}

/** "3 of 5". */
export function sayOf({ part, whole }: Counted): string {
  return say(texts.ofCount, { part: part.length, whole: whole.length });
}

/** "60 %" as the language writes it. */
export function sayShare(share: number): string {
  return percentFormat(language()).format(share);
}

/** A trend line in one sentence, or why it is not drawn. */
export function sayTrend({ shift, stands, points }: TrendLine): string {
  if (stands === 'untold') return trendWords.untold[shift];
  const drawn = points.filter(({ share }) => share !== null);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return sayTooFew(points);
  const values = { what: trendWords.whats[shift], last: sayPoint(last), lastMonth: onOneLine(sayMonth(last.month)) };
  if (first === last) return say(trendWords.summaryOne, values);
  return say(trendWords.summary, {
    ...values,
    first: sayPoint(first),
    firstMonth: onOneLine(sayMonth(first.month)),
    drawn: sayCount(trendWords.drawn, drawn.length),
  });
}

function sayPoint({ share }: TrendPoint): string {
  return sayShare(share ?? 0);
}

function sayTooFew(points: readonly TrendPoint[]): string {
  const most = Math.max(0, ...points.map(({ whole }) => whole.length));
  return most === 0 ? trendWords.tooFew : `${trendWords.tooFew} ${sayCount(trendWords.tooFewMost, most)}`;
}

/** What a finding says, in one neutral sentence. */
export function sayFinding({ check, stands, threshold, least, past }: StallFinding): string {
  const values = { threshold: sayShare(threshold) };
  if (stands === 'too-few') return sayCount(stallWords.tooFew, least);
  return stands === 'fine' ? say(stallWords.fine[past], values) : say(stallWords.worth[check], values);
}

/** "Months of sustained evidence" in one sentence; null where there is none. */
export function saySustained(rows: readonly Sustained[]): string | null {
  const longest = Math.max(0, ...rows.map((row) => row.longest));
  if (longest === 0) return null;
  const lasting = rows.filter(({ held }) => held > 1).length;
  if (lasting === 0) return sustainedWords.summaryNone;
  return sayCount(sustainedWords.summary, lasting, { longest: sayCount(sustainedWords.months, longest) });
}

/** "4 in a row · last in Nov 2026": the longest run need not be the last. */
export function sayRun({ longest, last }: Pick<Sustained, 'longest' | 'last'>): string {
  if (last === null) return sustainedWords.nothing;
  const ended = say(sustainedWords.last, { month: sayMonth(last) });
  return sayParts([longest > 1 && say(sustainedWords.run, { n: longest }), ended]);
}

/** The two numbers from the first point to the last, in one sentence; null where there is but one. */
export function saySnapshots({ points }: SnapshotsSince): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  return say(sinceWords.summary, {
    ...{ from: sayDay(first.takenOn), to: sayDay(last.takenOn), of: last.of },
    ...{ claimedThen: first.claimed, claimed: last.claimed },
    ...{ evidencedThen: first.evidenced, evidenced: last.evidenced },
  });
}

/** The behaviour that a criterion is about, or that it is about none. */
export function sayAbout({ behaviour }: CriterionStanding): string {
  return behaviour ? say(criteriaWords.about, { behaviour: behaviour.statement }) : criteriaWords.aboutNone;
}

/** "Met, 2 of 2 in 180 days"; empty where it is about no behaviour. */
export function sayStands({ proof }: CriterionStanding): string {
  return proof ? `${sayProofState(proof.state)}, ${sayProgress(proof)}` : '';
}

/** "1 Dec 2026, due in 2 days"; null where no day was said. */
export function sayDue({ criterion, dueIn }: CriterionStanding): string | null {
  if (criterion.dueOn === null) return null;
  const day = sayDay(criterion.dueOn);
  if (dueIn === null) return day;
  const due =
    dueIn === 0
      ? criteriaWords.dueToday
      : sayCount(dueIn > 0 ? criteriaWords.dueIn : criteriaWords.overdue, Math.abs(dueIn));
  return say(criteriaWords.dueOn, { day, due });
}

/** "2 wins since it was said on 1 Nov 2026". */
export function saySince({ sinceWinIds, saidOn }: CriterionStanding): string {
  const day = onOneLine(sayDay(saidOn));
  if (sinceWinIds.length === 0) return say(criteriaWords.sinceNone, { day });
  return sayCount(criteriaWords.since, sinceWinIds.length, { day });
}

/** A day or a month that is not parted within a sentence. */
function onOneLine(day: string): string {
  return day.replaceAll(' ', '\u00a0');
}

/** "Dec 2025 to Nov 2026". */
export function sayMonths(months: readonly Month[]): { from: string; to: string } {
  const [first, last] = [months[0], months.at(-1)];
  return { from: first ? sayMonth(first) : '', to: last ? sayMonth(last) : '' };
}
