import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpToFolder } from '@/lib/backup/folder/back-up-to-folder';
import { installationIn } from '@/lib/backup/folder/backup-name';
import { lookNow } from '@/lib/backup/folder/keep-backed-up';
import { writerIn } from '@/lib/backup/folder/own-files';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { noteOtherLog } from '@/lib/db/machine/folder';
import { machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { aChosenFolder } from './a-chosen-folder';

const NOW = new Date(2026, 10, 29, 14, 5);
const id = async () => installationIn((await startWriting()).installationId);
const named = (of: string, stamp: string) => `winnow-${of}-${stamp}.json`;
const save = (title: string) => saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', title) });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
});

describe('who writes into the folder from here', () => {
  it.each<[string, { lies: string[]; written: string[] | undefined; isRenewed: boolean }]>([
    ['a folder chosen just now', { lies: ['2026-11-20-0900'], written: undefined, isRenewed: false }],
    ['all was written here', { lies: ['2026-11-29-1000'], written: ['2026-11-29-1000'], isRenewed: false }],
    ['ours are gone', { lies: [], written: ['2026-11-29-1000'], isRenewed: false }],
    [
      'a sync program brought back what was deleted, and what was before',
      { lies: ['2026-11-01-0900', '2026-11-29-1000'], written: ['2026-11-29-1000'], isRenewed: false },
    ],
    [
      'another one wrote under this name since',
      { lies: ['2026-11-29-1000', '2026-11-29-1100'], written: ['2026-11-29-1000'], isRenewed: true },
    ],
  ])('where %s', async (_, { lies, written, isRenewed }) => {
    const before = await id();
    const names = lies.map((stamp) => named(before, stamp));
    const writer = await writerIn(
      names,
      written?.map((stamp) => named(before, stamp)),
    );
    expect(writer.installation === before).toBe(!isRenewed);
    expect(writer.installation).toBe(await id());
  });

  it('two profiles of which one is a copy keep their files apart, and each reads the other’s', async () => {
    const { folder } = await aChosenFolder();
    await save('Before the copy');
    await backUpToFolder(NOW);
    const shared = await id();
    const mine = folder.names();
    // The other profile, with the same name and the same memory, goes on for itself.
    const theirs = named(shared, '2026-11-29-1500');
    folder.put(theirs, folder.text(mine[0] ?? '').replace('Before the copy', 'Written there'));

    const outcome = await backUpToFolder(new Date(2026, 10, 29, 15, 30));
    const own = await id();
    expect(own).not.toBe(shared);
    expect(outcome).toMatchObject({ ok: true, file: named(own, '2026-11-29-1530') });
    expect(folder.names()).toEqual([...mine, theirs, named(own, '2026-11-29-1530')].sort());
    await lookNow(new Date(2026, 10, 29, 15, 31));
    expect(await machine.others.toArray()).toMatchObject([{ installation: shared, file: theirs }]);
    // From now on it is settled.
    await backUpToFolder(new Date(2026, 10, 29, 15, 40));
    expect(await id()).toBe(own);
  });

  it('nothing is written, by itself or by a press, while an earlier backup of this browser waits to be looked at', async () => {
    const { folder } = await aChosenFolder();
    await save('What is left');
    const seen = { file: named(await id(), '2026-11-20-0900'), size: 1, modified: 1, isJoined: false };
    await noteOtherLog({ installation: await id(), ...seen, state: 'first', at: NOW.toISOString() });
    expect(await backUpToFolder(NOW)).toEqual({ ok: false, reason: 'own-first' });
    expect((await machine.folder.get('folder'))?.trouble).toBe('own-first');
    expect(folder.names()).toEqual([]);
    await noteOtherLog({ installation: await id(), ...seen, state: 'left', at: NOW.toISOString() });
    expect(await backUpToFolder(NOW)).toMatchObject({ ok: true });
  });
});
