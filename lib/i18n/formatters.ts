import type { Day } from '@/lib/domain/day';

/** To make a formatter takes some hundred times as long as to use it: each is made once. */
function once<Options, Formatter>(make: (tongue: string, options?: Options) => Formatter) {
  const known = new Map<string, Formatter>();
  return (tongue: string, options?: Options): Formatter => {
    const key = `${tongue} ${JSON.stringify(options)}`;
    const formatter = known.get(key) ?? make(tongue, options);
    known.set(key, formatter);
    return formatter;
  };
}

export const numberFormat = once((tongue: string) => new Intl.NumberFormat(tongue));
export const percentFormat = once((tongue: string) => new Intl.NumberFormat(tongue, { style: 'percent' }));
export const pluralRules = once((tongue: string) => new Intl.PluralRules(tongue));
/** “#102” stands before “#1001”. */
export const collator = once((tongue: string) => new Intl.Collator(tongue, { numeric: true }));
export const seriesFormat = once((tongue: string) => new Intl.ListFormat(tongue, { type: 'unit' }));
export const listFormat = once((tongue: string) => new Intl.ListFormat(tongue, { type: 'conjunction' }));

const dayFormat = once(
  // Of a day, not a moment: where the machine is, and whether it has travelled since, changes nothing.
  (tongue: string, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tongue, { ...options, timeZone: 'UTC' }),
);

/** A day as `tongue` writes it. */
export function formatDay(tongue: string, day: Day, options: Intl.DateTimeFormatOptions): string {
  return dayFormat(tongue, options).format(new Date(`${day}T00:00:00Z`));
}
