// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpNow } from '@/lib/backup/back-up-now';
import { db } from '@/lib/db/database';
import { listBackupNotes } from '@/lib/db/machine/backup-notes';
import { machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { aChosenFolder } from './folder/a-chosen-folder';

const NOW = new Date(2026, 10, 29, 14, 5);
const downloads: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  downloads.length = 0;
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
  await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'A win') });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});
afterEach(() => {
  fakeBrowser.reset();
});

describe('a backup by one click', () => {
  it('goes to the downloads where no folder is chosen', async () => {
    const file = 'winnow-backup-2026-11-29.json';
    expect(await backUpNow(NOW)).toEqual({ ok: true, where: 'downloads', file, instead: null });
    expect(downloads).toEqual([file]);
    expect(await listBackupNotes()).toMatchObject([{ where: 'downloads', file }]);
  });

  it('goes into the folder where there is one', async () => {
    const { folder } = await aChosenFolder();
    expect(await backUpNow(NOW)).toMatchObject({ ok: true, where: 'folder', file: folder.names()[0] });
    expect(downloads).toEqual([]);
  });

  it('goes to the downloads, and says why, where the browser lets nobody into the folder or it fails', async () => {
    const { folder, grant } = await aChosenFolder();
    grant.state = 'denied';
    expect(await backUpNow(NOW)).toMatchObject({ ok: true, where: 'downloads', instead: 'withdrawn' });
    grant.state = 'granted';
    folder.break({ at: 'half', error: 'QuotaExceededError' });
    expect(await backUpNow(NOW)).toMatchObject({ ok: true, where: 'downloads', instead: 'full' });
    expect(downloads).toHaveLength(2);
  });

  it('asks the browser for no folder that the organisation has switched off', async () => {
    const { folder, grant } = await aChosenFolder();
    grant.state = 'prompt';
    await fakeBrowser.storage.managed.set({ folderBackupDisabled: true, exportsDisabled: true });
    expect(await backUpNow(NOW)).toMatchObject({ ok: true, where: 'downloads', instead: null });
    expect(folder.names()).toEqual([]);
  });

  it('claims nothing where the log cannot be read', async () => {
    vi.spyOn(db, 'transaction').mockRejectedValue(new Error('gone'));
    expect(await backUpNow(NOW)).toEqual({ ok: false });
    expect(await listBackupNotes()).toEqual([]);
  });
});
