import type { Day } from '@/lib/domain/day';
import type { TalkAgenda } from '@/lib/domain/talk-agenda';
import { sayDue } from '@/lib/i18n/criterion-lines';
import { criterionWords, agendaWords as words } from '@/lib/i18n/en/talk';
import { sayMissing } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';

/** One part of an agenda: a heading and its lines. */
export interface AgendaPart {
  heading: string;
  lines: string[];
}

/** What an agenda says, part by part; a part without a line is left out. */
export function agendaParts({ gaps, criteria, points }: TalkAgenda, today: Day): AgendaPart[] {
  const parts = [
    { heading: words.questions, lines: [words.gapsQuestion, words.knownQuestion] },
    {
      heading: words.gaps,
      lines:
        gaps.length === 0
          ? [words.noGaps]
          : gaps.map(({ behaviour, proof }) => `${behaviour.statement}. ${sayMissing(proof)}`),
    },
    {
      heading: words.criteria,
      lines: criteria.map((criterion) => {
        const { what, howKnown } = criterion;
        const due = criterion.state === 'open' ? sayDue(criterion, today) : criterionWords.states.shown.toLowerCase();
        const line = due === '' ? what : say(words.criterion, { what, standing: due });
        return howKnown.trim() === '' ? line : `${line}. ${say(criterionWords.known, { how: howKnown })}`;
      }),
    },
    { heading: words.points, lines: points },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** The agenda as plain text, to be pasted into a message. */
export function agendaToText(parts: readonly AgendaPart[], when: string): string {
  const head = when === '' ? words.title : `${words.title}\n${when}`;
  const body = parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'));
  return `${[head, ...body].join('\n\n')}\n`;
}
