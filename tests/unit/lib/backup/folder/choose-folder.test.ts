import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installationIn } from '@/lib/backup/folder/backup-name';
import { chooseFolder } from '@/lib/backup/folder/choose-folder';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { backupText, takeBackup } from '../a-backup';
import { lend } from './a-chosen-folder';
import { aDirectory } from './a-directory';
import { aHandle } from './a-handle';

const save = (title: string) => saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', title) });
const picker = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  picker.mockReset();
  vi.stubGlobal('showDirectoryPicker', picker);
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
});
afterEach(() => {
  fakeBrowser.reset();
});

/** What the user picks. The database of a test keeps nothing of a handle. */
function picks(folder: ReturnType<typeof aDirectory>) {
  const handle = aHandle(folder, { state: 'granted' });
  picker.mockResolvedValue(handle);
  const put = machine.folder.put.bind(machine.folder);
  vi.spyOn(machine.folder, 'put').mockImplementation(((row: object) => put({ ...row, handle: {} } as never)) as never);
  lend(handle as never);
}

describe('choosing a folder', () => {
  it('writes the first backup at once', async () => {
    const folder = aDirectory();
    picks(folder);
    await save('A win');
    expect(await chooseFolder()).toMatchObject({ ok: true, file: folder.names()[0] });
    expect(await machine.folder.count()).toBe(1);
  });

  it('opens no picker where the organisation has switched it off', async () => {
    picks(aDirectory());
    await fakeBrowser.storage.managed.set({ folderBackupDisabled: true });
    expect(await chooseFolder()).toEqual({ ok: false, reason: 'switched-off' });
    expect(picker).not.toHaveBeenCalled();
    expect(await machine.folder.count()).toBe(0);
  });

  it('changes nothing where the user says no to the browser', async () => {
    picker.mockRejectedValue(new DOMException('closed', 'AbortError'));
    expect(await chooseFolder()).toBeNull();
    expect(await machine.folder.count()).toBe(0);
  });

  it('in which an earlier backup of this browser holds what the log lost writes nothing until that was looked at', async () => {
    await save('Lost since');
    const own = `winnow-${installationIn((await startWriting()).installationId)}-2026-11-20-0900.json`;
    const folder = aDirectory({ [own]: backupText(await takeBackup(new Date())) });
    picks(folder);
    await db.wins.clear();
    await save('What is left');
    expect(await chooseFolder()).toEqual({ ok: false, reason: 'own-first' });
    expect(folder.names()).toEqual([own]);
    expect(await machine.others.toArray()).toMatchObject([{ file: own, state: 'first' }]);
  });
});
