import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackupStanding } from '@/lib/backup/backup-standing';
import { backUpIfDue } from '@/lib/backup/folder/back-up-if-due';
import { backUpToFolder, openFolder } from '@/lib/backup/folder/back-up-to-folder';
import { installationIn } from '@/lib/backup/folder/backup-name';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { listBackupNotes } from '@/lib/db/machine/backup-notes';
import { noteOtherLog } from '@/lib/db/machine/folder';
import { machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { aChosenFolder } from './a-chosen-folder';

const save = (title: string) => saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', title) });
const inMinutes = (count: number) => new Date(Date.now() + count * 60_000);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
});
afterEach(() => {
  fakeBrowser.reset();
});

describe('the backup by itself', () => {
  it('comes when something changed, at most every ten minutes', async () => {
    const { folder } = await aChosenFolder();
    await save('One');
    await backUpIfDue(inMinutes(1));
    expect(folder.names()).toHaveLength(1);
    await save('Two');
    await backUpIfDue(inMinutes(9));
    expect(folder.names()).toHaveLength(1);
    await db.wins.toCollection().modify({ updatedAt: inMinutes(9).toISOString() });
    await backUpIfDue(inMinutes(12));
    expect(folder.names()).toHaveLength(2);
    expect(JSON.parse(folder.text(folder.names()[1] ?? '')).tables.wins).toHaveLength(2);
    await backUpIfDue(inMinutes(40));
    expect(folder.names()).toHaveLength(2);
    expect(await listBackupNotes()).toMatchObject([{ where: 'folder', file: folder.names()[1] }]);
  });

  it('is written once where two pages and the worker are at it', async () => {
    const { folder } = await aChosenFolder();
    await save('One');
    const now = inMinutes(1);
    await Promise.all([backUpIfDue(now), backUpIfDue(now), backUpIfDue(now)]);
    expect(folder.names()).toHaveLength(1);
    // Asked for by a press, each gets its own.
    await Promise.all([backUpToFolder(now), backUpToFolder(now)]);
    expect(folder.names()).toHaveLength(3);
  });

  it('does not come while the browser asks first, and comes again when it does not', async () => {
    const { folder, grant } = await aChosenFolder();
    await save('One');
    grant.state = 'prompt';
    await backUpIfDue(inMinutes(1));
    expect(await backUpToFolder(inMinutes(1))).toEqual({ ok: false, reason: 'withdrawn' });
    expect(folder.names()).toEqual([]);
    grant.state = 'granted';
    await backUpIfDue(inMinutes(2));
    expect(folder.names()).toHaveLength(1);
  });

  it('that failed is told, and tried again though nothing changed since', async () => {
    const { folder } = await aChosenFolder();
    await save('One');
    folder.break({ at: 'half', error: 'QuotaExceededError' });
    await backUpIfDue(inMinutes(1));
    expect((await machine.folder.get('folder'))?.trouble).toBe('full');
    folder.break(null);
    await backUpIfDue(inMinutes(12));
    expect(folder.names()).toHaveLength(1);
    expect((await machine.folder.get('folder'))?.trouble).toBeNull();
  });

  it('never puts an emptied log in the place of a good backup', async () => {
    const { folder } = await aChosenFolder();
    await save('One');
    await backUpIfDue(inMinutes(1));
    await db.wins.clear();
    await backUpIfDue(inMinutes(30));
    expect(folder.names()).toHaveLength(1);

    // Nor one that has lost something, while the user has yet to look at what an earlier backup of it holds.
    await save('Two');
    const installation = installationIn((await startWriting()).installationId);
    const seen = { file: folder.names()[0] ?? '', size: 1, modified: 1 };
    await noteOtherLog({ installation, isJoined: false, ...seen, state: 'first', at: new Date().toISOString() });
    await backUpIfDue(inMinutes(60));
    expect(folder.names()).toHaveLength(1);
    await noteOtherLog({ installation, isJoined: true, ...seen, state: 'merged', at: new Date().toISOString() });
    await db.wins.toCollection().modify({ updatedAt: inMinutes(61).toISOString() });
    await backUpIfDue(inMinutes(90));
    expect(folder.names()).toHaveLength(2);
  });

  it('neither comes nor reads the others’ files where the organisation has switched it off', async () => {
    const { folder } = await aChosenFolder();
    await save('One');
    await fakeBrowser.storage.managed.set({ folderBackupDisabled: true });
    await backUpIfDue(inMinutes(1));
    expect(await openFolder()).toEqual({ ok: false, reason: 'switched-off' });
    expect(await backUpToFolder(inMinutes(1))).toEqual({ ok: false, reason: 'switched-off' });
    expect(folder.names()).toEqual([]);
    expect((await readBackupStanding(inMinutes(1))).folder).toBe('switched-off');

    await fakeBrowser.storage.managed.set({ folderBackupDisabled: false });
    await backUpIfDue(inMinutes(2));
    expect(folder.names()).toHaveLength(1);
  });
});
