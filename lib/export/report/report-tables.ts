import { winsIn } from '@/lib/domain/report/by-month';
import type { Report } from '@/lib/domain/report/report';
import { SHIFTS, type TrendPoint } from '@/lib/domain/report/trend';
import { escapeMarkdown, markdownTable } from '@/lib/export/markdown';
import { sayDay, sayMonth } from '@/lib/i18n/dates';
import { reasonNames } from '@/lib/i18n/en/quiz';
import {
  criteriaWords,
  sinceWords,
  stallWords,
  sustainedWords,
  report as texts,
  trendWords,
} from '@/lib/i18n/en/report';
import { uiWords } from '@/lib/i18n/en/ui';
import { sayParts } from '@/lib/i18n/lists';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { sayAbout, sayDue, sayFinding, sayOf, sayShare, saySince, sayStands } from '@/lib/i18n/report-sentences';
import { say, sayCount } from '@/lib/i18n/say';

/** The tables of the readiness report as Markdown: the twins of its pictures. */
export function gridTable({ cells }: Report): string {
  const rows = cells.flatMap(({ category, cells: line }) =>
    line.map(({ behaviour, claim, proof }) => [
      escapeMarkdown(category.name),
      escapeMarkdown(behaviour.statement),
      claim === null ? texts.noClaim : texts.claims[claim],
      sayProofState(proof.state),
      sayProgress(proof),
    ]),
  );
  return markdownTable([texts.category, texts.behaviour, texts.claim, texts.proof, texts.progress], rows);
}

/** What was claimed and proven at each snapshot and now. */
export function snapshotsTable({ snapshots }: Report): string {
  const rows = snapshots.points.map(({ takenOn, reason, claimed, evidenced, of }) => [
    sayDay(takenOn),
    reason === null ? sinceWords.now : reasonNames[reason],
    say(texts.countOf, { n: claimed, of }),
    say(texts.countOf, { n: evidenced, of }),
  ]);
  return markdownTable([sinceWords.taken, sinceWords.reason, texts.claimed, texts.evidenced], rows);
}

/** What the manager asked for, and where each stands. */
export function criteriaTable({ criteria }: Report): string {
  const rows = criteria.map((standing) => [
    escapeMarkdown(standing.criterion.what),
    escapeMarkdown(standing.criterion.howKnown) || criteriaWords.nothing,
    criteriaWords.states[standing.criterion.state],
    sayDue(standing) ?? criteriaWords.nothing,
    `${escapeMarkdown(sayParts([sayAbout(standing), sayStands(standing)]))}${standing.behaviour ? `; ${saySince(standing)}` : ''}`,
  ]);
  const { criterion, howKnownColumn, state, due, log } = criteriaWords;
  return markdownTable([criterion, howKnownColumn, state, due, log], rows);
}

/** The three shifts by month; a cell is empty where a shift cannot be told of this ladder. */
export function trendsTable({ trends }: Report): string {
  const rows = trends.finding.points.map(({ month }, index) => [
    sayMonth(month),
    ...SHIFTS.map((shift) => (trends[shift].stands === 'untold' ? '' : sayPoint(trends[shift].points[index]))),
  ]);
  return markdownTable([trendWords.month, ...SHIFTS.map((shift) => trendWords.whats[shift])], rows);
}

function sayPoint(point: TrendPoint | undefined): string {
  if (!point || point.whole.length === 0) return trendWords.none;
  const { share } = point;
  return share === null ? `${sayOf(point)}, ${trendWords.notDrawn}` : `${sayOf(point)} (${sayShare(share)})`;
}

/** Wins, and lessons beside them, by category and month. */
export function monthsTable({ byMonth }: Report): string {
  const rows = byMonth.months.map((month, index) => [
    sayMonth(month),
    ...byMonth.rows.map(({ counts }) => {
      const count = counts[index];
      if (!count) return '';
      const wins = say('{n}', { n: winsIn(count) - count.lessons });
      return count.lessons === 0 ? wins : `${wins} + ${sayCount(uiWords.lessons, count.lessons)}`;
    }),
  ]);
  return markdownTable([trendWords.month, ...byMonth.rows.map(({ category }) => escapeMarkdown(category.name))], rows);
}

/** In how many months each behaviour was proven. */
export function sustainedTable({ sustained, cells }: Report): string {
  const names = new Map(
    cells.flatMap((row) => row.cells.map(({ behaviour }) => [behaviour.id, behaviour.statement] as const)),
  );
  const rows = sustained.map(({ behaviourId, of, held, longest, first, last }) => [
    escapeMarkdown(names.get(behaviourId) ?? behaviourId),
    say(sustainedWords.held, { held, of }),
    longest === 0 ? sustainedWords.nothing : sayCount(sustainedWords.months, longest),
    first === null ? sustainedWords.nothing : sayMonth(first),
    last === null ? sustainedWords.nothing : sayMonth(last),
  ]);
  const { heldColumn, longestColumn, firstColumn, lastColumn } = sustainedWords;
  return markdownTable([texts.behaviour, heldColumn, longestColumn, firstColumn, lastColumn], rows);
}

/** The four checks of what tends to stand still. */
export function stallTable({ stall }: Report): string {
  const rows = stall.map((finding) => [
    stallWords.titles[finding.check],
    finding.share === null || finding.stands === 'too-few'
      ? sayOf(finding)
      : `${sayOf(finding)} (${sayShare(finding.share)})`,
    stallWords.standing[finding.stands],
    sayFinding(finding),
  ]);
  return markdownTable([stallWords.check, stallWords.counted, stallWords.stands, stallWords.says], rows);
}
