import { type Day, isDay } from '@/lib/domain/day';
import type { DateOrder, WrittenDate } from './found-win';

const NONE: WrittenDate = { is: 'none' };
const MONTHS = monthNames(['en', 'de', 'es', 'fr']);
const NAME = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const ORDINAL = '(?:st|nd|rd|th|er|\\.)?';

/** Every way to write a day that is read, as one group of a pattern; a month without a day apart. */
export const DATE_PATTERN = [
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
  `\\d{1,2}${ORDINAL}(?:\\s+(?:of|de))?[\\s-]+(?:${NAME})\\.?,?[\\s-]+(?:de\\s+)?\\d{4}`,
  `(?:${NAME})\\.?\\s+\\d{1,2}${ORDINAL},?\\s+\\d{4}`,
].join('|');
export const MONTH_PATTERN = `(?:${NAME})\\.?,?\\s+(?:de\\s+)?\\d{4}|\\d{4}-\\d{2}`;
/** A month that stands alone, under a heading that says the year. */
export const MONTH_NAME = new RegExp(`^(?:${NAME})\\.?$`, 'iu');

/** What `text`, which holds a date and nothing else, says. A moment's day is the one that is written, whatever the zone. */
export function readDate(text: string): WrittenDate {
  const written = text.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(written);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,].*)?$/.exec(written);
  if (numeric) return readNumeric(numeric);
  const numbers = written.match(/\d+/g) ?? [];
  const month = MONTHS.get(new RegExp(`(?<!\\p{L})(?:${NAME})(?!\\p{L})`, 'u').exec(written)?.[0] ?? '');
  if (month !== undefined && numbers.length === 2) {
    const [day, year] = numbers[0]?.length === 4 ? [numbers[1], numbers[0]] : numbers;
    return dayOf(year, month, day);
  }
  if (month !== undefined && numbers.length === 1) return monthOf(numbers[0], month);
  const isoMonth = /^(\d{4})-(\d{2})$/.exec(written);
  return isoMonth ? monthOf(isoMonth[1], isoMonth[2]) : NONE;
}

/** 23/04/2026 says by itself which number is the day, 03/04/2026 does not; with points the day is always first. */
function readNumeric([, first, sign, second, year]: RegExpExecArray): WrittenDate {
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)];
  if (sign === '.' || monthFirst.is !== 'day') return dayFirst;
  if (dayFirst.is !== 'day' || dayFirst.day === monthFirst.day) return monthFirst;
  return { is: 'either', dayFirst: dayFirst.day, monthFirst: monthFirst.day };
}

/** The day that is meant; null where nothing says it. */
export function settledDay(date: WrittenDate, order: DateOrder): Day | null {
  if (date.is === 'none') return null;
  if (date.is !== 'either') return date.day;
  return order === null ? null : order === 'day-first' ? date.dayFirst : date.monthFirst;
}

function dayOf(year = '', month: string | number = '', day = ''): WrittenDate {
  const written = `${year.padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) && written >= '1970' ? { is: 'day', day: written } : NONE;
}

function monthOf(year: string | undefined, month: string | number | undefined): WrittenDate {
  const first = dayOf(year, month, '01');
  return first.is === 'day' ? { is: 'month', day: first.day } : NONE;
}

/** Names and short names of the months by the languages' own rules, lower case and without points. */
function monthNames(languages: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const name = format
          .format(Date.UTC(2026, index, 15))
          .toLowerCase()
          .replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(name)) names.set(name, index + 1);
      }
    }
  }
  return names.set('sept', 9);
}
