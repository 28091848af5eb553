import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { hearChanges } from '@/lib/db/watching/note-changes';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import type { StoredRow } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import type { ShadowStore } from '@/lib/safety/copy/shadow-store';

/** An empty log, without anything beside it, nobody listening. */
export async function startClean(): Promise<void> {
  hearChanges(undefined);
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  // As in Firefox.
  vi.spyOn(fakeBrowser.storage.local, 'getKeys').mockRejectedValue(new Error('unknown'));
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockRejectedValue(new Error('unknown'));
  await new DatabaseShadow().clear();
  await db.delete();
  await db.open();
}

/** Leaves nothing to the next file, which has the same process. */
export async function leaveClean(): Promise<void> {
  vi.useRealTimers();
  hearChanges(undefined);
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.clear();
  await db.delete();
  await db.open();
}

/** Saves a win and resolves to its id. */
export async function save(title: string): Promise<string> {
  const winId = crypto.randomUUID();
  const saved = await saveWin({ winId, fields: blankWin('2026-11-02', title) });
  if (!saved.ok) throw new Error(saved.reason);
  return winId;
}

export async function retitle(winId: string, title: string): Promise<void> {
  const changed = await changeWin(winId, { title });
  if (!changed.ok) throw new Error(changed.reason);
}

/** A damaged database: it opens, and has nothing; nobody was told. */
export async function damage(): Promise<void> {
  hearChanges(undefined);
  await db.delete();
  await db.open();
}

/** A shadow store in memory, with what it refuses. */
export class MemoryShadow implements ShadowStore {
  readonly tables = new Map<string, Map<string, StoredRow>>();
  refuse: 'put' | undefined;

  async put(table: string, rows: readonly StoredRow[]): Promise<void> {
    if (this.refuse) throw new Error('QuotaExceededError');
    for (const row of rows) this.of(table).set(row.id, structuredClone(row));
  }
  async remove(table: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.of(table).delete(id);
  }
  async read(table: string, ids: readonly string[]): Promise<StoredRow[]> {
    return ids.flatMap((id) => this.of(table).get(id) ?? []);
  }
  async list(): Promise<Map<string, string[]>> {
    return new Map([...this.tables].map(([table, rows]) => [table, [...rows.keys()]]));
  }
  async clear(): Promise<void> {
    this.tables.clear();
  }
  private of(table: string): Map<string, StoredRow> {
    const rows = this.tables.get(table) ?? new Map<string, StoredRow>();
    this.tables.set(table, rows);
    return rows;
  }
}
