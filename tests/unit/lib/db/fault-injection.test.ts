import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rebuildAggregates } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import { machine } from '@/lib/db/machine/machine';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';
import { emptyLog } from '../../empty-log';
import { countWrites, FAULTS, type Fault, withFault } from './faulty/faults';
import {
  allTables,
  COUNTERS,
  FAULTY_NOTES,
  INSIDE,
  STARTERS,
  seedMachine,
  TESTED_ELSEWHERE,
} from './faulty/faulty-beside';
import type { FaultyCommand } from './faulty/faulty-command';
import { FAULTY_COMMANDS } from './faulty/faulty-commands';
import { seedLog } from './faulty/faulty-seed';
import { FAULTY_WAYS_BACK } from './faulty/faulty-ways-back';
import { listWriters } from './faulty/writers';

const isLong = Boolean(process.env.WINNOW_LONG);
const FOLDERS = ['lib/backup', 'lib/db', 'lib/import-wins', 'lib/restore', 'lib/safety'];
const seed = chooseSeed();
const random = randomFrom(seed);
const figures = { seed, commands: 0, callSites: 0, faults: 0, falselySaved: 0, rowsTouched: 0 };
/** Runs inside of another command, or hands over to whoever calls it. */
const ALL: Record<string, FaultyCommand> = { ...FAULTY_COMMANDS, ...FAULTY_WAYS_BACK };
const NO_COMMANDS = ['attempt'];

type Rows = Record<string, object[]>;

async function dump(): Promise<Rows> {
  return db.transaction('r', db.logTables, async () => {
    const tables = db.logTables.map(async (table): Promise<[string, object[]]> => [table.name, await table.toArray()]);
    return Object.fromEntries(await Promise.all(tables));
  });
}

/** Counted, too: else the first who reads a count writes it, beside whatever is tested then. */
async function restore(rows: Rows, isCounted = true): Promise<void> {
  await db.transaction('rw', db.logTables, async () => {
    for (const table of db.logTables) {
      await table.clear();
      await table.bulkAdd(rows[table.name] ?? []);
    }
  });
  if (isCounted) await rebuildAggregates();
}

/** Every run has a moment of its own: within one, the note of the last change is not written anew. */
const tick = () => vi.setSystemTime(Date.now() + 1);

let seeded: Rows;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await emptyLog();
  await seedLog();
  seeded = await dump();
});
afterEach(() => db.open());
afterAll(() => {
  vi.useRealTimers();
  console.log('fault-injection', JSON.stringify(figures));
});

describe('every command of the log', () => {
  it('has its entry in the table', () => {
    const names = [...Object.keys(ALL).map((name) => name.split(' ')[0] ?? ''), ...NO_COMMANDS];
    const beside = [
      ...[...Object.keys(FAULTY_NOTES), ...INSIDE, ...Object.keys(TESTED_ELSEWHERE), ...STARTERS],
      ...Object.keys(COUNTERS),
    ];
    const writers = listWriters(FOLDERS);
    expect(writers.length).toBeGreaterThan(100);
    const known = new Set([...names, ...beside]);
    expect(
      [...writers, ...listCommands()].filter((name) => !known.has(name)),
      'write and are in no table',
    ).toEqual([]);
    expect(
      beside.filter((name) => !writers.includes(name)),
      'stand in a table and write nothing',
    ).toEqual([]);
    for (const [name, file] of Object.entries(TESTED_ELSEWHERE)) {
      expect(readFileSync(`tests/unit/lib/${file}`, 'utf8').includes(name), `${name} in ${file}`).toBe(true);
    }
  });

  for (const [name, command] of Object.entries(ALL)) {
    it(`${name}: no fault is told as a success, and no row of before is touched`, async () => {
      await restore(seeded, !command.counts);
      await command.before?.();
      const before = await dump();
      tick();
      const writes = await countWrites(async () => expect(await command.run()).toMatchObject({ ok: true }));
      expect(writes, 'a command that writes nothing proves nothing').toBeGreaterThan(0);
      figures.commands += 1;
      figures.callSites += writes;
      await restore(before, !command.counts);
      for (const fault of chosenFaults()) {
        for (const hit of hitsOf(writes)) await suffer(command, fault, hit, before);
      }
      db.close();
      expect(await command.run(), 'a log that was closed').toEqual({ ok: false, reason: 'storage-failed' });
      expect(db.isOpen(), 'stays closed').toBe(false);
      await db.open();
      expect(await dump()).toEqual(before);
    });
  }
});

describe('everything that writes beside the log', () => {
  for (const [name, { into, run }] of Object.entries(FAULTY_NOTES)) {
    it(`${name}: no fault is told as a success, and what was there stays`, async () => {
      await restore(seeded);
      await machine.open();
      await seedMachine();
      if (into === 'storage') return sufferStorage(run);
      const before = await dumpAll();
      const writes = await countWrites(run);
      expect(writes, 'what writes nothing proves nothing').toBeGreaterThan(0);
      for (const fault of chosenFaults()) {
        for (const hit of hitsOf(writes)) {
          await putAll(before);
          await withFault(hit, FAULTS[fault].inject, () => expect(run(), `${fault}, write ${hit}`).rejects.toThrow());
          figures.faults += 1;
          expect(await dumpAll(), `${fault}, write ${hit}, seed ${seed}`).toEqual(before);
        }
      }
    });
  }
});

describe('everything that reads counts, and counts first where that is not done', () => {
  for (const [name, read] of Object.entries(COUNTERS)) {
    it(`${name}: says the same where the counts cannot be kept`, async () => {
      let told: unknown;
      await restore(seeded, false);
      const writes = await countWrites(async () => {
        told = await read();
      });
      expect(writes, 'what writes nothing proves nothing').toBeGreaterThan(0);
      for (const fault of chosenFaults()) {
        for (const hit of hitsOf(writes)) {
          await restore(seeded, false);
          const struck = await withFault(hit, FAULTS[fault].inject, async () => {
            expect(await read(), `${fault}, write ${hit}, seed ${seed}`).toEqual(told);
          });
          expect(struck, `had nothing to strike: ${fault}, write ${hit}, seed ${seed}`).toBeGreaterThan(hit);
          figures.faults += 1;
        }
      }
    });
  }
});

describe('a connection that the browser closed', () => {
  it('is opened again by the next command', async () => {
    const { saveWin } = FAULTY_COMMANDS;
    await restore(seeded);
    db.backendDB().close();
    expect(await saveWin?.run()).toMatchObject({ ok: true, result: 'added' });
    expect(await db.wins.count()).toBe((seeded.wins?.length ?? 0) + 1);
  });
});

/** Every act of the browser's own store fails. */
async function sufferStorage(run: () => Promise<unknown>): Promise<void> {
  const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const spies = (['set', 'remove', 'clear'] as const).map((act) =>
    vi.spyOn(fakeBrowser.storage.local, act).mockImplementation(full),
  );
  await expect(run()).rejects.toThrow('quota');
  expect(spies.some((spy) => spy.mock.calls.length > 0)).toBe(true);
  figures.faults += 1;
  vi.restoreAllMocks();
}

async function dumpAll(): Promise<Rows> {
  const tables = allTables().map(async (table): Promise<[string, object[]]> => {
    return [`${table.db.name} ${table.name}`, await table.toArray()];
  });
  return Object.fromEntries(await Promise.all(tables));
}

async function putAll(rows: Rows): Promise<void> {
  for (const table of allTables()) {
    await table.clear();
    await table.bulkAdd(rows[`${table.db.name} ${table.name}`] ?? []);
  }
}

async function suffer(command: FaultyCommand, fault: Fault, hit: number, before: Rows): Promise<void> {
  const { inject, told } = FAULTS[fault];
  const where = `${fault}, write ${hit}, seed ${seed}`;
  let outcome: unknown;
  tick();
  const writes = await withFault(hit, inject, async () => {
    outcome = await command.run();
  });
  expect(writes, `had nothing to strike: ${where}`).toBeGreaterThan(hit);
  figures.faults += 1;
  if (!isRefusal(outcome)) figures.falselySaved += 1;
  expect(outcome, where).toEqual({ ok: false, reason: told });
  const after = await dump();
  if (command.steps) {
    const [left, had] = [Object.values(after).flat().length, Object.values(before).flat().length];
    // Of one that empties the log: all of it stands or nothing does.
    expect(command.steps === 'adds' ? left >= had : left === had || left === 0, where).toBe(true);
    expect(await command.run(), `asked again after ${where}`).toMatchObject({ ok: true });
    await restore(before, !command.counts);
    return;
  }
  if (JSON.stringify(after) !== JSON.stringify(before)) figures.rowsTouched += 1;
  expect(after, where).toEqual(before);
}

/** Which of so many writes fails: each in turn in a long run, otherwise one. */
function hitsOf(writes: number): number[] {
  return isLong ? Array.from({ length: writes }, (_, index) => index) : [Math.floor(random() * writes)];
}

/** All of them in a long run; otherwise one, another one from command to command and from seed to seed. */
function chosenFaults(): Fault[] {
  const all = Object.keys(FAULTS) as Fault[];
  const drawn = all.map((fault) => ({ fault, at: random() })).sort((a, b) => a.at - b.at);
  return isLong ? all : drawn.slice(0, 1).map(({ fault }) => fault);
}

function isRefusal(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/** Every exported function that resolves to an outcome of the log. */
function listCommands(): string[] {
  const declared =
    /export (?:async )?function (\w+)(?:<[^(]*>)?\((?:(?!\n\})[\s\S])*?\): Promise<(?:\w*Outcome|Acted)/g;
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(declared)].map(([, name]) => name ?? ''),
      ),
  );
  expect(found.length).toBeGreaterThan(60);
  return found.filter((name) => !NO_COMMANDS.includes(name)).sort();
}
