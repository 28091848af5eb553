import { addDays, type Day, toDay } from '@/lib/domain/day';
import type { Evidence } from '@/lib/domain/proof/evidence';
import { isBlank, TEXT_LIMIT, type Win, type WinFields } from './win';

/** Days on which a pending outcome is asked for, after saving; after the link that asks for it, where that came later. */
const FIRST_AFTER = 30;
const SECOND_AFTER = 90;
/** A call is proved by its outcome alone, so a win that shows one is asked about. */
const ASKED_FOR = 'independent-call';

export const FOLLOW_UP_ANSWERS = ['held', 'did-not-hold', 'still-open', 'never-mind'] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

type FollowUpFields = Pick<WinFields, 'outcomeState' | 'followUpOn'>;

/** Whether "What happened with …?" is to be asked: not of what is put away, still a draft, or settled. */
export function isFollowUpDue(win: Win, today: Day): boolean {
  const isKept = win.deletedAt === null && (win.status === 'ready' || win.status === 'inbox');
  return isKept && isUnsettled(win) && win.followUpOn !== null && win.followUpOn <= today;
}

/** What came of it is not known yet; or it is, and a day was set to ask whether it held. */
function isUnsettled({ outcomeState }: Pick<WinFields, 'outcomeState'>): boolean {
  return outcomeState === 'pending' || outcomeState === 'known';
}

/**
 * What changes in a win that has just been linked to `behaviourIds`, beside the links; nothing once it is said whether it
 * held. An outcome that is known stays so: of a call it is asked all the same whether it held.
 */
export function onLinked(win: FollowUpFields, behaviourIds: readonly string[], today: Day): Partial<FollowUpFields> {
  const isOpen = win.outcomeState === 'none' || isUnsettled(win);
  if (!behaviourIds.includes(ASKED_FOR) || !isOpen || win.followUpOn !== null) return {};
  const outcomeState = win.outcomeState === 'known' ? 'known' : 'pending';
  return { outcomeState, followUpOn: firstFollowUp(today) };
}

/** What changes in a win whose links to `behaviourIds` were taken away: the date that the link set the same day. */
export function onUnlinked(win: FollowUpFields, behaviourIds: readonly string[], today: Day): Partial<FollowUpFields> {
  const isOfLink = isUnsettled(win) && win.followUpOn === firstFollowUp(today);
  if (!behaviourIds.includes(ASKED_FOR) || !isOfLink) return {};
  return { outcomeState: win.outcomeState === 'known' ? 'known' : 'none', followUpOn: null };
}

/**
 * What changes in a win that shows `behaviourIds` and whose outcome is said to be `outcomeState`: an open one is asked
 * about, and of a call also one that is known; any other no more.
 */
export function onOutcomeState(
  { followUpOn }: FollowUpFields,
  outcomeState: WinFields['outcomeState'],
  behaviourIds: readonly string[],
  today: Day,
): FollowUpFields {
  const isAsked = outcomeState === 'pending' || (outcomeState === 'known' && behaviourIds.includes(ASKED_FOR));
  return { outcomeState, followUpOn: isAsked ? (followUpOn ?? firstFollowUp(today)) : null };
}

/**
 * What changes in a win whose outcome was written, or taken away, as words. Words make it known; what the user has said
 * of it beyond that stands, and so does the day to ask about it.
 */
export function onOutcomeWords({ outcomeState, followUpOn }: FollowUpFields, words: string): Partial<FollowUpFields> {
  if (outcomeState !== 'none' && outcomeState !== 'known') return {};
  const unsaid = followUpOn === null ? 'none' : 'pending';
  const now = isBlank(words) ? unsaid : 'known';
  return now === outcomeState ? {} : { outcomeState: now };
}

/** What changes in a win that is to be asked about on `followUpOn`: nobody asks what is not open. */
export function onFollowUpDay({ outcomeState }: FollowUpFields, followUpOn: Day): Partial<FollowUpFields> {
  return outcomeState === 'none' ? { followUpOn, outcomeState: 'pending' } : { followUpOn };
}

/** The day on which a win saved `today` is asked about first. */
export function firstFollowUp(today: Day): Day {
  return addDays(today, FIRST_AFTER);
}

/** Whether a win that shows this behaviour is asked about later. */
export function asksForFollowUp(behaviourId: string): boolean {
  return behaviourId === ASKED_FOR;
}

/** The day from which the days to a follow-up of `win` count: when it was saved or, if later, linked to what asks for it. */
export function askedSince(
  { createdAt }: Pick<Win, 'createdAt'>,
  links: readonly Pick<Evidence, 'behaviourId' | 'deletedAt' | 'updatedAt'>[],
): Day {
  const asking = links.filter(({ behaviourId, deletedAt }) => asksForFollowUp(behaviourId) && deletedAt === null);
  const instants = [createdAt, ...asking.map(({ updatedAt }) => updatedAt)];
  return instants.map((instant) => toDay(new Date(instant))).reduce((a, b) => (a > b ? a : b));
}

/**
 * What an answer of `today` changes in a win that was asked about since `since`. `words`, when there are any: for
 * `held` how it turned out, for `did-not-hold` what was learned, which makes the win a lesson. They go after what
 * stands there already; null where they do not fit.
 */
export function answeredWin(
  win: Win,
  answer: FollowUpAnswer,
  words: string,
  { today, since }: { today: Day; since: Day },
): Partial<WinFields> | null {
  if (answer === 'never-mind') return { followUpOn: null };
  if (answer === 'still-open') return { followUpOn: secondFollowUp(since, today) };
  const closed = { outcomeState: answer, followUpOn: null };
  if (isBlank(words)) return closed;
  const field = answer === 'held' ? 'outcome' : 'learned';
  const text = isBlank(win[field]) ? words.trim() : `${win[field]}\n${words.trim()}`;
  if (text.length > TEXT_LIMIT) return null;
  return { ...closed, [field]: text, ...(answer === 'did-not-hold' && { kind: 'lesson' as const }) };
}

/** 90 days after `since`; once that has passed there is no more asking. */
function secondFollowUp(since: Day, today: Day): Day | null {
  const second = addDays(since, SECOND_AFTER);
  return second > today ? second : null;
}
