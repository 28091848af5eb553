import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '@/lib/backup/digest';
import { GATES, gateText } from '@/lib/backup/reading/gates';
import { readBackup } from '@/lib/backup/reading/read-backup';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { backupText, takeBackup } from '../a-backup';

const now = new Date('2026-11-29T10:00:00.000Z');

async function aBackup(titles: string[] = ['A win']) {
  for (const title of titles) {
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', title) });
  }
  return JSON.parse(backupText(await takeBackup(now)));
}

/** As whoever writes a file by hand can: the digest is right. */
async function sealed({ sha256: _, ...content }: Record<string, unknown>): Promise<string> {
  return JSON.stringify({ ...content, sha256: await digestOf(content) });
}

async function reasonOf(file: Blob | string) {
  const read = await readBackup(file);
  return read.ok ? 'read' : read.reason;
}

beforeEach(emptyLog);

describe('reading a backup', () => {
  it('of the first format, which has no digest, and of older rows, which lack fields', async () => {
    const { sha256: _, schemaVersion: __, ...old } = await aBackup();
    const { waved: ___, plainLine: ____, topic: _____, ...row } = old.tables.wins[0];
    const wins = [{ ...row, schemaVersion: 1 }];
    const read = await readBackup(JSON.stringify({ ...old, version: 1, tables: { wins, claims: [] } }));
    if (!read.ok) throw new Error(read.reason);
    expect(read.backup.tables.wins?.[0]).toMatchObject({ title: 'A win', plainLine: '', topic: '' });
  });

  it.each([
    ['a newer file', { version: 3 }],
    ['a newer log', { schemaVersion: 99 }],
    ['a table of a newer log', { tables: { medals: [] } }],
    ['a row of a newer log', { tables: { wins: [{ schemaVersion: 99 }] } }],
  ])('%s is refused as newer', async (_, changes) => {
    expect(await reasonOf(await sealed({ ...(await aBackup()), ...changes }))).toBe('newer-version');
  });

  it.each([
    ['', 'damaged'],
    ['{"format":"winnow-ba', 'damaged'],
    ['null', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['{"format":"winnow-backup","version":"1","tables":{}}', 'not-a-backup'],
    ['{"format":"winnow-backup","version":0,"tables":{}}', 'not-a-backup'],
    ['{"format":"winnow-backup","version":1,"tables":[]}', 'not-a-backup'],
    ['{"format":"winnow-backup","version":1,"tables":{"wins":{}}}', 'not-a-backup'],
    ['{"format":"winnow-ladder","version":1}', 'not-a-backup'],
    ['['.repeat(100), 'too-deep'],
  ])('%j is %s', async (text, reason) => {
    expect(await reasonOf(text)).toBe(reason);
  });

  it('a changed file is refused, and read where the user says so', async () => {
    const text = backupText(await takeBackup(now))
      .replace('"wins":[', '"wins":[ ')
      .replace('2026', '2025');
    expect(await reasonOf(text)).toBe('changed');
    expect((await readBackup(text, undefined, { evenIfChanged: true })).ok).toBe(true);
  });

  it('rows that are none are named, and left out only of the copy that one must ask for', async () => {
    const backup = await aBackup(['Good', 'Bad', 'Twice']);
    const wins = backup.tables.wins.map((win: { title: string }) => {
      return win.title === 'Bad' ? { ...win, occurredOn: 'yesterday' } : win;
    });
    const twice = wins.find(({ title }: { title: string }) => title === 'Twice');
    const read = await readBackup(await sealed({ ...backup, tables: { ...backup.tables, wins: [...wins, twice, 7] } }));
    if (read.ok || read.reason !== 'bad-rows') throw new Error('not refused');
    expect(read.bad.map(({ name, field }) => [name, field])).toEqual(
      expect.arrayContaining([
        ['Bad', 'occurredOn'],
        ['Twice', 'same'],
        ['', ''],
      ]),
    );
    expect(read.without.tables.wins?.map((win) => Reflect.get(win, 'title')).sort()).toEqual(['Good', 'Twice']);
  });

  it('takes no prototype and no field that it does not know', async () => {
    const text = JSON.stringify(await aBackup()).replace('"title":', '"__proto__":{"isAdmin":true},"extra":1,"title":');
    const read = await readBackup(text, undefined, { evenIfChanged: true });
    if (!read.ok) throw new Error(read.reason);
    const win = read.backup.tables.wins?.[0] ?? {};
    expect(read.unknown).toEqual(['wins.__proto__', 'wins.extra']);
    expect(Object.getPrototypeOf(win)).toBe(Object.prototype);
    expect([Reflect.has(win, 'isAdmin'), Object.hasOwn(win, '__proto__'), Reflect.has({}, 'isAdmin')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the gates', () => {
  it('count what stands outside of strings', () => {
    expect(gateText(`["${'['.repeat(500)}\\"${'{'.repeat(500)}\\\\"]`)).toBeNull();
    expect(gateText('['.repeat(GATES.depth))).toBeNull();
    expect(gateText('['.repeat(GATES.depth + 1))).toBe('too-deep');
    expect(gateText(`[${'1,'.repeat(GATES.values)}1]`)).toBe('too-many-values');
  });

  it('look at the size before reading, and at the rows before looking into them', async () => {
    const huge = new Blob([]);
    Object.defineProperty(huge, 'size', { value: GATES.bytes + 1 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
    expect(await reasonOf(huge)).toBe('too-large');
    const wins = `0,${'0,'.repeat(GATES.rows)}0`;
    expect(await reasonOf(`{"format":"winnow-backup","version":1,"tables":{"wins":[${wins}]}}`)).toBe('too-many-rows');
  });

  it('a file that is no text, or cannot be read, is unreadable', async () => {
    expect(await reasonOf(new Blob([new Uint8Array([0x7b, 0xff, 0x7d])]))).toBe('unreadable');
  });
});
