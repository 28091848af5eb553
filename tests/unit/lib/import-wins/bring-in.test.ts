import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { seePage, setWritten } from '@/lib/db/win/artifacts';
import { changeWin, trashWin } from '@/lib/db/win/wins';
import { bringIn, readKnown } from '@/lib/import-wins/bring-in';
import { csvWins } from '@/lib/import-wins/csv-wins';
import { markdownWins } from '@/lib/import-wins/markdown-wins';
import { type ImportChoice, planImport } from '@/lib/import-wins/plan-import';
import { readImport } from '@/lib/import-wins/read-import';
import { takeBack } from '@/lib/restore/way-back';
import { emptyLog } from '../../empty-log';
import { setLinks } from '../db/proof/set-links';

const making = { now: new Date('2026-11-29T10:00:00.000Z'), newId: () => crypto.randomUUID() };

async function plan(text: string, choice: Partial<ImportChoice> = {}) {
  return planImport(
    markdownWins(text)?.found ?? [],
    { order: null, undatedOn: null, ...choice },
    await readKnown(),
    making,
  );
}

async function added(text: string) {
  const done = await bringIn((await plan(text)).ready);
  if (!done.ok) throw new Error(done.reason);
  return done;
}

const titles = async () => (await db.wins.toArray()).map(({ title }) => title).sort();
const TWO =
  '- 2026-03-04 [The queue](https://github.com/acme/orchard/pull/12) and https://docs.example.com/x\n- 2026-03-05 A talk';

beforeEach(emptyLog);

describe('bringing wins in', () => {
  it('puts them in the inbox with the pages they link to, and takes them out again', async () => {
    const done = await added(TWO);
    expect(done).toMatchObject({ added: 2, skipped: 0 });
    const [win] = await db.wins.where('occurredOn').equals('2026-03-04').toArray();
    expect(win).toMatchObject({ status: 'inbox', title: 'The queue and', note: 'https://docs.example.com/x' });
    const artifacts = await db.artifacts.toArray();
    expect(artifacts.map(({ key, winId, capturedBy }) => [key, winId, capturedBy])).toEqual([
      ['gh:github.com/acme/orchard/pull/12', win?.id, 'import'],
    ]);
    expect((await takeBack(done.beforeId ?? '')).ok).toBe(true);
    expect([await db.wins.count(), await db.artifacts.count()]).toEqual([0, 0]);
  });

  it('taken out again, leaves what was written to since with all that hangs on it', async () => {
    const three = `${TWO}\n- 2026-03-06 [Else](https://github.com/acme/orchard/pull/13)\n- 2026-03-07 Untouched`;
    const done = await added(three);
    const idOf = async (title: string) => (await db.wins.filter((win) => win.title === title).first())?.id ?? '';
    await changeWin(await idOf('The queue and'), { did: 'I kept it' });
    await setLinks(await idOf('A talk'), 'senior-engineer', ['mentor']);
    const [, artifact] = await db.artifacts.orderBy('key').toArray();
    await setWritten(artifact?.id ?? '', true);
    expect(await takeBack(done.beforeId ?? '')).toEqual({ ok: true, kept: 3 });
    expect(await titles()).toEqual(['A talk', 'Else', 'The queue and']);
    const keys = (await db.artifacts.orderBy('key').toArray()).map(({ key }) => key);
    expect(keys).toEqual(['gh:github.com/acme/orchard/pull/12', 'gh:github.com/acme/orchard/pull/13']);
    expect(await db.evidence.count()).toBe(1);
  });

  it('taken out again, leaves nothing because its page was seen since', async () => {
    const done = await added(TWO);
    const [artifact] = await db.artifacts.toArray();
    if (!artifact) throw new Error('nothing came in');
    const { winId: _, ...seen } = artifact;
    expect(await seePage({ ...seen, title: 'The queue', facts: { author: 'ada' } })).toEqual({ ok: true });
    expect((await db.artifacts.get(artifact.id))?.title).toBe('The queue');
    expect(await takeBack(done.beforeId ?? '')).toEqual({ ok: true, kept: 0 });
    expect([await db.wins.count(), await db.artifacts.count()]).toEqual([0, 0]);
  });

  it('names what is there already, by its page or by day and title, and what is twice in the file', async () => {
    await added(TWO);
    const { ready, doubles } = await plan(
      `${TWO}\n- 2026-01-01 Other words for [it](https://github.com/acme/orchard/pull/12/files)\n- 2026-03-05  a TALK\n- 2026-03-06 New\n- 2026-03-06 New`,
    );
    expect(ready.map(({ fields }) => fields.title)).toEqual(['New']);
    expect(doubles.map(({ by }) => by)).toEqual(['link', 'day', 'link', 'day', 'day']);
  });

  it('takes two of one day and title for two where each is of a page of its own, in the file as in the log', async () => {
    const bump = (pull: number) => `- 2026-03-04 [Bump the parser](https://github.com/acme/orchard/pull/${pull})`;
    const two = `${bump(1)}\n${bump(2)}`;
    expect((await added(two)).added).toBe(2);
    expect((await added(`${two}\n${bump(3)}`)).added).toBe(1);
    const { doubles } = await plan('- 2026-03-04 Bump the parser');
    expect(doubles.map(({ by }) => by)).toEqual(['day']);
  });

  it('keeps every link and tag: what the win has no place for is in its note, and what that cannot hold is told', async () => {
    const pulls = Array.from({ length: 120 }, (_, at) => `https://github.com/acme/orchard/pull/${at + 1}`);
    const tags = [...Array.from({ length: 120 }, (_, at) => `tag ${at}`), 'x'.repeat(501)];
    const map = { date: 0, title: 1, did: null, outcome: null, link: 2, tags: 3 };
    const planOf = async (links: string[]) => {
      const rows = csvWins([['2026-03-04', 'A quarter', links.join(' '), tags.join(', ')]], map, 1);
      return planImport(rows, { order: null, undatedOn: null }, await readKnown(), making);
    };
    const { ready, cut } = await planOf(pulls);
    expect(ready[0]?.artifacts.map(({ fields }) => fields.url)).toEqual(pulls.slice(0, 100));
    expect(ready[0]?.fields.tags).toEqual(tags.slice(0, 100));
    expect(ready[0]?.fields.note).toBe([...pulls.slice(100), tags.slice(100).join(', ')].join('\n'));
    expect(cut).toEqual([]);
    const others = Array.from({ length: 1_000 }, (_, at) => `https://docs.example.com/a/page/of/${at}`);
    expect((await planOf(others)).cut).toHaveLength(1);
  });

  it('takes an address that no log can hold for words', async () => {
    const link = `https://${'a.'.repeat(200)}example.com/acme/orchard/pull/7`;
    expect((await plan(`- 2026-03-04 A change ${link}`)).ready).toMatchObject([
      { artifacts: [], fields: { note: link } },
    ]);
  });

  it.each([';', ',', '\t'])('reads a table of a spreadsheet that names its separator: %j', async (sign) => {
    const lines = [
      `sep=${sign}`,
      ['Date', 'Title', 'Impact'].join(sign),
      ['2026-03-04', 'A win', 'It holds'].join(sign),
    ];
    for (const name of ['wins.csv', 'wins.txt']) {
      const read = await readImport(new Blob([`\ufeff${lines.join('\r\n')}\r\n`]), name);
      expect(read).toEqual({
        ok: true,
        source: {
          ...{ is: 'table', names: ['Date', 'Title', 'Impact'], firstLine: 3 },
          rows: [['2026-03-04', 'A win', 'It holds']],
        },
      });
    }
  });

  it('counts a page whose win lies in the trash as there, for its key is taken', async () => {
    await added(TWO);
    for (const { id } of await db.wins.toArray()) await trashWin(id);
    expect((await plan(TWO)).doubles.map(({ by }) => by)).toEqual(['link']);
  });

  it('leaves out what has no day, or two, until the user says', async () => {
    const text = '- Undated\n- 03/04/2026 Either';
    const asked = await plan(text);
    expect([asked.ready.length, asked.undated.length, asked.either.length]).toEqual([0, 1, 1]);
    const told = await plan(text, { order: 'day-first', undatedOn: '2026-11-29' });
    expect(told.ready.map(({ fields }) => fields.occurredOn)).toEqual(['2026-11-29', '2026-04-03']);
    // A year of which the last two digits were typed.
    expect((await plan('- Undated', { undatedOn: '0026-11-29' })).ready).toEqual([]);
  });

  it('twice adds nothing the second time', async () => {
    const { ready } = await plan(TWO);
    expect(await bringIn(ready)).toMatchObject({ added: 2 });
    expect(await bringIn(ready)).toMatchObject({ ok: true, added: 0, skipped: 2, beforeId: null });
  });

  it('adds all or nothing', async () => {
    const { ready } = await plan(TWO);
    vi.spyOn(db.artifacts, 'bulkAdd').mockRejectedValueOnce(new Error('the disk is gone'));
    expect(await bringIn(ready)).toEqual({ ok: false, reason: 'storage-failed' });
    expect([await titles(), await db.backups.count()]).toEqual([[], 0]);
  });
});

describe('a chosen file', () => {
  it.each([
    ['wins.csv', 'Date,Win\n2026-03-04,Shipped', 'table'],
    ['pasted.txt', 'Date;Win\n2026-03-04;Shipped', 'table'],
    ['long.txt', `Date,Win,Notes\n${`2026-03-04,Shipped,"${'a line\n'.repeat(300)}"\n`.repeat(20)}`, 'table'],
    ['brag.md', '- 2026-03-04, then | some, words', 'document'],
    ['empty.md', 'No wins here.', 'nothing-found'],
    ['empty.csv', 'Date,Win', 'nothing-found'],
    ['broken.csv', 'Date,Win\n2026,"never closed', 'broken-table'],
    ['photo.md', 'a\u0000b', 'not-text'],
    ['backup.json', '{"format":"winnow-backup"}', 'a-backup'],
  ])('%s is taken for what it is', async (name, text, expected) => {
    const read = await readImport(new Blob([text]), name);
    expect(read.ok ? read.source.is : read.reason).toBe(expected);
  });
});
