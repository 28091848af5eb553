import type { Entry } from '@/lib/domain/packet/packet';
import type { DocumentWords } from '@/lib/i18n/documents/document-words';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { asSentence, sayMetric, sayOutcome, titleOf } from './entry-facts';

/** The parts that review forms ask for, in the order in which they do. */
export const FORM_PARTS = [
  'situation',
  'task',
  'action',
  'result',
] as const satisfies readonly (keyof DocumentWords['form'])[];
export type FormPart = (typeof FORM_PARTS)[number];

/** One win as a form asks for it: whole sentences; a part that the log says nothing of has none. */
export interface FormWin {
  winId: string;
  title: string;
  day: string;
  sentences: Record<FormPart, string[]>;
}

/** Situation is why, task the decision or else origin and role, action what was done, result outcome, numbers and lesson. */
export function toFormWin(entry: Entry, speaker: Speaker): FormWin {
  const { words } = speaker;
  const origin = words.origins[entry.origin];
  // A role alone, "Reviewed.", is no task.
  const part = origin === '' ? [] : [origin, ...(entry.role === null ? [] : [words.roles[entry.role]])];
  const task = entry.decision.trim() === '' ? asSentence(part.join(', '), speaker) : entry.decision;
  const learned = entry.kind === 'lesson' ? entry.learned : '';
  const result = [sayOutcome(entry, speaker), asSentence(sayMetric(entry.metric), speaker), learned];
  return {
    winId: entry.winId,
    title: oneLine(titleOf(entry, speaker)),
    day: speaker.day(entry.occurredOn),
    sentences: {
      situation: sentencesOf([entry.why], speaker),
      task: sentencesOf([task], speaker),
      action: sentencesOf([entry.did], speaker),
      result: sentencesOf(result, speaker),
    },
  };
}

/** Texts are cut between sentences and nowhere else; a line of its own is one, whatever it ends with. */
function sentencesOf(texts: readonly string[], { language }: Speaker): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => oneLine(segment)))
    .filter((sentence) => sentence !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
