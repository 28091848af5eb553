import * as v from 'valibot';

/**
 * A hybrid logical clock reading, `<ms, 12 hex>-<counter, 4 hex>-<installation>`: readings compare as plain strings,
 * so two machines' changes to one field have one winner whatever order they are merged in.
 */
export type Revision = string;

export const RevisionSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9A-Za-z-]{1,64}$/));

/** The next reading: later than `now` says, and later than every reading in `seen`, even when clocks go back. */
export function nextRevision(seen: Iterable<Revision>, now: Date, installationId: string): Revision {
  let ms = now.getTime();
  let counter = 0;
  for (const revision of seen) {
    const seenMs = Number.parseInt(revision.slice(0, 12), 16);
    const seenCounter = Number.parseInt(revision.slice(13, 17), 16);
    if (seenMs < ms || (seenMs === ms && seenCounter < counter)) continue;
    const full = seenCounter === 0xffff;
    ms = full ? seenMs + 1 : seenMs;
    counter = full ? 0 : seenCounter + 1;
  }
  return `${hex(ms, 12)}-${hex(counter, 4)}-${installationId}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
