import type { Artifact } from '@/lib/domain/artifact';
import { changedRecord } from '@/lib/domain/record';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** The artifact of this canonical key, with whether its win is in the log now (not in the trash). */
export async function findArtifact(key: string): Promise<{ artifact: Artifact; inLog: boolean } | undefined> {
  return db.transaction('r', [db.wins, db.artifacts], async () => {
    const artifact = await db.artifacts.where('key').equals(key).first();
    if (!artifact) return undefined;
    const win = await db.wins.get(artifact.winId);
    return { artifact, inLog: win !== undefined && win.deletedAt === null };
  });
}

/** The Jiras that tickets of the log come from, each once: host and context path, as in `jira.acme.test/jira`. */
export async function listJiraPlaces(): Promise<string[]> {
  const keys = await db.artifacts.where('key').startsWith('jira:').uniqueKeys();
  return [...new Set(keys.map((key) => String(key).replace(/^jira:|\/[^/]*$/g, '')))].sort();
}

/** Says whether an artifact is a written one. */
export function setWritten(artifactId: string, written: boolean): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.artifacts, async (): Promise<Outcome> => {
      const artifact = await db.artifacts.get(artifactId);
      if (!artifact) return { ok: false, reason: 'not-found' };
      await db.artifacts.put(changedRecord(artifact, { written }, writing));
      return { ok: true };
    });
  });
}
