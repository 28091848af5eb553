import { describe, expect, it } from 'vitest';
import { sealBackup } from '@/lib/backup/backup';
import { digestOf } from '@/lib/backup/digest';
import { type LaidOut, layOutLines, layOutWhole } from '@/lib/backup/reading/lay-out';
import { chooseSeed, randomFrom } from '../../../../e2e/seed/random';
import { backupText } from '../a-backup';
import { anyLog } from '../any-log';

const now = new Date('2026-11-29T10:00:00.000Z');
const pause = () => undefined;

async function rowsOf(file: LaidOut) {
  const tables = [...file.tables].map(([name, rows]) => [
    name,
    Array.from({ length: rows.length }, (_, index) => rows.at(index)?.row),
  ]);
  return { head: file.head, tables: Object.fromEntries(tables), digest: await file.digest((share) => share) };
}

describe('a file with a row a line', () => {
  it('is read by its lines as it is read whole', async () => {
    const seed = chooseSeed();
    const random = randomFrom(seed);
    for (let at = 0; at < 50; at += 1) {
      const text = backupText(await sealBackup(anyLog(random), now));
      const lines = await layOutLines(text, pause);
      if (!lines) throw new Error(`not read by its lines, seed ${seed}, log ${at}`);
      const raw = JSON.parse(text);
      const whole = layOutWhole(raw, new Map(Object.entries(raw.tables)));
      expect(await rowsOf(lines), `seed ${seed}, log ${at}`).toEqual(await rowsOf(whole));
    }
  });

  it('has the digest of its content wherever its signs of two halves stand', async () => {
    for (const pad of ['', '-']) {
      const row = { id: `${pad}😀`, words: '😀'.repeat(1_000) };
      const content = { format: 'winnow-backup', tables: { wins: Array.from({ length: 1_500 }, () => row) } };
      const rows = content.tables.wins.map((each) => JSON.stringify(each)).join(',\n');
      const lines = await layOutLines(`{"format":"winnow-backup","tables":{\n"wins":[\n${rows}\n]\n}}\n`, pause);
      expect(await lines?.digest((share) => share)).toBe(await digestOf(content));
    }
  });

  it('without tables has the digest of its content', async () => {
    const text = '{"format":"winnow-backup","tables":{\n}}\n';
    const { tables: _, ...head } = JSON.parse(text);
    const lines = await layOutLines(text, pause);
    // Winnow writes no such file.
    if (lines) expect(await lines.digest((share) => share)).toBe(await digestOf({ ...head, tables: {} }));
  });

  it.each([
    ['on one line', '{"format":"winnow-backup","tables":{}}'],
    ['with spaces', '{ "a": 1, "tables": {\n"wins":[\n{}\n]\n}}\n'],
    ['cut off', '{"a":1,"tables":{\n"wins":[\n{},\n'],
    ['with a comma too many', '{"a":1,"tables":{\n"wins":[\n{},\n]\n}}\n'],
    ['with a comma too few', '{"a":1,"tables":{\n"wins":[\n{}\n{}\n]\n}}\n'],
    ['with a table twice', '{"a":1,"tables":{\n"wins":[],\n"wins":[]\n}}\n'],
    ['with tables before them', '{"tables":1,"tables":{\n"wins":[]\n}}\n'],
    ['with something behind', '{"a":1,"tables":{\n"wins":[]\n}}\n{}'],
    ['with something beside', '{"a":1,"tables":{\n"wins":[]\n}},"b":2}\n'],
    ['with a row that is a list', '{"a":1,"tables":{\n"wins":[\n[]\n]\n}}\n'],
  ])('%s is not one', async (_, text) => {
    expect(await layOutLines(text, pause)).toBeNull();
  });

  it('knows a row that is no JSON', async () => {
    const lines = await layOutLines('{"a":1,"tables":{\n"wins":[\n{"id":1},\n{"id":}\n]\n}}\n', pause);
    const wins = lines?.tables.get('wins');
    expect([wins?.at(0), wins?.at(1)]).toEqual([{ row: { id: 1 } }, null]);
  });
});
