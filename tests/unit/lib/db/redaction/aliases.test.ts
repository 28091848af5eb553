import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { addName, dropName, keepAliases, leaveName, listAliases, setAlias } from '@/lib/db/redaction/aliases';
import { knownName } from '@/lib/domain/redaction/known-name';

const names = (...all: string[]) => all.map((name) => knownName('person', name));
const list = async () => (await listAliases()).map(({ name, alias, by, leave }) => [name, alias, by, leave]);
const keep = async (...all: string[]) => {
  const kept = await keepAliases(names(...all));
  return kept.ok ? kept.aliases.map(({ alias }) => alias) : kept.reason;
};

/** 1 is A, 26 is Z, 27 is AA. */
const letters = (turn: number): string =>
  turn === 0 ? '' : letters(Math.floor((turn - 1) / 26)) + String.fromCharCode(65 + ((turn - 1) % 26));

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('aliases that are kept', () => {
  it('are given once, however often and from however many windows they are asked for', async () => {
    await Promise.all([keep('Ada', 'Eve'), keep('Eve', 'Tom'), keep('ada')]);
    const rows = await list();
    expect(rows.map(([name]) => name)).toEqual(['Ada', 'Eve', 'Tom']);
    expect(new Set(rows.map(([, alias]) => alias))).toEqual(new Set(['Person A', 'Person B', 'Person C']));
    expect(await keep('Ada', 'Eve', 'Tom')).toHaveLength(3);
    expect(await list()).toEqual(rows);
  });

  it('stay as far as they were kept where the page is closed before the last, and go on from there', async () => {
    const many = Array.from({ length: 4_100 }, (_, at) => `Ada${at} Lind`);
    const transaction = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    let writes = 0;
    vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) => {
      if (given[0] === 'rw') writes += 1;
      return writes === 2 ? Promise.reject(new Error('closed')) : transaction(...given);
    }) as never);
    expect(await keep(...many)).toBe('storage-failed');
    const first = await db.aliases.toArray();
    expect(first).toHaveLength(4_000);
    await keep(...many);
    const all = await db.aliases.toArray();
    expect(all).toEqual(expect.arrayContaining([first[0], first[3_999]]));
    const atOnce = new Map(many.map((name, at) => [name, at]));
    expect(new Set(all.map(({ alias }) => alias)).size).toBe(4_100);
    for (const { name, alias } of all) expect(alias).toBe(`Person ${letters((atOnce.get(name) ?? -1) + 1)}`);
  });

  it('are the user’s own where they say so, and Winnow’s next one where they take that back', async () => {
    await keep('Ada', 'Eve');
    await setAlias('person', 'ADA', ' my first lead ');
    expect(await list()).toEqual([
      ['Ada', 'my first lead', 'user', false],
      ['Eve', 'Person B', 'winnow', false],
    ]);
    await setAlias('person', 'Ada', '');
    expect((await list())[0]).toEqual(['Ada', 'Person C', 'winnow', false]);
  });

  it('may leave a name as a word, and hide it again under the alias it had', async () => {
    await keep('Will');
    await leaveName('person', 'Will', true);
    expect(await list()).toEqual([['Will', 'Person A', 'winnow', true]]);
    await leaveName('person', 'Will', false);
    expect(await list()).toEqual([['Will', 'Person A', 'winnow', false]]);
  });

  it('are not made of a part of a name that was left, nor of a name that was left before it had one', async () => {
    await leaveName('person', 'Tom', true);
    expect(await keep('Tom', 'Tom Becker')).toEqual(['', 'Person A']);
    expect(await list()).toEqual([
      ['Tom', '', 'user', true],
      ['Tom Becker', 'Person A', 'winnow', false],
    ]);
    await leaveName('person', 'Tom', false);
    expect(await list()).toEqual([['Tom Becker', 'Person A', 'winnow', false]]);
    expect(await keep('Tom')).toEqual(['Person A', 'Person B']);
  });

  it('are of names that only the user knows, too, with a word of theirs or without', async () => {
    await addName('term', 'Bluebird', 'a tool of ours');
    await addName('term', 'Lorikeet');
    expect(await list()).toEqual([
      ['Bluebird', 'a tool of ours', 'user', false],
      ['Lorikeet', 'Name B', 'user', false],
    ]);
  });

  it('come back as they were where a name that was taken out is met again', async () => {
    await keep('Ada', 'Eve');
    await dropName('person', 'Ada');
    expect(await list()).toEqual([['Eve', 'Person B', 'winnow', false]]);
    await keep('Tom', 'Ada');
    expect(await list()).toEqual([
      ['Ada', 'Person A', 'winnow', false],
      ['Eve', 'Person B', 'winnow', false],
      ['Tom', 'Person C', 'winnow', false],
    ]);
    expect(await dropName('person', 'Nobody')).toEqual({ ok: false, reason: 'not-found' });
  });
});
