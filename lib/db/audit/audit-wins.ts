import { type Act, actTables, evidenceChanges, putChanged, undoAct } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome, type StorageRefusal } from '@/lib/db/outcome';
import { addEvidence } from '@/lib/db/proof/evidence';
import { type NewWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { type Question, WIN_OF } from '@/lib/domain/audit/audit-project';
import { toAddition } from '@/lib/domain/quick-log/quick-log-addition';
import type { Writing } from '@/lib/domain/record';
import type { Relevel } from '@/lib/domain/win/relevel';
import { isBlank, type Win, type WinFields, withLevel } from '@/lib/domain/win/win';
import { withWords } from '@/lib/domain/win/with-words';
import { changeAuditProject } from './audit-projects';

/** Which answer becomes a win. */
export interface AnswerOf {
  projectKey: string;
  question: Question;
}

/** An answer that has become a win: enough to say so and to take it back. */
export interface MadeWin extends AnswerOf {
  winId: string;
  /** What was changed of a win that was there; null: the win is new. */
  act: Act | null;
}

interface Words {
  fields: WinFields;
  /** Reads a win that was there, with the words it got. */
  relevel?: Relevel;
  evidence: NonNullable<NewWin['evidence']>;
}

/**
 * Makes a win of an answer. Where its artifact has a win already, the words are added to that one. Every step may be
 * done again after a failure.
 */
export async function makeAnswerWin(answer: AnswerOf, win: NewWin & Words): Promise<Outcome<MadeWin, StorageRefusal>> {
  const saved = await saveWin(win);
  if (!saved.ok) return saved;
  if (saved.result !== 'added') return addToStanding(answer, saved.winId, win);
  return remember(answer, { winId: saved.winId, act: null });
}

/** What the answer says of a win that is there, beside its words. */
interface Addition extends Words {
  /** An artifact of it that is written work. */
  writtenId?: string | undefined;
  /** The day was chosen for this very win. */
  movesDay?: boolean;
}

/** Adds the words of an answer to a win that is there, keeps it and links it. */
export async function addToStanding(
  answer: AnswerOf,
  winId: string,
  words: Addition,
): Promise<Outcome<MadeWin, StorageRefusal>> {
  const added = await attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', actTables(), async () => addWords(winId, words, writing));
  });
  return added.ok ? remember(answer, { winId, act: added.act }) : added;
}

async function addWords(
  winId: string,
  { fields, evidence, relevel = withLevel, writtenId, movesDay = false }: Addition,
  writing: Writing,
): Promise<Outcome<{ act: Act }, StorageRefusal>> {
  const before = await db.wins.get(winId);
  if (!before || before.deletedAt !== null) return { ok: false, reason: 'not-found' };
  const worded = withAnswer(before, fields);
  if (!worded) return { ok: false, reason: 'too-long' };
  const written = writtenId ? await db.artifacts.where('id').equals(writtenId).toArray() : [];
  const artifacts = await putChanged(db.artifacts, written, () => ({ written: true }), writing);
  const pointsTo = await db.artifacts.where('winId').equals(winId).toArray();
  const standing = pointsTo.filter(({ deletedAt }) => deletedAt === null);
  const day = movesDay ? { occurredOn: fields.occurredOn } : {};
  await putChanged(db.wins, [before], () => relevel({ ...worded, ...day }, standing), writing);
  const links = await link(winId, evidence, writing);
  const after = (await db.wins.get(winId)) ?? before;
  return { ok: true, act: { wins: [{ before, after }], artifacts, evidence: links } };
}

/** What the answer itself says stands, whatever was picked before; the words go after the user's earlier ones. */
function withAnswer(win: Win, fields: WinFields): Win | null {
  const { title: _title, occurredOn: _day, outcomeState, followUpOn, ...words } = fields;
  // What came of it is not pending where it is written down already.
  const typed = isBlank(win.outcome) ? { ...words, outcomeState, followUpOn } : words;
  const { origin, scope } = fields;
  const worded = withWords(win, { ...typed, ...toAddition(win, fields) });
  return (
    worded && { ...worded, status: 'ready', ...(origin !== 'unclear' && { origin }), ...(scope !== null && { scope }) }
  );
}

/** Adds the links; the changes in them, so that a link made here is taken away again. */
async function link(winId: string, evidence: Words['evidence'], writing: Writing): Promise<Act['evidence']> {
  const read = () => db.evidence.where('winId').equals(winId).toArray();
  const earlier = await read();
  await addEvidence(winId, evidence.ladderId, evidence.behaviourIds, evidence.by, writing);
  return evidenceChanges(earlier, await read());
}

async function remember(answer: AnswerOf, made: Pick<MadeWin, 'winId' | 'act'>): Promise<Outcome<MadeWin>> {
  const kept = await changeAuditProject(answer.projectKey, { [WIN_OF[answer.question]]: made.winId });
  return kept.ok ? { ok: true, ...answer, ...made } : kept;
}

/**
 * Takes a made win back: a new one goes to the trash, one that was there gets its words back. `undid: false`: it was
 * changed since, so nothing was touched.
 */
export async function unmakeAnswerWin({ winId, act, ...answer }: MadeWin): Promise<Outcome<{ undid: boolean }>> {
  const taken = act === null ? await trashWin(winId) : await undoAct(act);
  if (!taken.ok) return taken;
  if ('undid' in taken && !taken.undid) return { ok: true, undid: false };
  const forgotten = await changeAuditProject(answer.projectKey, { [WIN_OF[answer.question]]: null });
  return forgotten.ok ? { ok: true, undid: true } : forgotten;
}
