import { installationOf, latestByInstallation, type Revision } from '@/lib/domain/revision';
import type { Steps } from '@/lib/domain/steps';
import { TEXT_FIELDS, TEXT_LIMIT, type TextField } from '@/lib/domain/win/win';
import { isNothing, isSame } from './canonical';
import type { Folded, Loose } from './fold';
import { type MergeRow, revisionOf } from './merge-row';
import { withMore } from './with-more';

export type Side = 'own' | 'other';

/** Both sides changed the same words since they last agreed: one side's stand, the other's are put aside. */
export interface WordsConflict {
  kind: 'words';
  winId: string;
  title: string;
  field: TextField | 'title';
  kept: string;
  aside: string;
  /** Whose words were put aside. */
  asideOf: Side;
  /** Whether they fit in the note of the win, so that both can be kept. */
  fitsNote: boolean;
}

/** One side put in the trash what the other changed. */
export interface TrashConflict {
  kind: 'trash';
  winId: string;
  title: string;
  trashedBy: Side;
  /** Where it is now. */
  inTrash: boolean;
}

/** The same thing was saved on both sides: one win of both. */
export interface FoldConflict {
  kind: 'folded';
  winId: string;
  title: string;
  /** The titles that they had. */
  titles: string[];
}

export type Conflict = WordsConflict | TrashConflict | FoldConflict;

const WORDS = ['title', ...TEXT_FIELDS] as const;

/**
 * What a person has to know of a merge of `own` and `other` into `folded`. Whether both changed something since they
 * last agreed is told by revisions alone: each names its installation, those of one row only ever go up, and a row
 * keeps the latest of each installation that it has seen (`withSeen`). A version whose revision the other side has
 * seen was read there and replaced on purpose, however the clocks stood; one that it has not seen was lost to a change
 * that did not know of it. An equal revision with other words is damage, and told too.
 */
export function* findConflicts(own: Loose, other: Loose, folded: Folded, isFoldedBefore: IsFolded): Steps<Conflict[]> {
  const sides = { own: winsOf(own), other: winsOf(other) };
  const idsOf = new Map<string, string[]>();
  for (const id of new Set([...sides.own.keys(), ...sides.other.keys()])) {
    yield;
    const winId = folded.standIn('wins', id);
    const ids = idsOf.get(winId);
    if (ids) ids.push(id);
    else idsOf.set(winId, [id]);
  }
  const conflicts = new Map<string, Conflict>();
  for (const win of folded.tables.wins ?? []) {
    yield;
    const ids = idsOf.get(win.id) ?? [];
    const found = ids.flatMap((id) => between(win, sides.own.get(id), sides.other.get(id), ids.length > 1));
    const isNews = ids.length > 1 && ids.some((id) => sides.own.has(id)) && !isFoldedBefore(ids);
    if (isNews)
      found.push(
        foldConflict(
          win,
          ids.map((id) => sides.own.get(id) ?? sides.other.get(id)),
        ),
      );
    // Several rows behind one win may have lost the same words.
    for (const conflict of found) conflicts.set(JSON.stringify(conflict), conflict);
  }
  return [...conflicts.values()];
}

/** Whether all these wins were one on the own side already. */
type IsFolded = (ids: readonly string[]) => boolean;

function between(win: MergeRow, own: MergeRow | undefined, other: MergeRow | undefined, isFold: boolean): Conflict[] {
  if (own && other ? isSame(own, other) : !isFold) return [];
  const words = [...lostWords(win, own, other, 'own'), ...lostWords(win, other, own, 'other')];
  const trash = own && other ? trashConflict(win, own, other) : null;
  return trash ? [...words, trash] : words;
}

/** The words of one version of a win that neither stand in it now nor were replaced by one who had read them. */
function lostWords(win: MergeRow, row: MergeRow | undefined, rival: MergeRow | undefined, side: Side): WordsConflict[] {
  if (!row) return [];
  return WORDS.flatMap((field) => {
    const [aside, kept] = [textOf(row, field), textOf(win, field)];
    if (isNothing(aside) || kept.includes(aside.trim())) return [];
    // The titles of a win made of two are told by that.
    if (rival ? hasReplaced(rival, row, field) : field === 'title') return [];
    const fitsNote = withMore(textOf(win, 'note'), aside).length <= TEXT_LIMIT;
    const title = textOf(win, 'title');
    return [{ kind: 'words', winId: win.id, title, field, kept, aside, asideOf: side, fitsNote } as const];
  });
}

function hasReplaced(rival: MergeRow, row: MergeRow, field: string): boolean {
  const revision = revisionOf(row, field);
  return revision !== revisionOf(rival, field) && hasSeen(rival, revision);
}

function hasSeen(row: MergeRow, revision: Revision | ''): boolean {
  const latest = latestByInstallation(Object.values(row.fieldRevs));
  return revision !== '' && (latest.get(installationOf(revision)) ?? '') >= revision;
}

function trashConflict(win: MergeRow, own: MergeRow, other: MergeRow): TrashConflict | null {
  if ((own.deletedAt === null) === (other.deletedAt === null)) return null;
  const trashedBy = own.deletedAt === null ? 'other' : 'own';
  const [trashed, changed] = trashedBy === 'own' ? [own, other] : [other, own];
  const isNews = Object.values(changed.fieldRevs).some((revision) => !hasSeen(trashed, revision));
  if (!isNews || hasSeen(changed, revisionOf(trashed, 'deletedAt'))) return null;
  const title = textOf(win, 'title');
  return { kind: 'trash', winId: win.id, title, trashedBy, inTrash: win.deletedAt !== null };
}

function foldConflict(win: MergeRow, rows: readonly (MergeRow | undefined)[]): FoldConflict {
  const titles = rows.flatMap((row) => (row ? [textOf(row, 'title')] : []));
  return { kind: 'folded', winId: win.id, title: textOf(win, 'title'), titles };
}

function winsOf(loose: Loose): ReadonlyMap<string, MergeRow> {
  return loose.get('wins') ?? new Map();
}

function textOf(row: MergeRow, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}
