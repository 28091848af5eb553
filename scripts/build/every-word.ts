/** What the files of words hold, as they are written, by their paths. */
export const everyWord = import.meta.glob<Record<string, unknown>>('../../lib/i18n/[a-z][a-z]/*.ts', { eager: true });
