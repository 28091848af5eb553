import type { Day } from '@/lib/domain/day';
import { toTitle } from '@/lib/domain/win/title';
import { blankWin, type CoachQuestionId, isBlank, TEXT_LIMIT, TITLE_LIMIT, type WinFields } from '@/lib/domain/win/win';
import { type AskedField, type Starter, type StarterId, starters } from './starter';

/** What stands in the quick log before it is a win. */
export interface QuickLog {
  /** The win's id, made with the entry, so that saving it again changes nothing. */
  winId: string;
  text: string;
  starterId: StarterId | null;
  answers: Partial<Record<AskedField, string>>;
  /** The behaviour of the question that it answers, where one was asked. */
  shows: string | null;
  /** Behaviours chosen from the coach's suggestions. */
  behaviourIds: string[];
  /** Questions of the coach that were waved away. */
  waved: CoachQuestionId[];
  /** The key of the page that was in front of the user when they began; '' without one. */
  pageKey: string;
}

/** An entry in which nothing is typed yet. */
export function emptyQuickLog(winId: string): QuickLog {
  return { winId, text: '', starterId: null, answers: {}, shows: null, behaviourIds: [], waved: [], pageKey: '' };
}

/** Nothing that would be missed. A starter alone is one press. */
export function isEmptyQuickLog({ text, answers }: QuickLog): boolean {
  return isBlank(text) && Object.values(answers).every(isBlank);
}

/** The starter that was pressed; null where none was. */
export function starterOf({ starterId }: QuickLog): Starter | null {
  return starters.find(({ id }) => id === starterId) ?? null;
}

/** `entry` with the kind, role and origin that go with what it shows, where a starter of the behaviour knows them. */
export function asAnswer(entry: QuickLog): QuickLog {
  return { ...entry, starterId: answerStarter(entry.shows)?.id ?? null };
}

/** What else the behaviour's proof rule needs to be asked for. Whether it is a lesson is not for a question to say. */
export function answerStarter(behaviourId: string | null): Starter | null {
  return (
    starters.find((starter) => starter.behaviourId === behaviourId && starter.kind === 'win' && behaviourId) ?? null
  );
}

/** The behaviours that the win will be linked to: the starter's, that of the question it answers, and those chosen. */
export function behavioursOf(entry: QuickLog): string[] {
  const ids = [starterOf(entry)?.behaviourId, entry.shows, ...entry.behaviourIds];
  return [...new Set(ids)].filter((id): id is string => typeof id === 'string');
}

/**
 * The win that a quick log makes: dated today and ready, in the user's own words. Without a word about what was done
 * it is the linked page's, and waits in the inbox as one saved on the page does.
 */
export function toQuickWin(entry: QuickLog, today: Day, pageTitle = ''): WinFields {
  const did = entry.text.trim().slice(0, TEXT_LIMIT);
  const win = did === '' ? blankWin(today, pageTitle) : blankWin(today, toTitle(did));
  const starter = starterOf(entry);
  return {
    ...win,
    status: did === '' ? 'inbox' : 'ready',
    did,
    ...(entry.waved.length > 0 && { waved: entry.waved }),
    ...(starter && { kind: starter.kind, role: starter.role, origin: starter.origin }),
    ...(starter && toAnswers(starter, entry.answers)),
  };
}

/** The answers to what the starter asks, as fields of the win; what another starter asked is left out. */
function toAnswers({ asks, personAs }: Starter, answers: QuickLog['answers']): Partial<WinFields> {
  const given: Partial<WinFields> = {};
  for (const field of asks) {
    const answer = (answers[field] ?? '').trim().slice(0, TEXT_LIMIT);
    if (answer === '') continue;
    if (field !== 'person') given[field] = answer;
    else if (personAs) given.people = [{ label: answer.slice(0, TITLE_LIMIT), ...personAs }];
  }
  return given.outcome === undefined ? given : { ...given, outcomeState: 'known' };
}
