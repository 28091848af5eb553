import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/domain/merge/canonical';
import type { Conflict } from '@/lib/domain/merge/conflicts';
import { foldedRows } from '@/lib/domain/merge/folded-row';
import type { Tables } from '@/lib/domain/merge/unfold';
import { FOLDED } from '@/lib/domain/merge/unique-keys';
import { isSeenMark } from '@/lib/domain/revision';
import { TEXT_FIELDS } from '@/lib/domain/win/win';
import { chooseSeed, randomFrom } from '../../../../e2e/seed/random';
import { type History, Machine, type Random } from './a-machine';
import { mergeTables, unfold } from './at-once';

const HISTORIES = process.env.WINNOW_LONG ? 5_000 : 30;
const HOUR = 3_600_000;
const seed = chooseSeed();

interface Told {
  machines: Machine[];
  history: History;
  conflicts: Conflict[];
}

describe('merge-laws', () => {
  it(`holds for ${HISTORIES} histories on 2–4 machines, seed ${seed}`, () => {
    const seen = { machines: 0, wins: 0, folded: 0, conflicts: 0, merges: 0 };
    for (let number = 0; number < HISTORIES; number += 1) {
      const random = randomFrom(seed + number);
      const isDamaged = number % 4 === 3;
      const told = tell(random, isDamaged);
      const logs = told.machines.map(({ tables }) => tables);
      const name = `history ${number} of seed ${seed}`;
      const merge = (a: Tables, b: Tables) => {
        const merged = mergeTables(a, b);
        told.conflicts.push(...merged.conflicts);
        seen.merges += 1;
        return merged.tables;
      };
      const result = logs.slice(1).reduce(merge, logs[0] ?? {});
      const bytes = bytesOf(result);
      for (let order = 0; order < 3; order += 1) {
        expect(bytesOf(inAnyOrder(logs, random, merge)), `${name}, another order`).toBe(bytes);
      }
      for (const log of [result, ...logs, {}]) expect(bytesOf(merge(result, log)), `${name}, again`).toBe(bytes);
      for (const log of logs) expect(bytesOf(merge(log, log)), `${name}, by itself`).toBe(bytesOf(merge(log, {})));
      keepsUniqueKeys(result, name);
      if (!isDamaged) losesNothing(told, result, name);
      seen.machines += logs.length;
      seen.wins += result.wins?.length ?? 0;
      seen.folded += result[FOLDED]?.length ?? 0;
      seen.conflicts += told.conflicts.length;
    }
    console.log(
      `merge-laws: ${HISTORIES} histories, ${seen.machines} machines, ${seen.merges} merges, ${seen.wins} wins, ` +
        `${seen.folded} rows put by, ${seen.conflicts} conflicts told, seed ${seed}`,
    );
    expect(seen.folded).toBeGreaterThan(HISTORIES / 4);
    expect(seen.conflicts).toBeGreaterThan(HISTORIES / 4);
  }, 1_200_000);
});

/** Commands on several machines, some of which hear of each other on the way. */
function tell(random: Random, isDamaged: boolean): Told {
  const history: History = { saved: new Set(), trashed: new Set(), trashedAsOld: new Set(), replaced: new Set() };
  const machines = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, index) => {
    const skew = Math.floor((random() - 0.5) * 12 * HOUR);
    return new Machine('ABCD'[index] ?? 'E', random, history, skew);
  });
  const told: Told = { machines, history, conflicts: [] };
  const count = 4 + Math.floor(random() * 30);
  const shared = random() < 0.5 ? Math.floor(random() * 8) : 0;
  const [first, ...others] = machines;
  for (let step = 0; step < shared && first; step += 1) doOne({ ...told, machines: [first] }, random, false);
  // The others begin with a backup of the first one.
  for (const machine of others) machine.tables = structuredClone(first?.tables ?? {});
  for (let step = 0; step < count; step += 1) doOne(told, random, isDamaged);
  return told;
}

function doOne({ machines, conflicts }: Told, random: Random, isDamaged: boolean): void {
  const machine = machines[Math.floor(random() * machines.length)];
  const peer = machines[Math.floor(random() * machines.length)];
  if (!machine || !peer) return;
  machine.wait(Math.floor(random() * 1000));
  if (random() < 0.04) machine.wait(Math.floor((random() - 0.5) * 8 * HOUR));
  const wins = machine.rows('wins');
  const act = random();
  if (wins.length === 0 || act < 0.25) {
    machine.addWin(random() < 0.6 ? Math.floor(random() * 4) : null, random() < 0.1);
    return;
  }
  const win = machine.pick(wins);
  if (act < 0.45) machine.editWin(win, machine.pick(['did', 'note', 'title', 'outcome']));
  else if (act < 0.53) machine.trashWin(win);
  else if (act < 0.57) machine.change('wins', win, { deletedAt: null });
  else if (act < 0.64) machine.link(win);
  else if (act < 0.66) machine.undoLink(win);
  else if (act < 0.7) machine.claim();
  else if (act < 0.74) machine.checkIn(win);
  else if (act < 0.76) machine.set();
  else if (act < 0.78) machine.host();
  else if (act < 0.81) machine.mergeByHand(win, machine.pick(wins));
  else if (act < 0.83) machine.trashAsOldCode(win);
  else if (act < 0.84) machine.emptyTrash();
  else if (act < 0.9 && isDamaged) machine.damage(win);
  else if (act > 0.9) {
    const merged = mergeTables(machine.tables, peer.tables);
    conflicts.push(...merged.conflicts);
    machine.tables = merged.tables;
  }
}

/** Picks any two and merges them, from either side, until one is left. */
function inAnyOrder(logs: readonly Tables[], random: Random, merge: (a: Tables, b: Tables) => Tables): Tables {
  const left = [...logs];
  while (left.length > 1) {
    const [a] = left.splice(Math.floor(random() * left.length), 1);
    const [b] = left.splice(Math.floor(random() * left.length), 1);
    left.push(merge(a ?? {}, b ?? {}));
  }
  return left[0] ?? {};
}

function bytesOf(tables: Tables): string {
  return canonical(Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0)));
}

function keepsUniqueKeys(result: Tables, name: string): void {
  const keys: [string, string[]][] = [
    ['artifacts', ['key']],
    ['evidence', ['winId', 'ladderId', 'behaviourId']],
    ['claims', ['ladderId', 'behaviourId']],
    ['hosts', ['origin']],
    ['checkIns', ['monday']],
  ];
  for (const [table, fields] of keys) {
    const found = (result[table] ?? []).map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return canonical(fields.map((field) => values.get(field)));
    });
    expect(new Set(found).size, `${name}: ${table}`).toBe(found.length);
  }
}

function losesNothing({ machines, history, conflicts }: Told, result: Tables, name: string): void {
  const into = new Map(foldedRows(result[FOLDED] ?? []).map((row) => [row.id, row.into]));
  for (const table of ['artifacts', 'evidence', 'checkIns']) {
    const ids = JSON.stringify(result[table] ?? []);
    const left = [...into].filter(([id, standIn]) => id !== standIn && history.saved.has(id) && ids.includes(id));
    expect(left, `${name}: references of ${table}`).toEqual([]);
  }
  const standing = new Set((result.wins ?? []).flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : [])));
  for (const id of history.saved) {
    if (history.trashed.has(id)) continue;
    expect(standing.has(into.get(id) ?? id), `${name}: win ${id}`).toBe(true);
  }
  // Old code put these there without a reading, by a clock that may have been behind.
  const unstamped = new Set([...history.trashedAsOld].map((id) => into.get(id) ?? id));
  for (const win of result.wins ?? []) {
    const deleted = win.fieldRevs.deletedAt;
    if (win.deletedAt === null || deleted === undefined || unstamped.has(win.id)) continue;
    // What was changed after it was put in the trash, by one who did not know of that, is wanted.
    const later = Object.entries(win.fieldRevs).filter(([field, at]) => !isSeenMark(field) && at > deleted);
    expect(later, `${name}: win ${win.id} in the trash`).toEqual([]);
  }
  const words = [...(result.wins ?? []), ...(result.artifacts ?? [])].map((row) => JSON.stringify(row)).join('\n');
  const told = conflicts.map((conflict) => JSON.stringify(conflict)).join('\n');
  for (const machine of machines) {
    for (const win of [...machine.rows('wins'), ...(unfold(machine.tables).get('wins')?.values() ?? [])]) {
      for (const field of ['title', ...TEXT_FIELDS]) {
        const parts = String(win[field])
          .split('\n\n')
          .filter((part) => part !== '' && !history.replaced.has(part));
        for (const part of parts) {
          expect(words.includes(part) || told.includes(part), `${name}: “${part}” of ${machine.name}`).toBe(true);
        }
      }
    }
  }
}
