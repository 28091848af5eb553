import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { chooseSeed, randomFrom } from '../../../e2e/random';
import { countWrites, FAULTS, type Fault, withFault } from './faults';
import { FAULTY_COMMANDS, type FaultyCommand, seedLog } from './faulty-commands';

const isLong = Boolean(process.env.WINNOW_LONG);
const seed = chooseSeed();
const random = randomFrom(seed);
const figures = { seed, commands: 0, callSites: 0, faults: 0, falselySaved: 0, rowsTouched: 0 };
/** Runs inside of another command, or hands over to whoever calls it. */
const NO_COMMANDS = ['attempt', 'writeLadders'];

type Rows = Record<string, object[]>;

async function dump(): Promise<Rows> {
  return db.transaction('r', db.logTables, async () => {
    const tables = db.logTables.map(async (table): Promise<[string, object[]]> => [table.name, await table.toArray()]);
    return Object.fromEntries(await Promise.all(tables));
  });
}

async function restore(rows: Rows): Promise<void> {
  await db.transaction('rw', db.logTables, async () => {
    for (const table of db.logTables) {
      await table.clear();
      await table.bulkAdd(rows[table.name] ?? []);
    }
  });
}

let seeded: Rows;
beforeAll(async () => {
  await db.delete();
  await db.open();
  await seedLog();
  seeded = await dump();
});
afterEach(() => db.open());
afterAll(() => console.log('fault-injection', JSON.stringify(figures)));

describe('every command of the log', () => {
  it('has its entry in the table', () => {
    expect(Object.keys(FAULTY_COMMANDS).sort()).toEqual(listCommands());
  });

  for (const [name, command] of Object.entries(FAULTY_COMMANDS)) {
    it(`${name}: no fault is told as a success, and no row of before is touched`, async () => {
      await restore(seeded);
      await command.before?.();
      const before = await dump();
      const writes = await countWrites(async () => expect(await command.run()).toMatchObject({ ok: true }));
      expect(writes, 'a command that writes nothing proves nothing').toBeGreaterThan(0);
      figures.commands += 1;
      figures.callSites += writes;
      await restore(before);
      for (const fault of chosenFaults()) {
        const all = Array.from({ length: writes }, (_, index) => index);
        for (const hit of isLong ? all : [Math.floor(random() * writes)]) await suffer(command, fault, hit, before);
      }
      db.close();
      expect(await command.run(), 'a log that was closed').toEqual({ ok: false, reason: 'storage-failed' });
      expect(db.isOpen(), 'stays closed').toBe(false);
      await db.open();
      expect(await dump()).toEqual(before);
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

async function suffer(command: FaultyCommand, fault: Fault, hit: number, before: Rows): Promise<void> {
  const { inject, told } = FAULTS[fault];
  const where = `${fault}, write ${hit}, seed ${seed}`;
  let outcome: unknown;
  await withFault(hit, inject, async () => {
    outcome = await command.run();
  });
  figures.faults += 1;
  if (!isRefusal(outcome)) figures.falselySaved += 1;
  expect(outcome, where).toEqual({ ok: false, reason: told });
  const after = await dump();
  if (command.steps) {
    expect(Object.values(after).flat().length, where).toBeGreaterThanOrEqual(Object.values(before).flat().length);
    expect(await command.run(), `asked again after ${where}`).toMatchObject({ ok: true });
    await restore(before);
    return;
  }
  if (JSON.stringify(after) !== JSON.stringify(before)) figures.rowsTouched += 1;
  expect(after, where).toEqual(before);
}

/** All of them in a long run; otherwise three, others with every seed. */
function chosenFaults(): Fault[] {
  const all = Object.keys(FAULTS) as Fault[];
  const drawn = all.map((fault) => ({ fault, at: random() })).sort((a, b) => a.at - b.at);
  return isLong ? all : drawn.slice(0, 3).map(({ fault }) => fault);
}

function isRefusal(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/** Every exported function that resolves to an outcome of the log. */
function listCommands(): string[] {
  const declared =
    /export (?:async )?function (\w+)(?:<[^(]*>)?\((?:(?!\n\})[\s\S])*?\): Promise<(?:\w*Outcome|Acted)/g;
  const found = ['lib/db', 'lib/safety'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(declared)].map(([, name]) => name ?? ''),
      ),
  );
  expect(found.length).toBeGreaterThan(60);
  return found.filter((name) => !NO_COMMANDS.includes(name)).sort();
}
