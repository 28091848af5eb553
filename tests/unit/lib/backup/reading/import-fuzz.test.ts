import { beforeAll, expect, it } from 'vitest';
import { digestOf } from '@/lib/backup/digest';
import { readBackup } from '@/lib/backup/reading/read-backup';
import { db } from '@/lib/db/database';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { applyRestore, planRestore } from '@/lib/restore/restore';
import { chooseSeed, randomFrom } from '../../../../e2e/seed/random';
import { emptyLog } from '../../../empty-log';
import { backupText, takeBackup } from '../a-backup';
import { anyLog } from '../any-log';

const FILES = process.env.WINNOW_LONG ? 10_000 : 75;
const seed = chooseSeed();
const random = randomFrom(seed);
const pick = <T>(options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;

const NASTY = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000',
  'x'.repeat(30_000),
  [],
  {},
  [[[[[]]]]],
  '../../etc/passwd',
  'javascript:alert(1)',
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  JSON.parse('{"toString":1,"valueOf":1}'),
  { length: 4_294_967_295 },
  '9999-99-99',
  '2026-02-30',
];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'fieldRevs', 'deletedAt', 'then', 'length'];

/** One place somewhere in `value` becomes something else. */
function spoil(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(NASTY);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.1) return [...value, pick(NASTY)];
    const at = Math.floor(random() * value.length);
    return value.map((each, index) => (index === at ? spoil(each) : each));
  }
  const entries = Object.entries(value);
  if (random() < 0.15) return Object.fromEntries([...entries, [pick(NAMES), pick(NASTY)]]);
  if (random() < 0.15) return Object.fromEntries(entries.filter(() => random() < 0.8));
  const at = Math.floor(random() * entries.length);
  return Object.fromEntries(entries.map(([key, each], index) => [key, index === at ? spoil(each) : each]));
}

/** Mostly within the tables: a spoiled head is soon told. */
function spoilRows(content: unknown): unknown {
  const { tables }: { tables?: unknown } = Object(content);
  if (random() < 0.1 || tables === undefined) return spoil(content);
  const entries = Object.entries(Object(tables)).filter(([, rows]) => Array.isArray(rows) && rows.length > 0);
  if (entries.length === 0) return spoil(content);
  const [table, rows] = pick(entries);
  return { ...Object(content), tables: { ...Object(tables), [table]: spoil(rows) } };
}

const shapes: Record<string, (content: object) => Promise<string> | string> = {
  spoiled: async (content) => {
    let spoiled: unknown = content;
    for (let times = 0; times <= random() * 4; times += 1) spoiled = spoilRows(spoiled);
    if (typeof spoiled !== 'object' || spoiled === null || Array.isArray(spoiled)) return JSON.stringify(spoiled);
    return JSON.stringify({ ...spoiled, sha256: await digestOf(spoiled) });
  },
  'spoiled, a row a line': async (content) => {
    const spoiled = spoilRows(spoilRows(content));
    if (typeof spoiled !== 'object' || spoiled === null || Array.isArray(spoiled)) return JSON.stringify(spoiled);
    const { sha256: _, tables = {}, ...head } = { sha256: null, ...spoiled } as Record<string, unknown>;
    const sha256 = await digestOf({ ...head, tables });
    return asLines({ ...head, sha256 }, Object(tables));
  },
  cut: (content) => JSON.stringify(content).slice(0, Math.floor(random() * 5_000)),
  scrambled: (content) => {
    const text = JSON.stringify(content);
    const [from, to] = [Math.floor(random() * text.length), Math.floor(random() * text.length)];
    return text.slice(0, from) + pick(['"', '}', '[', ',', '\\', '\u0000', '']) + text.slice(to);
  },
  deep: () => pick(['[', '{"a":']).repeat(Math.floor(random() * 200_000)),
  wide: () => `{"format":"winnow-backup","version":1,"tables":{"wins":[${'{},'.repeat(random() * 20_000)}{}]}}`,
  strings: () => `"${'\\"'.repeat(random() * 200_000)}`,
  random: () => Array.from({ length: random() * 500 }, () => String.fromCharCode(random() * 65_536)).join(''),
};

/** As `backupText` writes it, whatever is in it. */
function asLines(head: object, tables: Record<string, unknown>): string {
  const lists = Object.entries(tables).map(([name, rows]) => {
    const lines = Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).join(',\n') : JSON.stringify(rows);
    return `${JSON.stringify(name)}:[${lines === '' ? '' : `\n${lines}\n`}]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"tables":{\n${lists.join(',\n')}\n}}\n`;
}

beforeAll(async () => {
  await emptyLog();
  await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'Mine') });
});

it(`import-fuzz: ${FILES} hostile files change nothing, or all that was shown`, async () => {
  const seen = new Map<string, number>();
  let [slowest, heap] = [0, 0];
  const start = process.memoryUsage().heapUsed;
  const content = { format: 'winnow-backup', version: 2, schemaVersion: 5, exportedAt: '2026-11-29T10:00:00.000Z' };
  for (let at = 0; at < FILES; at += 1) {
    const shape = at % 3 === 0 ? pick(Object.keys(shapes)) : 'spoiled';
    const text = (await shapes[shape]?.({ ...content, tables: anyLog(random, 2) })) ?? '';
    const before = backupText(await takeBackup(new Date(0)));
    const from = performance.now();
    const read = await readBackup(text);
    const result = read.ok ? 'read' : read.reason;
    seen.set(result, (seen.get(result) ?? 0) + 1);
    expect(backupText(await takeBackup(new Date(0))), `reading writes nothing, seed ${seed}`).toBe(before);
    const backup = read.ok ? read.backup : read.reason === 'bad-rows' ? read.without : null;
    if (backup && at % 5 === 0) {
      const plan = await planRestore(backup, pick(['merge', 'replace'] as const));
      const done = await applyRestore(plan, { mayChangeMany: true });
      expect(done.ok, `${JSON.stringify(done)}, seed ${seed}, file ${at}`).toBe(true);
      await Promise.all(db.tables.map((table) => table.clear()));
    }
    slowest = Math.max(slowest, performance.now() - from);
    heap = Math.max(heap, process.memoryUsage().heapUsed - start);
    expect(Reflect.get({}, 'polluted'), `seed ${seed}, file ${at}`).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
  const used = `slowest ${Math.round(slowest)} ms, at most ${Math.round(heap / 2 ** 20)} MB of heap more`;
  console.log(`import-fuzz: ${FILES} files, 0 crashes, ${used}, seed ${seed}`, seen);
  expect(slowest).toBeLessThan(5_000);
  expect(heap).toBeLessThan(300 * 2 ** 20);
}, 1_200_000);
