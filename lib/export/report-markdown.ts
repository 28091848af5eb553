import { linkOf } from '@/lib/domain/artifact';
import type { Month } from '@/lib/domain/day';
import type { Gap } from '@/lib/domain/gap';
import type { LoggedWin } from '@/lib/domain/log';
import type { Report } from '@/lib/domain/report';
import { nameOf } from '@/lib/domain/title';
import { nameArtifact } from '@/lib/domain/win-source';
import { sayDay, sayMonth } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { uiWords } from '@/lib/i18n/en/ui';
import { sayMissing, sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import { escapeMarkdown, markdownLink, markdownTable } from './markdown';

/** The readiness report as one Markdown document. Hand in a report of shareable wins only. */
export function reportToMarkdown(report: Report): string {
  return [
    `# ${texts.title}`,
    say(texts.takenOn, { ladder: escapeMarkdown(report.ladder.name), day: sayDay(report.takenOn) }),
    `**${texts.claimed} ${countOf(report.claimed, report.of)} · ${texts.evidenced} ${countOf(report.evidenced, report.of)}**`,
    ...(report.fewerThanHalf ? [texts.clearTargets] : []),
    texts.notAPrediction,
    `## ${texts.gridHeading}`,
    gridTable(report),
    `## ${texts.strongestHeading}`,
    report.strongest.length === 0 ? texts.strongestNone : report.strongest.map(winItem).join('\n'),
    `## ${texts.gapsHeading}`,
    report.gaps.length === 0 ? texts.gapsNone : report.gaps.map(gapItem).join('\n'),
    `## ${texts.monthsHeading}`,
    monthsTable(report),
    '---',
    `${say(texts.ladderCredit, { attribution: escapeMarkdown(report.ladder.attribution) })}`,
    say(texts.madeWith, { day: sayDay(report.takenOn) }),
    '',
  ].join('\n\n');
}

function countOf(n: number, of: number): string {
  return say(texts.countOf, { n, of });
}

function gridTable({ cells }: Report): string {
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
  lines.push(`  ${say(texts.nextAction, { action: escapeMarkdown(behaviour.nextAction) })}`);
  return lines.join('  \n');
}

function monthsTable({ byMonth }: Report): string {
  const rows = byMonth.rows.map(({ category, counts }) => [
    escapeMarkdown(category.name),
    ...counts.map(({ strong, evidence, vague, lessons }) => {
      const wins = String(strong + evidence + vague);
      return lessons === 0 ? wins : `${wins} + ${sayCount(uiWords.lessons, lessons)}`;
    }),
  ]);
  return markdownTable([texts.category, ...byMonth.months.map((month: Month) => sayMonth(month))], rows);
}
