import type { Day } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { withheldSaid } from '@/lib/domain/redaction/withheld-said';
import { sayDay } from '@/lib/i18n/dates';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import type { GapLine } from '@/lib/i18n/gap-lines';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import { escapeMarkdown } from './markdown';

/**
 * The gap list as one Markdown document, all of it through `redactor`. `lines`: those of wins that may be in it; dropped
 * ones are left out. `log` is the whole log: a line that tells the name of a win that may not be in it falls back to its
 * suggestion.
 */
export function gapsToMarkdown(of: {
  ladderName: string;
  today: Day;
  lines: readonly GapLine[];
  log: readonly LoggedWin[];
  redactor: Redactor;
}): string {
  const isSecret = (text: string) => withheldSaid(text, of.log, of.redactor.level).length > 0;
  const write = (words: string) => escapeMarkdown(of.redactor.text(words));
  const lines = of.lines.filter(({ dropped }) => !dropped);
  const items = lines.map((line) => toItem(line, isSecret(line.text), write));
  return [
    `# ${texts.title}`,
    say(texts.takenOn, { ladder: write(of.ladderName), day: sayDay(of.today) }),
    items.length === 0 ? texts.none : items.join('\n'),
    '---',
    texts.without[of.redactor.level],
    '',
  ].join('\n\n');
}

function toItem(
  { behaviour, proof, claimed, missing, text, where }: GapLine,
  isSecret: boolean,
  write: (words: string) => string,
): string {
  const standing = say(texts.item, { state: sayProofState(proof.state), progress: sayProgress(proof) });
  const words = write(isSecret ? where : text);
  return [
    `- **${write(behaviour.statement)}** (${standing})`,
    `  ${claimed ? `${texts.claimed} ` : ''}${write(missing)}`,
    `  ${say(texts.next30, { text: words })}`,
  ].join('  \n');
}
