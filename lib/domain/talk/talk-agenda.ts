import type { Gap } from '@/lib/domain/proof/gap';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { type Criterion, isAskedFor } from './criterion';
import type { Talk } from './talk';

const MOST_GAPS = 3;

/** What is talked about, beside the two questions. */
export interface TalkAgenda {
  /** The first gaps, three at most. */
  gaps: Gap[];
  /** What was asked for and is not agreed yet. */
  criteria: Criterion[];
  /** The user's own points, a line each, without the marks of a list. */
  points: string[];
}

/** `gaps`, `criteria`: each in its order. An agenda is handed over, so the user's words are as they may leave. */
export function agendaOf(of: {
  gaps: readonly Gap[];
  criteria: readonly Criterion[];
  talk: Pick<Talk, 'agenda'>;
  redactor: Pick<Redactor, 'text'>;
}): TalkAgenda {
  const text = (words: string) => of.redactor.text(words);
  return {
    gaps: of.gaps
      .slice(0, MOST_GAPS)
      .map((gap) => ({ ...gap, behaviour: { ...gap.behaviour, statement: text(gap.behaviour.statement) } })),
    criteria: of.criteria
      .filter(isAskedFor)
      .map((each) => ({ ...each, what: text(each.what), howKnown: text(each.howKnown) })),
    points: of.talk.agenda
      .split(/\r?\n/u)
      .map((line) => line.trim().replace(/^[-*•]\s+/u, ''))
      .filter((line) => line !== '')
      .map(text),
  };
}
