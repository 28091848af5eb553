import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { addName, dropName, keepAliases, leaveName, listAliases, setAlias } from '@/lib/db/redaction/aliases';
import { knownName } from '@/lib/domain/redaction/known-name';

const names = (...all: string[]) => all.map((name) => knownName('person', name));
const list = async () => (await listAliases()).map(({ name, alias, by, leave }) => [name, alias, by, leave]);
const keep = async (...all: string[]) => {
  const kept = await keepAliases(names(...all));
  return kept.ok ? kept.aliases.map(({ alias }) => alias) : kept.reason;
};

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
