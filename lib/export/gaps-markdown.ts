import type { Day } from '@/lib/domain/day';
import { type LoggedWin, shareable } from '@/lib/domain/log';
import { nameOf } from '@/lib/domain/title';
import { sayDay } from '@/lib/i18n/dates';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import type { GapLine } from '@/lib/i18n/gap-lines';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import { escapeMarkdown } from './markdown';

/**
 * The gap list as one Markdown document. `lines`: those of shareable wins only; dropped ones are left out. `log` is the
 * whole log: a line that tells the name of a win that may not be shared falls back to its suggestion.
 */
export function gapsToMarkdown(of: {
  ladderName: string;
  today: Day;
  lines: readonly GapLine[];
  log: readonly LoggedWin[];
}): string {
  const secret = secretNames(of.log);
  const lines = of.lines.filter(({ dropped }) => !dropped);
  const items = lines.map((line) =>
    toItem(
      line,
      secret.some((name) => line.text.toLowerCase().includes(name)),
    ),
  );
  return [
    `# ${texts.title}`,
    say(texts.takenOn, { ladder: escapeMarkdown(of.ladderName), day: sayDay(of.today) }),
    items.length === 0 ? texts.none : items.join('\n'),
    '---',
    texts.without,
    '',
  ].join('\n\n');
}

function toItem({ behaviour, proof, claimed, missing, text, where }: GapLine, isSecret: boolean): string {
  const standing = say(texts.item, { state: sayProofState(proof.state), progress: sayProgress(proof) });
  const words = escapeMarkdown(isSecret ? where : text);
  return [
    `- **${escapeMarkdown(behaviour.statement)}** (${standing})`,
    `  ${claimed ? `${texts.claimed} ` : ''}${escapeMarkdown(missing)}`,
    `  ${say(texts.next30, { text: words })}`,
  ].join('  \n');
}

/** Shorter names are ordinary words. */
const TELLING = 4;

function secretNames(log: readonly LoggedWin[]): string[] {
  const shared = new Set(shareable(log));
  const secret = log.filter((logged) => !shared.has(logged)).map(({ win }) => nameOf(win).trim().toLowerCase());
  return secret.filter((name) => name.length >= TELLING);
}
