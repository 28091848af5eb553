import { countWords, endWords, listWords, unreadWords } from '@/lib/i18n/en/page-list';
import { say, sayCount } from '@/lib/i18n/say';
import type { Job, ListState, Unread } from './list-state';
import { waitLeft } from './walk-pages';

/** How far a running job has come, in a sentence. */
export function sayProgress({ progress: { walk, handled } }: Job, now: number): string {
  const seconds = Math.ceil(waitLeft(walk, now) / 1000);
  if (seconds > 0) return sayCount(listWords.waiting, seconds);
  const { saved, total } = walk;
  return total === null || total < handled
    ? say(listWords.far, { handled, saved })
    : say(listWords.farOf, { handled, total, saved });
}

/** Why the list could not be read, and what to do. */
export function sayUnread({ reason, notBefore }: Unread, now: number): string {
  const seconds = Math.ceil(waitLeft({ notBefore }, now) / 1000);
  return seconds > 0 ? sayCount(unreadWords.limitedFor, seconds) : unreadWords[reason];
}

/** How a job ended and what came of it; '' while it runs. */
export function sayEnd(
  { end, progress: { walk, handled } }: Job,
  now: number,
  { isUnkept }: Pick<ListState, 'isUnkept'> = { isUnkept: false },
): string {
  if (end === undefined) return '';
  const { saved, refused, trashed } = walk;
  const known = handled - saved - refused - trashed;
  const counts = [
    sayCount(countWords.saved, saved),
    known > 0 ? sayCount(countWords.known, known) : '',
    trashed > 0 ? sayCount(countWords.trashed, trashed) : '',
    refused > 0 ? sayCount(countWords.refused, refused) : '',
    isUnkept && end !== 'finished' ? endWords.unkept : '',
  ];
  return [whyEnded(end, Math.ceil(waitLeft(walk, now) / 1000)), ...counts].filter(Boolean).join(' ');
}

function whyEnded(end: NonNullable<Job['end']>, seconds: number): string {
  if (end === 'limited' && seconds > 0) return say(endWords.limitedFor, { n: seconds });
  // A message that the worker could not make sense of is as good as none.
  const isSilent = end === 'invalid' || end === 'not-allowed' || end === 'not-found';
  return endWords[isSilent ? 'silent' : end];
}
