import { isDayMeant } from '@/lib/domain/day';
import { dayRangeWords, uiWords } from '@/lib/i18n/en/ui';
import { say } from '@/lib/i18n/say';

/** What is wrong with a `day` that may be left out, in words; nothing where it is whole, or where its field is empty. */
export function dayWrong(field: HTMLInputElement | null, day: string): string | undefined {
  // A date that is half typed has no value.
  if (field?.validity.badInput) return dayRangeWords.noDay;
  return day !== '' && !isDayMeant(day) ? say(uiWords.yearWrong) : undefined;
}
