import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { LoggedWin } from '@/lib/domain/log';
import type { WinFields } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';

/** What can be edited about a win: its fields, and the behaviours it is linked to. */
export interface EditedFields extends WinFields {
  behaviourIds: string[];
}
export type Changes = Partial<EditedFields>;
/** With what the win was linked to before `behaviourIds` was changed: links that come meanwhile are not the user's to drop. */
export type Unwritten = Changes & { linkedBefore?: string[] };
type Field = keyof EditedFields;

export interface EditsNow {
  /** What the user typed and the log has not shown back yet; every other field is read from the log. */
  values: Changes;
  state: 'untouched' | 'saving' | 'saved' | 'not-saved';
  reason: StorageRefusal | null;
}

export const SAVE_AFTER_MS = 150;

/**
 * What is being typed about one win. Only fields that were touched are written, so an edit in another tab is never
 * overwritten, and a field is held here until the log shows it back, so that no key is lost in between.
 */
export class WinEdits {
  #now: EditsNow = { values: {}, state: 'untouched', reason: null };
  /** Fields to write. */
  #dirty = new Set<Field>();
  /** Fields being written now. */
  #leaving: Field[] = [];
  /** Fields written, and when (ms): held until the log shows this or something newer. */
  #written = new Map<Field, number>();
  /** What was last given to the log, by field: the last write may be in it, or only the one before. */
  #given = new Map<Field, unknown[]>();
  /** As the log last showed it. */
  #shown: Changes = {};
  /** Before those of the user's changes that are not in the log yet. */
  #linkedBefore: string[] = [];
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;

  /** Called whenever something was typed, before it is written. */
  afterChange = (): void => {};
  /** Called whenever writing succeeded or failed. */
  afterSaving = (): void => {};

  constructor(private readonly save: (changes: Unwritten) => Promise<Outcome>) {}

  now = (): EditsNow => this.#now;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is not in the log yet; null when everything is. */
  get unkept(): Unwritten | null {
    const fields = this.#unkeptFields;
    return fields.length === 0 ? null : this.#unwritten(fields);
  }

  get #unkeptFields(): Field[] {
    return [...this.#leaving, ...this.#dirty];
  }

  #unwritten(fields: readonly Field[]): Unwritten {
    const linked = fields.includes('behaviourIds') && { linkedBefore: this.#linkedBefore };
    return { ...pick(this.#now.values, fields), ...linked };
  }

  /** For each field of `unkept`, all that the log may say of it while nobody else writes to it. */
  get known(): Record<string, unknown[]> {
    const known = this.#unkeptFields.map((field) => [
      field,
      [this.#shown[field] ?? null, ...(this.#given.get(field) ?? [])],
    ]);
    return Object.fromEntries(known);
  }

  /** Whether a surface shows these edits now. */
  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  change(changes: Changes): void {
    if (changes.behaviourIds && !this.#unkeptFields.includes('behaviourIds'))
      this.#linkedBefore = this.#now.values.behaviourIds ?? this.#shown.behaviourIds ?? [];
    for (const field of Object.keys(changes) as Field[]) {
      this.#dirty.add(field);
      this.#written.delete(field);
    }
    this.#tell({ ...this.#now, values: { ...this.#now.values, ...changes }, state: 'saving' });
    this.afterChange();
    // Never put off by the keys that follow: who types on and on would have nothing written.
    this.#timer ??= setTimeout(() => this.flush(), SAVE_AFTER_MS);
  }

  /** Writes what is not written yet, now. Never rejects: `now()` says how it went. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#saving) await this.#saving;
    if (this.#dirty.size === 0) return;
    this.#saving = this.#write();
    await this.#saving;
  }

  async #write(): Promise<void> {
    const startedAt = Date.now();
    const fields = [...this.#dirty];
    this.#leaving = fields;
    this.#dirty.clear();
    for (const field of fields) {
      this.#given.set(field, [...(this.#given.get(field) ?? []).slice(-1), this.#now.values[field]]);
    }
    const leaving = this.#unwritten(fields);
    const outcome = await this.save(leaving);
    this.#leaving = [];
    this.#saving = undefined;
    if (!outcome.ok) {
      for (const field of fields) this.#dirty.add(field);
      this.#tell({ ...this.#now, state: 'not-saved', reason: outcome.reason });
      this.afterSaving();
      return;
    }
    this.#linkedBefore = leaving.behaviourIds ?? this.#linkedBefore;
    for (const field of fields) if (!this.#dirty.has(field)) this.#written.set(field, startedAt);
    this.#tell({ ...this.#now, state: this.#dirty.size > 0 ? 'saving' : 'saved', reason: null });
    this.afterSaving();
  }

  /** Lets go of what the log shows back, or has replaced with something newer. */
  see({ win, behaviourIds }: Pick<LoggedWin, 'win' | 'behaviourIds'>): void {
    const live: EditedFields = { ...win, behaviourIds };
    this.#shown = live;
    const shown = [...this.#written].filter(
      ([field, startedAt]) =>
        isSame(field, live[field], this.#now.values[field]) ||
        writtenAt(win, field) >= startedAt ||
        // Links carry no stamp of their own; by now the log has long shown them.
        (field === 'behaviourIds' && Date.now() - startedAt > 2000),
    );
    if (shown.length === 0) return;
    for (const [field] of shown) this.#written.delete(field);
    const held = Object.keys(this.#now.values).filter((field) => !shown.some(([gone]) => gone === field));
    this.#tell({ ...this.#now, values: pick(this.#now.values, held as Field[]) });
  }

  #tell(next: EditsNow): void {
    this.#now = next;
    for (const listener of this.#listeners) listener();
  }
}

function pick(values: Changes, fields: readonly Field[]): Changes {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

function isSame(field: Field, a: unknown, b: unknown): boolean {
  if (field === 'behaviourIds' && Array.isArray(a) && Array.isArray(b)) return `${a.toSorted()}` === `${b.toSorted()}`;
  return JSON.stringify(a) === JSON.stringify(b);
}
