import { mergeWins } from '@/lib/domain/win/merge-wins';
import { changedWin, type WinFields, withLevel } from '@/lib/domain/win/win';

export type ModelWin = WinFields & { deletedAt: string | null };
interface ModelArtifact {
  key: string;
  winId: string;
}
interface ModelLink {
  winId: string;
  behaviourId: string;
  deletedAt: string | null;
}

/** What an act changed: enough for the model to take it back, in its own terms. */
export type ModelAct = { row: object; holder: Map<string, object> | Set<object>; before: object; after: object }[];
export interface ModelClaim {
  behaviourId: string;
  before: string | null;
  version: number;
}
type Told = { ok: true } & Record<string, unknown>;
const REFUSED = { ok: false, reason: 'not-found' } as const;

/** The log in memory, by the rules that the commands promise. It knows nothing of how they keep them. */
export class ModelLog {
  wins = new Map<string, ModelWin>();
  artifacts = new Set<ModelArtifact>();
  links = new Set<ModelLink>();
  claims = new Map<string, { value: string | null; version: number }>();
  checkIns = new Map<string, string>();
  drafts = new Map<string, string>();

  save(winId: string, fields: WinFields, key: string, behaviourIds: readonly string[], leavesTrash: boolean): Told {
    const known = [...this.artifacts].find((each) => each.key === key);
    const standing = known && known.winId !== winId ? known.winId : this.wins.has(winId) ? winId : null;
    const win = standing === null ? undefined : this.wins.get(standing);
    if (standing === null || !win) {
      this.wins.set(winId, { ...withLevel(fields), deletedAt: null });
      this.artifacts.add({ key, winId });
      this.#add(winId, behaviourIds);
      return { ok: true, winId, result: 'added' };
    }
    if (win.deletedAt === null) return { ok: true, winId: standing, result: standing === winId ? 'added' : 'existing' };
    if (leavesTrash) return { ok: true, winId: standing, result: 'existing', inTrash: true };
    win.deletedAt = null;
    return { ok: true, winId: standing, result: 'restored' };
  }

  /** The same log, and nothing shared with it. */
  clone(): ModelLog {
    return Object.assign(new ModelLog(), {
      wins: new Map([...this.wins].map(([id, win]) => [id, structuredClone(win)])),
      artifacts: new Set([...this.artifacts].map((row) => ({ ...row }))),
      links: new Set([...this.links].map((row) => ({ ...row }))),
      claims: new Map([...this.claims].map(([id, claim]) => [id, { ...claim }])),
      checkIns: new Map(this.checkIns),
      drafts: new Map(this.drafts),
    });
  }

  add(winId: string, fields: WinFields): void {
    this.wins.set(winId, { ...withLevel(fields), deletedAt: null });
  }

  /** Whether it is new: by its page, wherever the win of it lies, or by day and title. */
  bringIn(winId: string, fields: WinFields, key: string): boolean {
    const ofPage = new Set([...this.artifacts].map((each) => each.winId));
    const isSame = ([id, { deletedAt, occurredOn, title }]: [string, ModelWin]) =>
      deletedAt === null && occurredOn === fields.occurredOn && title === fields.title && !ofPage.has(id);
    if ([...this.artifacts].some((each) => each.key === key) || [...this.wins].some(isSame)) return false;
    this.wins.set(winId, { ...fields, deletedAt: null });
    this.artifacts.add({ key, winId });
    return true;
  }

  claim(behaviourId: string, value: string): ModelClaim {
    const before = this.claims.get(behaviourId) ?? { value: null, version: 0 };
    const version = before.value === value ? before.version : before.version + 1;
    this.claims.set(behaviourId, { value, version });
    return { behaviourId, before: before.value, version };
  }

  undoClaim({ behaviourId, before, version }: ModelClaim): Told {
    const now = this.claims.get(behaviourId);
    if (now?.version !== version) return { ok: true, undid: false };
    this.claims.set(behaviourId, { value: before, version: now.value === before ? version : version + 1 });
    return { ok: true, undid: true };
  }

  edit(winId: string, changes: Partial<WinFields>) {
    return this.#update(winId, (win) => changedWin(win, changes));
  }

  trash(winId: string, now: string) {
    return this.#update(winId, (win) => ({ ...win, deletedAt: win.deletedAt ?? now }));
  }

  restore(winId: string) {
    return this.#update(winId, (win) => ({ ...win, deletedAt: null }));
  }

  keep(winId: string): typeof REFUSED | { act: ModelAct } {
    return this.#act(winId, { status: 'ready' });
  }

  drop(winId: string, now: string): typeof REFUSED | { act: ModelAct } {
    return this.#act(winId, { deletedAt: this.wins.get(winId)?.deletedAt ?? now });
  }

  merge(intoId: string, fromId: string, now: string): typeof REFUSED | { act: ModelAct | null } {
    const [into, from] = [this.wins.get(intoId), this.wins.get(fromId)];
    if (!into || !from || intoId === fromId || into.deletedAt !== null || from.deletedAt !== null) return REFUSED;
    const titled = (winId: string) => this.#artifactsOf(winId).map(({ key }) => ({ title: titleOf(key) }));
    const fields = mergeWins({ win: into, artifacts: titled(intoId) }, { win: from, artifacts: titled(fromId) });
    if (!fields) return { act: null };
    const act: ModelAct = [
      change(this.wins, into, withLevel(fields)),
      change(this.wins, from, { deletedAt: now }),
      ...this.#artifactsOf(fromId).map((artifact) => change(this.artifacts, artifact, { winId: intoId })),
    ];
    const own = this.#linksOf(intoId);
    for (const link of this.#linksOf(fromId).filter(({ deletedAt }) => deletedAt === null)) {
      const same = own.find(({ behaviourId }) => behaviourId === link.behaviourId);
      if (!same) act.push(change(this.links, link, { winId: intoId }));
      else if (same.deletedAt !== null) act.push(change(this.links, same, { deletedAt: null }));
    }
    return { act: act.filter(isChange) };
  }

  /** All of an act or nothing: not where a row is gone, or a field that it changed was changed since. */
  undo(act: ModelAct): Told | typeof REFUSED {
    const stands = ({ holder, row }: ModelAct[number]) => [...holder.values()].includes(row);
    if (!act.every(stands)) return REFUSED;
    const isTouched = act.some(({ row, before, after }) =>
      Object.keys(after).some(
        (field) => !same(get(before, field), get(after, field)) && !same(get(row, field), get(after, field)),
      ),
    );
    if (isTouched) return { ok: true, undid: false };
    for (const { row, before, after } of act) {
      for (const field of Object.keys(after)) {
        if (!same(get(before, field), get(after, field))) Reflect.set(row, field, get(before, field));
      }
    }
    return { ok: true, undid: true };
  }

  link(winId: string, behaviourIds: readonly string[], now: string): Told | typeof REFUSED {
    if (!this.wins.has(winId)) return REFUSED;
    for (const link of this.#linksOf(winId)) {
      if (link.deletedAt === null && !behaviourIds.includes(link.behaviourId)) link.deletedAt = now;
    }
    this.#add(winId, behaviourIds);
    return { ok: true };
  }

  emptyTrash(): Told {
    const old = [...this.wins].flatMap(([id, { deletedAt }]) => (deletedAt === null ? [] : [id]));
    for (const id of old) this.wins.delete(id);
    for (const row of [...this.artifacts]) if (old.includes(row.winId)) this.artifacts.delete(row);
    for (const row of [...this.links]) if (old.includes(row.winId)) this.links.delete(row);
    return { ok: true, removed: old.length };
  }

  #update(winId: string, next: (win: ModelWin) => ModelWin): Told | typeof REFUSED {
    const win = this.wins.get(winId);
    if (!win) return REFUSED;
    Object.assign(win, withLevel(next({ ...win })));
    return { ok: true };
  }

  #act(winId: string, changes: Partial<ModelWin>): typeof REFUSED | { act: ModelAct } {
    const win = this.wins.get(winId);
    return win ? { act: [change(this.wins, win, changes)].filter(isChange) } : REFUSED;
  }

  #add(winId: string, behaviourIds: readonly string[]): void {
    for (const behaviourId of behaviourIds) {
      const link = this.#linksOf(winId).find((each) => each.behaviourId === behaviourId);
      if (link) link.deletedAt = null;
      else this.links.add({ winId, behaviourId, deletedAt: null });
    }
  }

  #artifactsOf = (winId: string) => [...this.artifacts].filter((each) => each.winId === winId);
  #linksOf = (winId: string) => [...this.links].filter((each) => each.winId === winId);
}

export function titleOf(key: string): string {
  return `Pull request ${key.split('/').at(-1)}`;
}

function change(holder: ModelAct[number]['holder'], row: object, changes: object): ModelAct[number] {
  const before = { ...row };
  Object.assign(row, changes);
  return { row, holder, before, after: { ...row } };
}

function isChange({ before, after }: ModelAct[number]): boolean {
  return !same(before, after);
}

function get(row: object, field: string): unknown {
  return Reflect.get(row, field);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
