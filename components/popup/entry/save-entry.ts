import { keepJudged } from '@/components/wins/keep-judged';
import { BEHAVIOURS } from '@/lib/coach/behaviours';
import { withCoachLevel } from '@/lib/coach/coach';
import { type Outcome, type StorageRefusal, toTrouble } from '@/lib/db/outcome';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { addToWin, changeWin, readWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { linkChanges } from '@/lib/domain/proof/link-changes';
import { behavioursOf, type QuickLog, toQuickWin } from '@/lib/domain/quick-log/quick-log';
import { toAddition } from '@/lib/domain/quick-log/quick-log-addition';
import { plainArtifact } from '@/lib/domain/win/artifact';
import { inWindow } from '@/lib/domain/win/captured-win';
import { onLinked } from '@/lib/domain/win/follow-up';
import { isBlank, type Win } from '@/lib/domain/win/win';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
import { mayCaptureAt } from '@/lib/policy/read-policy';
import { type ActivePage, isInPrivateWindow } from '@/lib/sites/active-tab';

/** A quick log that became a win, or went into one, with the way back. */
export interface EntrySaved {
  ok: true;
  how: 'logged' | 'added';
  winId: string;
  title: string;
  undo: () => Promise<Undone>;
}
export type Undone = Outcome | { ok: false; reason: 'changed-since' };
/** `page-has-win`: the page got a win while this was being typed; the user has to say what to do. */
export type EntryRefused = { ok: false; reason: StorageRefusal | 'page-has-win' };

const ladderId = BUILT_IN_LADDER;

/** Saves `entry` as a win of its own, with `front` as its artifact where there is one and the organisation lets it be saved. */
export async function logEntry(
  entry: QuickLog,
  front: ActivePage | null,
  now: Date,
): Promise<EntrySaved | EntryRefused> {
  const page = front && (await mayCaptureAt(front.identity.url)) ? front : null;
  if (front && !page && isBlank(entry.text)) return { ok: false, reason: 'not-found' };
  const typed = inWindow(toQuickWin(entry, toDay(now), page?.title), await isInPrivateWindow());
  const behaviourIds = knownBehavioursOf(entry);
  // Here too, not only where it is linked: an entry that was taken back and is saved anew has its links already.
  const linked = { ...typed, ...onLinked(typed, behaviourIds, toDay(now)) };
  // By the coach if it is there: a popup may close in a moment, and a save waits for nobody.
  const fields = { ...linked, ...withCoachLevel(linked, { did: linked.did }, page ? [page.identity] : []) };
  const winId = await idFor(entry, page);
  const saved = await saveWin({
    winId,
    fields,
    ...(page && {
      artifact: {
        id: crypto.randomUUID(),
        fields: plainArtifact(page.identity, { title: page.title, capturedBy: 'popup' }, now),
      },
    }),
    evidence: { ladderId, behaviourIds, by: 'suggestion' },
  });
  if (!saved.ok) return saved;
  if (saved.winId !== winId) return { ok: false, reason: 'page-has-win' };
  if (saved.result === 'restored') {
    // It was taken back and written anew: the words of this time are the ones that count.
    const linked = (await readWin(winId, ladderId))?.behaviourIds ?? [];
    const refused = await inOrder([
      () => changeWin(winId, fields),
      () => changeEvidence(winId, ladderId, linkChanges(linked, behaviourIds), 'suggestion'),
    ]);
    if (refused) return refused;
  }
  return { ok: true, how: 'logged', winId, title: fields.title, undo: () => trashWin(winId) };
}

/** The same where no page is in front of the user. Never rejects: a log that cannot be read has saved nothing. */
export async function logWords(
  entry: QuickLog,
  now: Date,
): Promise<EntrySaved | { ok: false; reason: StorageRefusal }> {
  const failed = { ok: false, reason: 'storage-failed' } as const;
  const saved = await logEntry(entry, null, now).catch((error) => ({ ...failed, reason: toTrouble(error) }));
  if (saved.ok) return saved;
  return saved.reason === 'page-has-win' ? failed : { ok: false, reason: saved.reason };
}

/**
 * Adds `entry` to a win that is there already, in the trash or not, after the words it has; the win is refined by that
 * and leaves the inbox. Doing it again after a failure is safe.
 */
export async function addEntry(entry: QuickLog, winId: string, now: Date): Promise<EntrySaved | EntryRefused> {
  const before = await readWin(winId, ladderId);
  if (!before) return { ok: false, reason: 'not-found' };
  const addition = toAddition(before.win, toQuickWin(entry, toDay(now)));
  const chosen = knownBehavioursOf(entry).filter((id) => !before.behaviourIds.includes(id));
  const refused = await inOrder([
    // First: a win that has no room for the words stays where it is.
    () => addToWin(winId, addition),
    () => restoreWin(winId),
    () => keepJudged(winId),
    () => changeEvidence(winId, ladderId, { chosen }, 'suggestion'),
  ]);
  if (refused) return refused;
  const left = await readWin(winId, ladderId);
  return {
    ok: true,
    how: 'added',
    winId,
    title: before.win.title,
    undo: undoOf({ win: before.win, chosen }, left?.win.rev),
  };
}

/** Nothing is undone where another window has written to the win since it was left at `rev`. */
function undoOf(before: Before, rev: number | undefined): () => Promise<Undone> {
  let isBegun = false;
  return async () => {
    const now = await readWin(before.win.id, ladderId);
    // What was added is gone with the win.
    if (!now) return { ok: true };
    if (!isBegun && now.win.rev !== rev) return { ok: false, reason: 'changed-since' };
    isBegun = true;
    return putBack(before);
  };
}

/** A win before something was added to it, and the behaviours that it was linked to then. */
interface Before {
  win: Win;
  chosen: readonly string[];
}

/** Links that another window made since stay. */
async function putBack({ win, chosen }: Before): Promise<Outcome> {
  const { did, decision, outcome, outcomeState, followUpOn, leftWithThem, learned, people, role, origin } = win;
  const { status, level, levelBy, note } = win;
  const refused = await inOrder([
    () =>
      changeWin(win.id, {
        ...{ did, decision, outcome, outcomeState, followUpOn, leftWithThem, learned, people, role, origin },
        ...{ status, level, levelBy, note },
      }),
    () => changeEvidence(win.id, ladderId, { chosen: [], dropped: chosen }),
    () => (win.deletedAt === null ? undefined : trashWin(win.id)),
  ]);
  return refused ?? { ok: true };
}

/** Takes the steps one after the other; the first refusal, if there is one. */
async function inOrder<R extends StorageRefusal>(
  steps: (() => Promise<Outcome<object, R>> | undefined)[],
): Promise<{ ok: false; reason: R } | undefined> {
  for (const step of steps) {
    const outcome = await step();
    if (outcome && !outcome.ok) return outcome;
  }
}

/** The entry's own id, unless a win of that id stands for something else by now. */
async function idFor({ winId, text }: QuickLog, page: ActivePage | null): Promise<string> {
  const earlier = await readWin(winId, ladderId);
  if (!earlier) return winId;
  const isSame =
    earlier.win.deletedAt === null ? earlier.win.did === text.trim() : earlier.artifacts[0]?.key === page?.identity.key;
  return isSame ? winId : crypto.randomUUID();
}

/** A draft of another build may name what this ladder has not. */
function knownBehavioursOf(entry: QuickLog): string[] {
  return behavioursOf(entry).filter((id) => BEHAVIOURS.some((known) => known === id));
}
