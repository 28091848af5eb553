import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { digestOf } from '@/lib/backup/digest';
import { joinOther, leaveOther, lookAtOthers, openOther } from '@/lib/backup/folder/other-logs';
import { db } from '@/lib/db/database';
import { machine } from '@/lib/db/machine/machine';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import { blankWin, type Win } from '@/lib/domain/win/win';
import { mergeLog } from '@/lib/restore/merge-log';
import { listKept } from '@/lib/restore/way-back';
import { backupText, takeBackup } from '../a-backup';
import { aDirectory } from './a-directory';

const NOW = new Date('2026-11-29T14:05:00.000Z');
const OTHER = 'aaaaaaaa';
const first = `winnow-${OTHER}-2026-11-29-1200.json`;
const later = `winnow-${OTHER}-2026-11-29-1300.json`;
const titles = async () => (await db.wins.toArray()).map(({ title }) => title).sort();

async function save(title: string): Promise<string> {
  const winId = crypto.randomUUID();
  const saved = await saveWin({ winId, fields: blankWin('2026-11-23', title) });
  if (!saved.ok) throw new Error(saved.reason);
  return winId;
}

/** The log as another installation wrote it, `change` made there. */
async function written(change: (wins: Win[]) => Win[] = (wins) => wins): Promise<string> {
  const { sha256: _, ...content } = await takeBackup(NOW);
  const tables = { ...content.tables, wins: change(await db.wins.toArray()) };
  return backupText({ ...content, tables, sha256: await digestOf({ ...content, tables }) });
}

/** `win` with another title, by an installation that has seen nothing since. */
function retitled(win: Win, title: string): Win {
  const revision = `${(win.fieldRevs.title ?? '').slice(0, 12)}-00ff-elsewhere`;
  return { ...win, title, rev: win.rev + 1, fieldRevs: { ...win.fieldRevs, title: revision } };
}

const look = (folder: ReturnType<typeof aDirectory>, own: string | null = '0b1c2d3e') =>
  lookAtOthers(folder.directory, own, NOW);

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([...db.tables, ...machine.tables].map((table) => table.clear()));
});

describe('the log of another installation in the folder', () => {
  it('is asked about once, and merged by itself from then on', async () => {
    await save('Both have it');
    const theirs = await save('Only there');
    const folder = aDirectory({ [first]: await written() });
    await db.wins.delete(theirs);
    expect(await look(folder)).toMatchObject([{ installation: OTHER, isJoined: false, state: 'first', file: first }]);
    expect(await titles()).toEqual(['Both have it']);

    const opened = await openOther(folder.directory, first);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.plan.counts.fresh.wins).toBe(1);
    await mergeLog(opened.tables);
    await joinOther(OTHER, opened.seen, NOW);
    expect(await titles()).toEqual(['Both have it', 'Only there']);

    const next = await save('Written there later');
    folder.put(later, await written());
    await db.wins.delete(next);
    expect(await look(folder)).toMatchObject([{ isJoined: true, state: 'merged', file: later }]);
    expect(await titles()).toEqual(['Both have it', 'Only there', 'Written there later']);
    const kept = await listKept();
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['before-folder-merge', 'before-merge']);
  });

  it('is read once a change of its file, and only its newest file', async () => {
    await save('A win');
    const folder = aDirectory({ [first]: 'an old one', [later]: await written() });
    const [known] = await look(folder);
    expect(known).toMatchObject({ state: 'merged', file: later });
    await machine.others.update(OTHER, { state: 'seen by the test' });
    expect(await look(folder)).toMatchObject([{ state: 'seen by the test' }]);
    folder.put(later, 'changed');
    expect(await look(folder)).toMatchObject([{ state: 'damaged' }]);
  });

  it('is not guessed at: where both changed the same words the user decides', async () => {
    const id = await save('As it was');
    await look(aDirectory({ [first]: await written() }));
    await machine.others.update(OTHER, { isJoined: true });
    const text = await written((wins) => wins.map((win) => retitled(win, 'Their words')));
    await changeWin(id, { title: 'My words' });
    const folder = aDirectory({ [first]: text });
    folder.put(later, text);
    expect(await look(folder)).toMatchObject([{ state: 'asks', isJoined: true }]);
    expect(await titles()).toEqual(['My words']);
    const opened = await openOther(folder.directory, later);
    expect(opened.ok && opened.plan.conflicts).toHaveLength(1);
  });

  it.each([
    ['half synced', (whole: string) => whole.slice(0, whole.length / 2), 'damaged'],
    ['empty', () => '', 'damaged'],
    ['of one byte changed', (whole: string) => whole.replace('A win', 'A wim'), 'changed'],
    ['something else of that name', () => '{"format":"notes"}', 'not-a-backup'],
    ['of a newer Winnow', (whole: string) => whole.replace('"version":2', '"version":99'), 'newer-version'],
    ['encrypted', () => `WINNOWE1${'x'.repeat(40)}`, 'damaged-header'],
  ])('that is %s changes nothing, and is said', async (_, spoil, reason) => {
    await save('A win');
    const folder = aDirectory({ [first]: spoil(await written()) });
    const before = await db.wins.toArray();
    const [other] = await look(folder);
    expect(other?.state).toBe(reason);
    expect(await db.wins.toArray()).toEqual(before);
    // Whole at last, it is looked at again.
    folder.put(first, await written());
    expect(await look(folder)).toMatchObject([{ state: 'merged' }]);
  });

  it.each([
    ['somebody else’s stays left out, however often they write', false, 'left'],
    ['one of the user’s own is looked at again when it changes', true, 'merged'],
  ])('that the user left out: %s', async (_, isJoined, next) => {
    const id = await save('Not here');
    const folder = aDirectory({ [first]: await written() });
    const text = await written();
    await db.wins.delete(id);
    const [other] = await look(folder);
    if (!other) throw new Error('none');
    await leaveOther({ ...other, isJoined });
    expect(await look(folder)).toMatchObject([{ state: 'left' }]);
    folder.put(later, text);
    expect(await look(folder)).toMatchObject([{ state: next, file: later }]);
    expect(await titles()).toEqual(isJoined ? ['Not here'] : []);
  });

  it('is followed though a clock that was wrong once named a file after a year to come', async () => {
    await save('Both have it');
    const ahead = `winnow-${OTHER}-2031-01-01-0900.json`;
    const folder = aDirectory({ [ahead]: await written() });
    expect(await look(folder)).toMatchObject([{ state: 'merged', file: ahead }]);
    await machine.others.update(OTHER, { isJoined: true });
    const id = await save('Written there since the clock is right');
    folder.put(later, await written());
    await db.wins.delete(id);
    expect(await look(folder)).toMatchObject([{ state: 'merged', file: later }]);
    expect(await titles()).toEqual(['Both have it', 'Written there since the clock is right']);
    // The file of the wrong clock is still there, and no news.
    expect(await look(folder)).toMatchObject([{ file: later }]);
  });

  it('is none of what a sync program makes of a conflict or leaves on its way, and is not read twice for it', async () => {
    await save('A win');
    const folder = aDirectory({
      [first]: await written(),
      [`winnow-${OTHER}-2026-11-29-1300 (Ada's conflicted copy 2026-11-29).json`]: 'x',
      [`winnow-${OTHER}-2026-11-29-1300.sync-conflict-20261129-130102-ABCDEFG.json`]: 'x',
      [`winnow-${OTHER}-2026-11-29-1300 (1).json`]: 'x',
      [`.syncthing.winnow-${OTHER}-2026-11-29-1300.json.tmp`]: 'x',
      [`winnow-${OTHER}-2026-11-29-1300.json.crswap`]: 'x',
      [`~winnow-${OTHER}-2026-11-29-1300.json`]: 'x',
      [`winnow-${OTHER.toUpperCase()}-2026-11-29-1300.json`]: 'x',
    });
    expect(await look(folder)).toMatchObject([{ installation: OTHER, file: first, state: 'merged' }]);
    expect(await machine.others.count()).toBe(1);
  });

  it('with a reading of a clock after which none could come is none', async () => {
    await save('A win');
    const late = (win: Win) => ({ ...win, fieldRevs: { ...win.fieldRevs, title: 'ffffffffffff-ffff-elsewhere' } });
    const folder = aDirectory({ [first]: await written((wins) => wins.map(late)) });
    await db.wins.clear();
    expect(await look(folder)).toMatchObject([{ state: 'bad-rows' }]);
    expect(await titles()).toEqual([]);
  });

  it('may be this browser’s own of before, where the log has lost something since', async () => {
    const lost = await save('Lost since');
    const own = 'winnow-0b1c2d3e-2026-11-20-0900.json';
    const folder = aDirectory({ [own]: await written(), 'notes.json': 'x' });
    expect(await look(folder, null)).toMatchObject([{ state: 'merged' }]);
    await db.wins.delete(lost);
    await machine.others.clear();
    expect(await look(folder)).toEqual([]);
    expect(await look(folder, null)).toMatchObject([{ installation: '0b1c2d3e', state: 'first' }]);
    expect(await machine.others.count()).toBe(1);
  });

  it('in a folder that is gone says nothing, and rejects for who asked', async () => {
    const folder = aDirectory();
    folder.break({ at: 'list', error: 'NotFoundError' });
    await expect(look(folder)).rejects.toThrow();
    expect(await openOther(folder.directory, first)).toEqual({ ok: false, reason: 'gone' });
  });
});
