import type { LoggedWin } from '@/lib/domain/log';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { withheldSaid } from '@/lib/domain/redaction/withheld-said';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { sayList, sayQuoted } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

interface Props {
  /** As the user left it: what was typed or kept is not written over. */
  text: string;
  log: readonly LoggedWin[];
  level: RedactionLevel;
}

/** Warns where a text of the user's says a win that has become private since. */
export function StillSaid({ text, log, level }: Props) {
  const titles = withheldSaid(text, log, level).map(({ win }) => sayQuoted(sayWin(win)));
  if (titles.length === 0) return null;
  const listed = sayList(titles);
  return <p role="alert">{say(texts.saidStill, { titles: listed })}</p>;
}
