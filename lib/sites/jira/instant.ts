const WRITTEN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(\.\d{1,9})?\s?(?:Z|([+-]\d\d):?(\d\d))$/;

/** Jira's timestamps, `2019-07-25T16:12:56.289-0400` and their like, as an ISO moment in UTC; undefined without a zone. */
export function toInstant(text: unknown): string | undefined {
  const [, minutes, seconds = ':00', part = '', hours, rest] =
    typeof text === 'string' ? (WRITTEN.exec(text) ?? []) : [];
  if (!minutes) return undefined;
  // Not every browser parses a zone without a colon.
  const moment = new Date(`${minutes}${seconds}${part.slice(0, 4)}${hours ? `${hours}:${rest}` : 'Z'}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
