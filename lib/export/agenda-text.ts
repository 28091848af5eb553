import type { Criterion } from '@/lib/domain/talk/criterion';
import type { TalkAgenda } from '@/lib/domain/talk/talk-agenda';
import { isBlank } from '@/lib/domain/win/win';
import { sayShortDay } from '@/lib/i18n/dates';
import { criterionLineWords } from '@/lib/i18n/en/criterion-lines';
import { criterionWords, agendaWords as words } from '@/lib/i18n/en/talk';
import { insideSentence } from '@/lib/i18n/inside-sentence';
import { withoutIsolates } from '@/lib/i18n/isolate';
import { say } from '@/lib/i18n/say';

/** One part of an agenda: a heading and its lines. */
export interface AgendaPart {
  heading: string;
  lines: string[];
}

/** What an agenda says, part by part; a part without a line is left out, and no line comes twice. */
export function agendaParts({ gaps, criteria, points }: TalkAgenda): AgendaPart[] {
  const parts = [
    { heading: words.questions, lines: [words.gapsQuestion, words.knownQuestion] },
    {
      heading: words.gaps,
      lines: gaps.length === 0 ? [words.noGaps] : gaps.map(({ behaviour }) => behaviour.statement),
    },
    {
      heading: words.criteria,
      lines: criteria.map(criterionLine),
    },
    { heading: words.points, lines: points },
  ];
  return parts
    .map(({ heading, lines }) => ({ heading, lines: [...new Set(lines)] }))
    .filter(({ lines }) => lines.length > 0);
}

/** With its day, not how far off that is: an agenda is read on another day. */
function criterionLine({ what, howKnown, state, dueOn }: Criterion): string {
  const due = dueOn === null ? '' : say(criterionLineWords.dueOn, { day: sayShortDay(dueOn) });
  const standing = state === 'open' ? due : insideSentence(criterionLineWords.states[state]);
  const line = standing === '' ? what : say(words.criterion, { what, standing });
  return isBlank(howKnown) ? line : `${line}. ${say(criterionWords.known, { how: howKnown })}`;
}

/** The agenda as plain text, to be pasted into a message. */
export function agendaToText(parts: readonly AgendaPart[], when: string): string {
  const head = when === '' ? words.title : `${words.title}\n${when}`;
  const body = parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'));
  return withoutIsolates(`${[head, ...body].join('\n\n')}\n`);
}
