import { blankCheckIn, checkInId } from '@/lib/domain/check-in/check-in';
import { foldedRows } from '@/lib/domain/merge/folded-row';
import type { MergeRow } from '@/lib/domain/merge/merge-row';
import type { Tables } from '@/lib/domain/merge/unfold';
import { FOLDED } from '@/lib/domain/merge/unique-keys';
import { begunRecord, changedRecord, newRecord, type RecordFields } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SETTINGS_ID } from '@/lib/domain/settings';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { pullRequestArtifact } from '../a-pull-request';

export type Random = () => number;

/** What all machines of a history did, for the laws to be held against. */
export interface History {
  /** Every win that was saved. */
  saved: Set<string>;
  /** Those of them that were put in the trash somewhere, ever. */
  trashed: Set<string>;
  /** And those that old code put there. */
  trashedAsOld: Set<string>;
  /** Words that were replaced by somebody who had them before their eyes. */
  replaced: Set<string>;
}

const LADDER = 'senior-engineer';
const BEHAVIOURS = ['proposal', 'mentor', 'unblock'];
const START = Date.UTC(2026, 10, 2);

/** One installation with a log of its own, which it changes as the commands of lib/db do. */
export class Machine {
  tables: Tables = {};
  #ms = START;
  #words = 0;

  constructor(
    readonly name: string,
    readonly random: Random,
    readonly history: History,
    /** How wrong its clock is, in milliseconds. */
    skew: number,
  ) {
    this.#ms += skew;
  }

  /** Its clock goes on, or jumps to another hour. */
  wait(ms: number): void {
    this.#ms = Math.max(0, this.#ms + ms);
  }

  rows(table: string): MergeRow[] {
    return (this.tables[table] ?? []).map((row) => ({ ...row }));
  }

  addWin(keyNumber: number | null, isOld = false): void {
    const known = this.rows('artifacts').find(({ key }) => key === `gh:github.com/acme/orchard/pull/${keyNumber}`);
    const knownWin = known && this.rows('wins').find(({ id }) => id === known.winId);
    if (knownWin) this.change('wins', knownWin, { deletedAt: null });
    if (known) return;
    const fields: WinFields = { ...blankWin('2026-11-02', `Win ${this.words()}`), did: this.maybe(this.words()) };
    const id = uuid(this.random);
    this.put(
      'wins',
      isOld ? { ...newRecord(id, fields, this.#writing()), fieldRevs: {} } : newRecord(id, fields, this.#writing()),
    );
    this.history.saved.add(id);
    if (keyNumber === null) return;
    const artifact = { ...pullRequestArtifact(keyNumber), winId: id };
    this.put('artifacts', newRecord(uuid(this.random), artifact, this.#writing()));
  }

  editWin(win: MergeRow, field: 'did' | 'note' | 'title' | 'outcome'): void {
    const shown = [win, ...this.#behind(win)].flatMap((row) => String(row[field]).split('\n\n'));
    for (const words of shown) this.history.replaced.add(words);
    this.change('wins', win, { [field]: this.random() < 0.1 && field !== 'title' ? '' : this.words() });
  }

  trashWin(win: MergeRow): void {
    for (const { id } of [win, ...this.#behind(win)]) this.history.trashed.add(id);
    this.change('wins', win, { deletedAt: new Date(this.#ms).toISOString() });
  }

  /** Old code: no revision says when. */
  trashAsOldCode(win: MergeRow): void {
    for (const { id } of [win, ...this.#behind(win)]) {
      this.history.trashed.add(id);
      this.history.trashedAsOld.add(id);
    }
    this.put('wins', { ...win, deletedAt: new Date(this.#ms).toISOString(), rev: win.rev + 1 });
  }

  /** What has lain in the trash goes for good, with what hangs on it. */
  emptyTrash(): void {
    const gone = new Set(this.rows('wins').flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id])));
    this.tables.wins = this.rows('wins').filter(({ id }) => !gone.has(id));
    for (const table of ['artifacts', 'evidence']) {
      this.tables[table] = this.rows(table).filter(({ winId }) => !gone.has(String(winId)));
    }
  }

  link(win: MergeRow, behaviourId = this.pick(BEHAVIOURS)): void {
    const row = this.rows('evidence').find((each) => each.winId === win.id && each.behaviourId === behaviourId);
    if (!row) {
      const pair = { winId: win.id, ladderId: LADDER, behaviourId, by: 'user' };
      this.put('evidence', newRecord(uuid(this.random), pair, this.#writing()));
    } else
      this.change('evidence', row, { deletedAt: row.deletedAt === null ? new Date(this.#ms).toISOString() : null });
  }

  /** What made a link is undone. */
  undoLink(win: MergeRow): void {
    const row = this.rows('evidence').find((each) => each.winId === win.id && each.deletedAt === null);
    if (row) this.change('evidence', row, { deletedAt: new Date(this.#ms).toISOString(), undone: true });
  }

  claim(): void {
    const behaviourId = this.pick(BEHAVIOURS);
    const value = this.pick(['not-yet', 'sometimes', 'consistently']);
    const row = this.rows('claims').find((each) => each.behaviourId === behaviourId);
    if (row) this.change('claims', row, { value });
    else this.put('claims', newRecord(uuid(this.random), { ladderId: LADDER, behaviourId, value }, this.#writing()));
  }

  checkIn(win: MergeRow): void {
    const row = this.rows('checkIns')[0];
    if (row) this.change('checkIns', row, { winIds: [...new Set([...this.#idsIn(row), win.id])] });
    else {
      const said = { winIds: [win.id] };
      this.put('checkIns', begunRecord(checkInId('2026-11-02'), blankCheckIn('2026-11-02'), said, this.#writing()));
    }
  }

  set(): void {
    const theme = this.pick(['light', 'dark'] as const);
    const row = this.rows('settings')[0];
    if (row) this.change('settings', row, { theme });
    else this.put('settings', begunRecord(SETTINGS_ID, DEFAULT_SETTINGS, { theme }, this.#writing()));
  }

  host(): void {
    const origin = this.pick(['https://a.test', 'https://b.test']);
    const row = this.rows('hosts').find((each) => each.origin === origin);
    if (row) this.change('hosts', row, { deletedAt: row.deletedAt === null ? new Date(this.#ms).toISOString() : null });
    else this.put('hosts', newRecord(uuid(this.random), { origin, site: null }, this.#writing()));
  }

  /** The user makes one win of two. */
  mergeByHand(into: MergeRow, from: MergeRow): void {
    if (into.id === from.id || into.deletedAt !== null || from.deletedAt !== null) return;
    this.change('wins', into, { did: `${into.did}\n\n${from.did}` });
    this.trashWin(from);
    for (const row of this.rows('artifacts'))
      if (row.winId === from.id) this.change('artifacts', row, { winId: into.id });
    const pairs = new Set(this.rows('evidence').flatMap((row) => (row.winId === into.id ? [row.behaviourId] : [])));
    for (const row of this.rows('evidence')) {
      if (row.winId === from.id && !pairs.has(row.behaviourId)) this.change('evidence', row, { winId: into.id });
    }
  }

  /** Nothing that Winnow does: a value that no revision tells of. */
  damage(win: MergeRow): void {
    const kinds = [
      { ...win, note: this.words() },
      { ...win, fieldRevs: {} },
      { ...win, deletedAt: win.deletedAt === null ? '2026-11-01T00:00:00.000Z' : null },
      { ...win, newerBuild: this.words(), rev: win.rev + 5 },
    ];
    this.put('wins', this.pick(kinds));
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.random() * list.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  change(table: string, row: MergeRow, changes: Record<string, unknown>): void {
    this.put(table, changedRecord<MergeRow>(row, changes, this.#writing()));
  }

  put(table: string, row: RecordFields): void {
    this.tables = { ...this.tables, [table]: [...this.rows(table).filter(({ id }) => id !== row.id), row] };
  }

  words(): string {
    this.#words += 1;
    return `${this.name}${this.#words}.`;
  }

  maybe(words: string): string {
    return this.random() < 0.5 ? words : '';
  }

  #writing() {
    this.#ms += Math.floor(this.random() * 3);
    return { now: new Date(this.#ms), installationId: this.name };
  }

  #behind(win: MergeRow): MergeRow[] {
    return foldedRows(this.tables[FOLDED] ?? []).flatMap((each) =>
      each.table === 'wins' && each.into === win.id ? [each.row] : [],
    );
  }

  #idsIn(row: MergeRow): unknown[] {
    return Array.isArray(row.winIds) ? row.winIds : [];
  }
}

function uuid(random: Random): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
