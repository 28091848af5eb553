import { toDay } from '@/lib/domain/day';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import type { Artifact } from '@/lib/domain/win/artifact';
import { blankWin, type Win } from '@/lib/domain/win/win';

/**
 * A store may roll the extension back, so rows written by older code turn up in a newer database and are never
 * upgraded: each row says which version wrote it, and what it lacks is filled in on the way out.
 */
export function normaliseWin(row: Win): Win {
  if (!isOlder(row)) return row;
  const occurredOn = row.occurredOn ?? toDay(new Date(row.createdAt));
  return { ...blankWin(occurredOn, row.title ?? ''), ...row };
}

/** The same of an artifact. */
export function normaliseArtifact(row: Artifact): Artifact {
  if (!isOlder(row)) return row;
  return { ...BLANK_ARTIFACT, ...row };
}

const BLANK_ARTIFACT = { written: false, state: null, dates: {}, facts: {}, excerpt: null, cautions: [] };

function isOlder(row: { schemaVersion?: number } | undefined): boolean {
  return row !== undefined && (row.schemaVersion ?? 0) < SCHEMA_VERSION;
}
