import type { AuditProject } from '@/lib/domain/audit/audit';
import type { Answer, Question } from '@/lib/domain/audit/audit-project';
import { type Day, isDay } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';
import type { LoggedWin } from '@/lib/domain/log';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { toTitle } from '@/lib/domain/win/title';
import { blankWin, isBlank, SCOPES, type WinFields } from '@/lib/domain/win/win';

/** What is being typed to make a win of an answer. */
export interface AnswerForm extends Record<string, string> {
  did: string;
  outcome: string;
  /** How far a decision reached; '' while that was not said. */
  scope: string;
  occurredOn: string;
  /** `win:` and the id of a win whose artifact it is about, or one of the others. */
  pointsTo: string;
  link: string;
  /** Of the win and the artifact that are to be: kept with the words, so that saving again after a failure adds no second. */
  winId: string;
  artifactId: string;
}

export const PAGE = 'page';
export const TYPED = 'typed';
export const NOTHING = 'nothing';

export interface Choice {
  value: string;
  /** The win that the words go into; null: a new one. */
  standing: LoggedWin | null;
}

/** A list that is chosen from, not searched. */
const MOST = 30;

/**
 * What the win may point to, the first of them preselected: wins of the project that do not show the behaviour yet, what
 * is written first where something written is asked for; the project's page unless it has a win; a typed link; nothing.
 */
export function choicesOf(
  project: Pick<AuditProject, 'wins'>,
  question: Question,
  { behaviourIds, isPageFree }: { behaviourIds: readonly string[]; isPageFree: boolean },
): Choice[] {
  const free = project.wins.filter((logged) => !logged.behaviourIds.some((id) => behaviourIds.includes(id)));
  const isWritten = ({ artifacts }: LoggedWin) => artifacts.some(({ written }) => written);
  const ordered = question === 'wrote' ? [...free].sort((a, b) => Number(isWritten(b)) - Number(isWritten(a))) : free;
  const standing = ordered
    .filter(({ win }) => win.kind === 'win')
    .slice(0, MOST)
    .map((logged): Choice => ({ value: `win:${logged.win.id}`, standing: logged }));
  const others = [...(isPageFree ? [PAGE] : []), TYPED, NOTHING];
  return [...standing, ...others.map((value): Choice => ({ value, standing: null }))];
}

/** A form with nothing typed: what it points to, and the day of that, are there. */
export function newForm(
  choices: readonly Choice[],
  { window, today }: { window: DayWindow; today: Day },
  ids: Pick<AnswerForm, 'winId' | 'artifactId'>,
): AnswerForm {
  const first = choices.find(({ value }) => value !== TYPED);
  const pointsTo = first?.value ?? NOTHING;
  return { ...ids, did: '', outcome: '', scope: '', link: '', pointsTo, occurredOn: dayOf(first, window, today) };
}

/** `form` pointing elsewhere: its day follows, unless another was chosen. */
export function pointedTo(
  form: AnswerForm,
  pointsTo: string,
  { choices, window, today }: { choices: readonly Choice[]; window: DayWindow; today: Day },
): AnswerForm {
  const dayFor = (value: string) =>
    dayOf(
      choices.find((choice) => choice.value === value),
      window,
      today,
    );
  const isOwn = form.occurredOn !== dayFor(form.pointsTo);
  return { ...form, pointsTo, occurredOn: isOwn ? form.occurredOn : dayFor(pointsTo) };
}

function dayOf(choice: Choice | undefined, window: DayWindow, today: Day): Day {
  return choice?.standing?.win.occurredOn ?? lastDay(window, today);
}

/** The last day that a win of the audit can have happened on. */
export function lastDay({ to }: DayWindow, today: Day): Day {
  return to < today ? to : today;
}

/** What stands in the way of saving. */
export function faultsOf(form: AnswerForm, window: DayWindow, today: Day): { did: boolean; occurredOn: boolean } {
  const day = form.occurredOn;
  return { did: isBlank(form.did), occurredOn: !isDay(day) || day < window.from || day > lastDay(window, today) };
}

/** The ready win that the form describes, with what the answer itself says of it, and no more than that. */
export function toAnswerWin(
  form: AnswerForm,
  { question, answer, today }: { question: Question; answer: Answer | null; today: Day },
): WinFields {
  const did = form.did.trim();
  const win: WinFields = { ...blankWin(form.occurredOn, toTitle(did)), status: 'ready', did };
  if (question === 'found') return { ...win, origin: answer === 'yes' ? 'identified' : 'unclear' };
  if (question === 'decided') return { ...win, scope: SCOPES.find((scope) => scope === form.scope) ?? null };
  const outcome = form.outcome.trim();
  if (outcome !== '') return { ...win, outcome, outcomeState: 'known' };
  return { ...win, outcomeState: 'pending', followUpOn: firstFollowUp(today) };
}
