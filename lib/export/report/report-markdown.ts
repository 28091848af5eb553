import type { LoggedWin } from '@/lib/domain/log';
import type { Gap } from '@/lib/domain/proof/gap';
import { winsIn } from '@/lib/domain/report/by-month';
import type { ToldReport } from '@/lib/domain/report/redact-report';
import type { Report } from '@/lib/domain/report/report';
import { SHIFTS } from '@/lib/domain/report/trend';
import { linkOf } from '@/lib/domain/win/artifact';
import { nameOf } from '@/lib/domain/win/title';
import { nameArtifact } from '@/lib/domain/win/win-source';
import { escapeMarkdown, markdownLink } from '@/lib/export/markdown';
import { sayDay } from '@/lib/i18n/dates';
import {
  criteriaWords,
  sinceWords,
  stallWords,
  sustainedWords,
  report as texts,
  trendWords,
} from '@/lib/i18n/en/report';
import { sayParts } from '@/lib/i18n/lists';
import { sayMissing, sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { sayCovered, saySnapshots, saySustained, sayTrend } from '@/lib/i18n/report-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import {
  criteriaTable,
  gridTable,
  monthsTable,
  snapshotsTable,
  stallTable,
  sustainedTable,
  trendsTable,
} from './report-tables';

/** The readiness report as one Markdown document. */
export function reportToMarkdown(report: ToldReport): string {
  return [
    `# ${texts.title}`,
    escapeMarkdown(sayCovered(report)),
    `${texts.logged} ${countsOf(report)}`,
    ...(report.takenOn < report.madeOn ? [say(texts.asOf, { day: sayDay(report.takenOn) })] : []),
    `**${sayParts([`${texts.claimed} ${countOf(report.claimed, report.of)}`, `${texts.evidenced} ${countOf(report.evidenced, report.of)}`])}**`,
    ...(report.fewerThanHalf ? [texts.clearTargets] : []),
    texts.notAPrediction,
    `## ${texts.gridHeading}`,
    gridTable(report),
    ...since(report),
    `## ${texts.strongestHeading}`,
    report.strongest.length === 0 ? texts.strongestNone : report.strongest.map(winItem).join('\n'),
    `## ${criteriaWords.heading}`,
    report.criteria.length === 0 ? criteriaWords.noneShort : criteriaTable(report),
    `## ${texts.gapsHeading}`,
    report.gaps.length === 0 ? texts.gapsNone : report.gaps.map(gapItem).join('\n'),
    ...overMonths(report),
    '---',
    ...credit(report),
    say(texts.madeWith, { day: sayDay(report.madeOn) }),
    texts.told[report.level],
    '',
  ].join('\n\n');
}

function credit({ ladder }: ToldReport): string[] {
  return ladder.attribution ? [say(texts.ladderCredit, { attribution: escapeMarkdown(ladder.attribution) })] : [];
}

function countOf(n: number, of: number): string {
  return say(texts.countOf, { n, of });
}

function countsOf({ counts: { wins, lessons } }: Report): string {
  return sayParts([sayCount(texts.logWins, wins), lessons > 0 && sayCount(texts.logLessons, lessons)]);
}

function since(report: Report): string[] {
  const summary = saySnapshots(report.snapshots);
  const heading = `## ${sinceWords[report.snapshots.since]}`;
  if (summary === null) return [heading, sinceWords.none];
  return [heading, summary, ...(report.employer ? [sinceWords.whole] : []), snapshotsTable(report)];
}

function overMonths(report: Report): string[] {
  const lasting = saySustained(report.sustained);
  const isLinked = report.byMonth.rows.some(({ counts }) => counts.some((count) => winsIn(count) > 0));
  const isDrawn = SHIFTS.some((shift) => report.trends[shift].stands === 'drawn');
  const trends = SHIFTS.map(
    (shift) => `- **${trendWords.titles[shift]}** ${escapeMarkdown(sayTrend(report.trends[shift]))}`,
  );
  return [
    `## ${trendWords.heading}`,
    trendWords.intro,
    trends.join('\n'),
    ...(isDrawn ? [trendsTable(report)] : []),
    `## ${texts.monthsHeading}`,
    isLinked ? monthsTable(report) : texts.monthsNone,
    `## ${sustainedWords.heading}`,
    ...(lasting === null ? [sustainedWords.none] : [lasting, sustainedTable(report)]),
    `## ${stallWords.heading}`,
    report.stall.every(({ stands }) => stands === 'too-few') ? stallWords.allTooFew : stallTable(report),
  ];
}

function winItem({ win, artifacts }: LoggedWin): string {
  const links = artifacts.map((artifact) => markdownLink(nameArtifact(artifact), linkOf(artifact)));
  const lines = [`- **${escapeMarkdown(nameOf(win))}** (${sayDay(win.occurredOn)})`];
  if (win.outcome) lines.push(`  ${say(texts.outcome, { outcome: escapeMarkdown(win.outcome) })}`);
  if (links.length > 0) lines.push(`  ${links.join(', ')}`);
  return lines.join('  \n');
}

function gapItem({ behaviour, proof, claimed }: Gap): string {
  const lines = [`- **${escapeMarkdown(behaviour.statement)}** (${sayProofState(proof.state)}, ${sayProgress(proof)})`];
  lines.push(`  ${claimed ? `${texts.gapClaimed} ` : ''}${sayMissing(proof)}`);
  const { nextAction: action } = behaviour;
  if (action) lines.push(`  ${say(texts.nextAction, { action: escapeMarkdown(action) })}`);
  return lines.join('  \n');
}
