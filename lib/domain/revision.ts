import * as v from 'valibot';

/**
 * A hybrid logical clock reading, `<ms, 12 hex>-<counter, 4 hex>-<installation>`: readings compare as plain strings,
 * so two machines' changes to one field have one winner whatever order they are merged in.
 */
export type Revision = string;

/** No clock says so late a time, of the year 9900 and later; a file that does would leave none to come after it. */
export const RevisionSchema = v.pipe(
  v.string(),
  v.regex(/^(?!e[7-9a-f]|f)[0-9a-f]{12}-[0-9a-f]{4}-[0-9A-Za-z-]{1,64}$/),
);

/** The next reading: later than `now` says, and later than every reading in `seen`, even when clocks go back. */
export function nextRevision(seen: Iterable<Revision>, now: Date, installationId: string): Revision {
  let ms = now.getTime();
  let counter = 0;
  for (const revision of seen) {
    const seenMs = timeOf(revision);
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

/** When a reading was taken, ms. */
export function timeOf(revision: Revision): number {
  return Number.parseInt(revision.slice(0, 12), 16);
}

/** The installation that a reading names. */
export function installationOf(revision: Revision): string {
  return revision.slice(18);
}

/** The latest reading of each installation among `readings`: all that a row has ever seen of it. */
export function latestByInstallation(readings: Iterable<Revision>): Map<string, Revision> {
  const latest = new Map<string, Revision>();
  for (const revision of readings) {
    const by = installationOf(revision);
    if (revision > (latest.get(by) ?? '')) latest.set(by, revision);
  }
  return latest;
}

/**
 * The readings of a row's fields, and under `~installation` what it has seen of each installation whose own readings
 * were replaced since. With that a row knows for good which changes it was made in the knowledge of: two versions that
 * have not seen each other's change are a conflict, and one that has is simply the later.
 */
export function withSeen(
  readings: Readonly<Record<string, Revision>>,
  ...known: readonly Readonly<Record<string, Revision>>[]
): Record<string, Revision> {
  const own = Object.entries(readings).filter(([field]) => !isSeenMark(field));
  const standing = latestByInstallation(own.map(([, revision]) => revision));
  const seen = latestByInstallation([readings, ...known].flatMap((each) => Object.values(each)));
  const marks = [...seen].filter(([by, revision]) => revision > (standing.get(by) ?? ''));
  return Object.fromEntries([...own, ...marks.map(([by, revision]) => [`~${by}`, revision] as const)]);
}

/** Whether a key of `fieldRevs` names an installation and no field. */
export function isSeenMark(field: string): boolean {
  return field.startsWith('~');
}
