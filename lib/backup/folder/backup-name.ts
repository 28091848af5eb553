import type { Day } from '@/lib/domain/day';
import { toDay } from '@/lib/domain/day';

/** A file of an installation in the folder: `winnow-0b1c2d3e-2026-11-29-1405.json`. */
export interface BackupName {
  name: string;
  installation: string;
  /** By the clock on the wall where it was written. */
  day: Day;
  /** `1405`, and which one of that minute where there are several. */
  time: string;
  place: number;
}

/** A sync program’s copies of a conflict, and whatever else lies there, are called otherwise: nobody’s file here. */
const PATTERN = /^winnow-([0-9a-f]{8})-(\d{4}-\d{2}-\d{2})-(\d{4})(?:-([2-9]|[1-9]\d))?\.json$/;

/** As much of an installation’s id as tells a person’s machines apart. */
export function installationIn(id: string): string {
  return id.slice(0, 8);
}

/** What the name of a file tells; null: Winnow did not name it. */
export function parseBackupName(name: string): BackupName | null {
  const [, installation, day, time, place] = PATTERN.exec(name) ?? [];
  if (installation === undefined || day === undefined || time === undefined) return null;
  return { name, installation, day, time, place: Number(place ?? 1) };
}

/** A name that none of `taken` has. Throws after 99 in one minute. */
export function nextBackupName(installation: string, now: Date, taken: ReadonlySet<string>): string {
  const digits = (part: number) => String(part).padStart(2, '0');
  const stem = `winnow-${installation}-${toDay(now)}-${digits(now.getHours())}${digits(now.getMinutes())}`;
  for (let place = 1; place < 100; place++) {
    const name = place === 1 ? `${stem}.json` : `${stem}-${place}.json`;
    if (!taken.has(name)) return name;
  }
  throw new Error('a hundred backups in one minute');
}

/** The newest first. */
export function byAge(a: BackupName, b: BackupName): number {
  return b.day.localeCompare(a.day) || b.time.localeCompare(a.time) || b.place - a.place;
}
