import { putChanged } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import type { Artifact, ArtifactFields } from '@/lib/domain/win/artifact';
import { familyOf, keyBeforePermalink, keyOfOldVisit, reviewPrefix } from '@/lib/domain/win/artifact-family';
import type { Relevel } from '@/lib/domain/win/relevel';
import { seenAgain } from '@/lib/domain/win/seen-again';
import { asUnread, LEVELS, type Win, withLevel } from '@/lib/domain/win/win';

/**
 * The artifact of this canonical key, with whether its win is in the log now (not in the trash). A pull request and the
 * user's review of it are one save, by whichever key it was made.
 */
export async function findArtifact(key: string): Promise<{ artifact: Artifact; inLog: boolean } | undefined> {
  return db.transaction('r', [db.wins, db.artifacts], async () => {
    const [found] = await listSameSaves(key);
    return found && { artifact: found.artifact, inLog: found.win?.deletedAt === null };
  });
}

/** The win that has this canonical key, be it in the log or in the trash; null: none has. Throws where it cannot be read. */
export async function findWinWith(key: string): Promise<Holder | null> {
  return holderOf(await db.transaction('r', [db.wins, db.artifacts], () => listSameSaves(key)));
}

interface Holder {
  winId: string;
  inTrash: boolean;
}

function holderOf(saves: readonly { win: Win | undefined }[]): Holder | null {
  const win = saves.find((each) => each.win !== undefined)?.win;
  return win ? { winId: win.id, inTrash: win.deletedAt !== null } : null;
}

/** Every artifact that is one save with `key`, with its win: those in the log first, then the very key. */
export async function listSameSaves(key: string): Promise<{ artifact: Artifact; win: Win | undefined }[]> {
  const family = familyOf(key);
  const old = keyOfOldVisit(key);
  const byKey = () => db.artifacts.where('key');
  const ofFamily = (pull: string) => byKey().between(pull, `${reviewPrefix(pull)}\uffff`, true, true);
  // Side by side, and few of them: each question to the database takes its time, and a save waits for all.
  const looks = [family === null ? byKey().equals(key) : ofFamily(family)];
  if (old !== key) looks.push(byKey().equals(old));
  const near = (await Promise.all(looks.map((look) => look.toArray()))).flat();
  // Comments lie between a pull request and its reviews.
  const found = near.filter((artifact) => familyOf(artifact.key) === family || artifact.key === old);
  const artifacts = [...new Map(found.map((artifact) => [artifact.id, artifact])).values()];
  const wins = await db.wins.bulkGet(artifacts.map(({ winId }) => winId));
  const rank = ({ artifact, win }: { artifact: Artifact; win: Win | undefined }) =>
    (win?.deletedAt === null ? 0 : 2) + (artifact.key === key ? 0 : 1);
  return artifacts.map((artifact, index) => ({ artifact, win: wins[index] })).sort((a, b) => rank(a) - rank(b));
}

/** Writes what the page of an artifact says now; one that is not in the log is none of ours. */
export function seePage(seen: Omit<ArtifactFields, 'winId'>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.artifacts], async (): Promise<Outcome> => {
      const saves = await listSameSaves(seen.key);
      if (saves.length === 0) return { ok: false, reason: 'not-found' };
      await seeAgain(saves, seen, writing);
      return { ok: true };
    });
  });
}

/**
 * Writes what the page of one of `saves` says now, inside the caller's transaction. A review knows its page by its
 * permalink too; a pull request does not learn what a review of it says.
 */
export async function seeAgain(
  saves: readonly { artifact: Artifact }[],
  seen: Omit<ArtifactFields, 'winId'>,
  writing: Writing,
): Promise<void> {
  const byKey = (key: string | null) => saves.find(({ artifact }) => artifact.key === key)?.artifact;
  const known = byKey(seen.key) ?? byKey(keyBeforePermalink(seen.key, seen.facts.reviewer));
  const after = known && changedRecord<Artifact>(known, seenAgain(known, seen), writing);
  if (after && after !== known) await db.artifacts.put(after);
}

/** The Jiras that tickets of the log come from, each once: host and context path, as in `jira.acme.test/jira`. */
export async function listJiraPlaces(): Promise<string[]> {
  const keys = await db.artifacts.where('key').startsWith('jira:').uniqueKeys();
  return [...new Set(keys.map((key) => String(key).replace(/^jira:|\/[^/]*$/g, '')))].sort();
}

/**
 * Adds an artifact to a win of the log, which `relevel` reads again: a link says what it was about, and takes nothing
 * away. Where it is in the log already, nothing changes: `winId` is then the win that has it, be it this one, another,
 * or one in the trash.
 */
export function addArtifact(
  winId: string,
  artifact: { id: string; fields: Omit<ArtifactFields, 'winId'> },
  relevel: Relevel = withLevel,
): Promise<Outcome<Holder>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.artifacts], async (): Promise<Outcome<Holder>> => {
      const win = await db.wins.get(winId);
      if (!win || win.deletedAt !== null) return { ok: false, reason: 'not-found' };
      const saves = await listSameSaves(artifact.fields.key);
      const holder = holderOf(saves);
      if (holder) return { ok: true, ...holder };
      // Without its win it is left over from a damaged database; its key belongs to this one.
      await db.artifacts.bulkDelete(saves.map((each) => each.artifact.id));
      await db.artifacts.add(newRecord(artifact.id, { ...artifact.fields, winId }, writing));
      const all = await db.artifacts.where('winId').equals(winId).toArray();
      const standing = all.filter(({ deletedAt }) => deletedAt === null);
      const read = relevel(asUnread(win), standing);
      const isLess = LEVELS.indexOf(read.level) < LEVELS.indexOf(win.level);
      await putChanged(db.wins, [win], () => (isLess ? {} : read), writing);
      return { ok: true, winId, inTrash: false };
    });
  });
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

/** Writes the excerpt of the artifact that a win of the log has by this key; null takes it away. */
export function keepExcerpt(winId: string, key: string, excerpt: string | null): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.artifacts], async (): Promise<Outcome> => {
      const win = await db.wins.get(winId);
      const artifact = await db.artifacts.where('key').equals(key).first();
      if (win?.deletedAt !== null || artifact?.winId !== winId) return { ok: false, reason: 'not-found' };
      await db.artifacts.put(changedRecord(artifact, { excerpt }, writing));
      return { ok: true };
    });
  });
}
