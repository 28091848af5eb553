import { language } from '@/lib/i18n/say';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** `bytes` in the unit that people use: `1.2 MB`. */
export function sayBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const options = { style: 'unit', unit: UNITS[power] ?? 'byte', maximumFractionDigits: power === 0 ? 0 : 1 } as const;
  return new Intl.NumberFormat(language(), options).format(bytes / 1000 ** power);
}
