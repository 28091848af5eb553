import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpNow } from '@/lib/backup/back-up-now';
import { backUpInto, backUpToFolder } from '@/lib/backup/folder/back-up-to-folder';
import { chooseFolder } from '@/lib/backup/folder/choose-folder';
import { noteBackup } from '@/lib/backup/note-backup';
import { db } from '@/lib/db/database';
import { listBackupNotes } from '@/lib/db/machine/backup-notes';
import { type FolderRow, machine } from '@/lib/db/machine/machine';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { countWrites, FAULTS, type Fault, withFault } from '../../db/faulty/faults';
import { aDirectory, type Step } from './a-directory';
import { aHandle } from './a-handle';

const NOW = new Date('2026-11-29T14:05:00.000Z');
const EARLIER = { 'winnow-aaaaaaaa-2026-11-01-1200.json': '{"an":"earlier file"}' };

let folder: ReturnType<typeof aDirectory>;
let downloads = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
  folder = aDirectory(EARLIER);
  const handle = aHandle(folder, { state: 'granted' }) as never;
  const row = { key: 'folder', name: 'Synced', chosenAt: NOW.toISOString() } as const;
  await machine.folder.put({ ...row, handle: {} as never, backedUpAt: null, lookedAt: null, trouble: null });
  const get = machine.folder.get.bind(machine.folder);
  // What a database of a test keeps of a handle is nothing, so it is lent again at each reading.
  vi.spyOn(machine.folder, 'get').mockImplementation((async (key: string) => {
    const kept = await get(key);
    return kept && { ...kept, handle };
  }) as never);
  const put = machine.folder.put.bind(machine.folder);
  vi.spyOn(machine.folder, 'put').mockImplementation(((row: FolderRow) =>
    put({ ...row, handle: {} as never })) as never);
  vi.stubGlobal('showDirectoryPicker', async () => handle);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    downloads += 1;
    return 'blob:x';
  });
  downloads = 0;
  await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-23', 'One outbox') });
});

const ACTS = { backUpToFolder: () => backUpToFolder(NOW), chooseFolder } as const;
const STEPS: Step[] = ['list', 'write', 'half', 'read', 'corrupt', 'killed'];
const whole = () => folder.names().filter((name) => !(name in EARLIER) && folder.text(name).endsWith('}}\n'));

it.each(Object.entries(ACTS))('%s writes one whole file', async (_, act) => {
  expect(await act()).toMatchObject({ ok: true, file: whole()[0] });
});

it.each(Object.entries(ACTS))('%s claims no file that is not whole, and leaves the earlier ones', async (_, act) => {
  for (const at of STEPS) {
    for (const error of ['QuotaExceededError', 'NotAllowedError', 'NotFoundError', 'UnknownError']) {
      folder.break({ at, error });
      expect(await act(), `${at} ${error}`).toMatchObject({ ok: false });
      folder.break(null);
      expect(folder.text(Object.keys(EARLIER)[0] ?? ''), `${at} ${error}`).toBe(Object.values(EARLIER)[0]);
      expect(await listBackupNotes()).toEqual([]);
    }
  }
});

it.each(Object.entries(ACTS))(
  '%s is told as done only where a whole file is there, whatever note fails',
  async (_, act) => {
    const writes = await countWrites(act);
    expect(writes).toBeGreaterThan(1);
    for (const fault of Object.keys(FAULTS) as Fault[]) {
      for (let hit = 0; hit < writes; hit++) {
        for (const name of whole()) await folder.directory.remove(name);
        let outcome: Awaited<ReturnType<typeof act>> = null;
        await withFault(hit, FAULTS[fault].inject, async () => {
          outcome = await act();
        });
        if ((outcome as { ok?: boolean } | null)?.ok) expect(whole(), `${fault}, write ${hit}`).toHaveLength(1);
        expect(await db.wins.count()).toBe(1);
      }
    }
  },
);

it('backUpInto says so where the log cannot be read', async () => {
  db.close();
  expect(await backUpInto(folder.directory, undefined, NOW)).toEqual({ ok: false, reason: 'log-unread' });
  await db.open();
  expect(whole()).toEqual([]);
});

it('backUpNow goes to the downloads where the folder fails, and fails where the log cannot be read', async () => {
  folder.break({ at: 'write', error: 'QuotaExceededError' });
  vi.stubGlobal('document', {
    createElement: () => ({ click: () => undefined, remove: () => undefined }),
    body: { append: () => undefined },
  });
  expect(await backUpNow(NOW)).toMatchObject({ ok: true, where: 'downloads', instead: 'full' });
  expect(downloads).toBe(1);
  db.close();
  expect(await backUpNow(NOW)).toEqual({ ok: false });
  await db.open();
  expect(downloads).toBe(1);
});

it('a note that fails is no failed backup: noteBackup resolves', async () => {
  vi.spyOn(machine.backups, 'put').mockRejectedValue(new Error('full'));
  await expect(noteBackup({ where: 'folder', at: NOW.toISOString(), file: 'x' })).resolves.toBeUndefined();
});
