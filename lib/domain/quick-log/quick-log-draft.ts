import * as v from 'valibot';
import { IdSchema } from '@/lib/domain/record';
import { COACH_QUESTIONS } from '@/lib/domain/win/win';
import { emptyQuickLog, isEmptyQuickLog, type QuickLog } from './quick-log';
import { starters } from './starter';

const ANSWER = 'answer.';
const askedFields = new Set(starters.flatMap(({ asks }) => asks));

/** A quick log as the drafts table keeps it; null where there is nothing to keep. */
export function toDraftFields(entry: QuickLog): Record<string, string> | null {
  if (isEmptyQuickLog(entry)) return null;
  const answers = Object.entries(entry.answers).map(([field, answer]) => [`${ANSWER}${field}`, answer]);
  return {
    winId: entry.winId,
    text: entry.text,
    starter: entry.starterId ?? '',
    shows: entry.shows ?? '',
    page: entry.pageKey,
    behaviours: entry.behaviourIds.join(' '),
    waved: entry.waved.join(' '),
    ...Object.fromEntries(answers),
  };
}

/** The quick log of a kept draft; whatever in it this build does not know is left out. `newId` is used where it has no id. */
export function fromDraftFields(fields: Record<string, string>, newId: string): QuickLog {
  const { winId = '', text = '', starter = '', shows = '', page = '', behaviours = '', waved = '' } = fields;
  const answers: QuickLog['answers'] = {};
  for (const field of askedFields) {
    const answer = fields[`${ANSWER}${field}`];
    if (answer !== undefined) answers[field] = answer;
  }
  return {
    ...emptyQuickLog(v.is(IdSchema, winId) ? winId : newId),
    text,
    starterId: starters.find(({ id }) => id === starter)?.id ?? null,
    answers,
    shows: shows === '' ? null : shows,
    behaviourIds: behaviours.split(' ').filter((id) => id !== ''),
    waved: COACH_QUESTIONS.filter((id) => waved.split(' ').includes(id)),
    pageKey: page,
  };
}

/** What was typed while the draft was still being read goes after the draft's own words. */
export function continueDraft(draft: QuickLog, typed: QuickLog): QuickLog {
  const text = [draft.text, typed.text].filter((part) => part !== '').join('\n');
  return {
    ...draft,
    text,
    starterId: typed.starterId ?? draft.starterId,
    answers: { ...draft.answers, ...typed.answers },
    behaviourIds: [...new Set([...draft.behaviourIds, ...typed.behaviourIds])],
  };
}
