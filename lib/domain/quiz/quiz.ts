import * as v from 'valibot';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import { IdSchema } from '@/lib/domain/record';

/** One way through the statements of a ladder, from the first answer until its snapshot. */
export interface Taking {
  /** Made when it begins; its snapshot gets the same, so that finishing twice takes one. */
  id: string;
  /** The behaviour that is asked about; null after the last one. */
  atId: string | null;
  answers: ReadonlyMap<string, ClaimValue>;
}

/** Statements that one reads and answers in a minute. */
const A_MINUTE = 7.5;

/** About how many minutes so many statements take, one at least. */
export function minutesFor(statements: number): number {
  return Math.max(1, Math.round(statements / A_MINUTE));
}

type Statements = Pick<Ladder, 'behaviours'>;

/** A taking at its first statement, nothing answered. */
export function newTaking(id: string, { behaviours: [first] }: Statements): Taking {
  return { id, atId: first?.id ?? null, answers: new Map() };
}

/** Which statement is asked about, from 0; the number of statements once all are answered and passed. */
export function placeIn(ladder: Statements, { atId, answers }: Taking): number {
  const at = ladder.behaviours.findIndex(({ id }) => id === atId);
  if (at >= 0) return at;
  // The end, or a statement that the ladder no longer has.
  const open = ladder.behaviours.findIndex(({ id }) => !answers.has(id));
  return open >= 0 ? open : ladder.behaviours.length;
}

/** The taking after `value` was said of the statement in view: the next one is in view. */
export function answered(ladder: Statements, taking: Taking, value: ClaimValue): Taking {
  const place = placeIn(ladder, taking);
  const behaviour = ladder.behaviours[place];
  if (!behaviour) return taking;
  return { ...taking, atId: idAt(ladder, place + 1), answers: new Map([...taking.answers, [behaviour.id, value]]) };
}

/** One statement back, or on past one that is answered; the same taking where there is no such way. */
export function stepped(ladder: Statements, taking: Taking, by: 1 | -1): Taking {
  const place = placeIn(ladder, taking);
  const behaviour = ladder.behaviours[place];
  const isOpen = behaviour === undefined || !taking.answers.has(behaviour.id);
  if (by === 1 ? isOpen : place === 0) return taking;
  return { ...taking, atId: idAt(ladder, place + by) };
}

function idAt({ behaviours }: Statements, place: number): string | null {
  return behaviours[place]?.id ?? null;
}

/** What was said of each behaviour of `ladder`; null while one of them is open. */
export function finishedAnswers({ behaviours }: Statements, { answers }: Taking): Map<string, ClaimValue> | null {
  const said = behaviours.flatMap(({ id }): [string, ClaimValue][] => {
    const value = answers.get(id);
    return value === undefined ? [] : [[id, value]];
  });
  return said.length === behaviours.length ? new Map(said) : null;
}

const AnswerSchema = v.object({ id: v.string(), value: v.picklist(CLAIM_VALUES) });
const DraftSchema = v.object({
  id: IdSchema,
  at: v.string(),
  answers: v.pipe(v.string(), v.parseJson(), v.array(AnswerSchema)),
});

/** A taking as the fields of a draft. */
export function toQuizDraft({ id, atId, answers }: Taking): Record<string, string> {
  const said = [...answers].map(([behaviourId, value]) => ({ id: behaviourId, value }));
  return { id, at: atId ?? '', answers: JSON.stringify(said) };
}

/** The taking that a draft holds; null where there is none that this build can read. */
export function fromQuizDraft(fields: Record<string, string>): Taking | null {
  const read = v.safeParse(DraftSchema, fields);
  if (!read.success) return null;
  const { id, at, answers } = read.output;
  return { id, atId: at === '' ? null : at, answers: new Map(answers.map((said) => [said.id, said.value])) };
}
