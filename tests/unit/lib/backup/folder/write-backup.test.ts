import { describe, expect, it } from 'vitest';
import type { FolderTrouble } from '@/lib/backup/folder/trouble';
import { writeBackup } from '@/lib/backup/folder/write-backup';
import { aDirectory, type Step } from './a-directory';

const NOW = new Date(2026, 10, 29, 14, 5);
const OWN = '0b1c2d3e';
const FRESH = `winnow-${OWN}-2026-11-29-1405.json`;
const name = (stamp: string, of = OWN) => `winnow-${of}-${stamp}.json`;
const good = '{"format":"winnow-backup"}\n';
const before = {
  [name('2026-11-29-0900')]: good,
  [name('2026-11-29-1000')]: good,
  [name('2026-11-29-1100')]: good,
  [name('2026-11-28-0900')]: good,
  [name('2026-11-28-1800')]: good,
  [name('2026-11-20-0900', 'ffffffff')]: good,
  'notes about work.json': 'mine',
};
const write = (folder: ReturnType<typeof aDirectory>) =>
  writeBackup(folder.directory, {
    installation: OWN,
    content: new Blob(['{"format":"winnow-backup","more":1}\n']),
    now: NOW,
  });

describe('a backup in the folder', () => {
  it('is read back, and then the older ones of this installation go, and nobody else’s', async () => {
    const folder = aDirectory(before);
    const outcome = await write(folder);
    expect(outcome).toEqual({ ok: true, file: FRESH });
    expect(folder.names()).toEqual(
      [
        FRESH,
        name('2026-11-29-1100'),
        name('2026-11-29-1000'),
        name('2026-11-28-1800'),
        name('2026-11-20-0900', 'ffffffff'),
        'notes about work.json',
      ].sort(),
    );
    expect(folder.text(FRESH)).toContain('more');
  });

  it.each<[Step, string, FolderTrouble]>([
    ['list', 'NotFoundError', 'gone'],
    ['list', 'NotAllowedError', 'withdrawn'],
    ['write', 'NotAllowedError', 'withdrawn'],
    ['write', 'NotFoundError', 'gone'],
    ['write', 'NoModificationAllowedError', 'held'],
    ['half', 'QuotaExceededError', 'full'],
    ['half', 'NotFoundError', 'gone'],
    ['half', 'UnknownError', 'failed'],
    ['killed', 'QuotaExceededError', 'full'],
    ['read', 'NotReadableError', 'failed'],
    ['read', 'NotFoundError', 'gone'],
    ['corrupt', '', 'not-verified'],
  ])('that fails at the step “%s” with %s is %s, and every file of before is there', async (at, error, reason) => {
    const folder = aDirectory(before);
    folder.break({ at, error });
    expect(await write(folder)).toEqual({ ok: false, reason });
    const left = folder.names().filter((each) => each !== FRESH);
    expect(left).toEqual(Object.keys(before).sort());
    for (const each of left) expect(folder.text(each)).toBe(before[each as keyof typeof before]);
    // A folder that lets nothing be deleted keeps the empty name; in every other case nothing is left of it.
    const rest = folder.names().includes(FRESH) ? folder.text(FRESH) : null;
    expect(rest).toBe(at === 'killed' ? '' : null);

    folder.break(null);
    expect(await write(folder)).toMatchObject({ ok: true });
  });

  it('that was written is good even where older ones cannot be deleted', async () => {
    const folder = aDirectory(before);
    folder.break({ at: 'remove', error: 'NotAllowedError' });
    expect(await write(folder)).toMatchObject({ ok: true, file: FRESH });
    expect(folder.names()).toEqual([...Object.keys(before), FRESH].sort());
  });

  it('counts no file that a kill left empty or that is cut off among those that are kept', async () => {
    const folder = aDirectory({
      [name('2026-11-29-0900')]: good,
      [name('2026-11-29-1000')]: good,
      [name('2026-11-29-1200')]: '',
      [name('2026-11-29-1300')]: '{"format":"winnow-ba',
    });
    await write(folder);
    expect(folder.names()).toEqual(
      [FRESH, name('2026-11-29-0900'), name('2026-11-29-1000'), name('2026-11-29-1300')].sort(),
    );
  });

  it('of the same minute takes a name of its own', async () => {
    const folder = aDirectory();
    await write(folder);
    expect(await write(folder)).toMatchObject({ file: FRESH.replace('.json', '-2.json') });
    expect(folder.names()).toHaveLength(2);
  });
});
