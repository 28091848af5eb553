import type { Behaviour } from '@/lib/domain/ladder/ladder';
import { anyQuestions, checkInQuestions } from './en/check-in-questions';
import { say } from './say';

/**
 * The check-in's question about a behaviour, the first, second or third: its own, that of a built-in one that it
 * restates, or one made of its statement.
 */
export function sayQuestion({ id, alike = [], statement }: Behaviour, index: 0 | 1 | 2): string {
  const own = [id, ...alike].find((each) => Object.hasOwn(checkInQuestions, each));
  const written = own === undefined ? undefined : checkInQuestions[own];
  return written ? written[index] : say(anyQuestions[index], { statement });
}
