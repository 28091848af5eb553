import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { enableHost } from '@/lib/db/hosts';
import { listAliases, setAlias } from '@/lib/db/redaction/aliases';
import { addEmployer } from '@/lib/db/redaction/employers';
import { areSaidBy, readRedactionRules } from '@/lib/db/redaction/redaction-rules';
import { type RedactionRules, startRedaction } from '@/lib/domain/redaction/redactor';
import { aPerson, logged } from '../../domain/a-win';

const log = [logged([], { did: 'Showed Ada the queue at Acme', people: [aPerson({ label: 'Ada' })] })];

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the rules of a document', () => {
  it('know what the log, the hosts and the employers know, and keep what they named', async () => {
    await addEmployer(crypto.randomUUID(), { name: 'Acme', startedOn: null, endedOn: null });
    await enableHost('https://git.initech.com');
    const redactor = startRedaction(await readRedactionRules('public', log));
    expect(redactor.text('Ada of Acme, on git.initech.com of Initech')).toBe(
      'Person A of Employer A, on Host A of Employer B',
    );
    expect((await listAliases()).map(({ name, alias }) => [name, alias])).toEqual([
      ['Acme', 'Employer A'],
      ['initech', 'Employer B'],
      ['git.initech.com', 'Host A'],
      ['Ada', 'Person A'],
    ]);
  });

  it('name nothing anew in a later document, and nothing at all at Full', async () => {
    expect(await readRedactionRules('full', log)).toEqual({ level: 'full' });
    expect(await listAliases()).toEqual([]);
    await readRedactionRules('work-safe', log);
    const first = await listAliases();
    const grown = [logged([], { occurredOn: '2020-01-01', people: [aPerson({ label: 'Eve' })] }), ...log];
    const redactor = startRedaction(await readRedactionRules('work-safe', grown));
    expect(redactor.text('Ada and Eve')).toBe('Person A and Person B');
    expect((await listAliases()).slice(0, first.length)).toEqual(first);
  });

  it('are heard of before very many names are kept, and say the same once they are', async () => {
    const people = Array.from({ length: 1_100 }, (_, at) => aPerson({ label: `Ada${at} Lind` }));
    const many = [logged([], { people })];
    const early: RedactionRules[] = [];
    let hear = (_: RedactionRules) => {};
    const heard = new Promise<void>((resolve) => {
      hear = (each) => {
        early.push(each);
        resolve();
      };
    });
    const transaction = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) =>
      given[0] === 'rw' ? heard.then(() => transaction(...given)) : transaction(...given)) as never);
    const rules = await readRedactionRules('work-safe', many, undefined, hear);
    expect(early).toEqual([rules]);
    expect(await areSaidBy(rules, await listAliases())).toBe(true);
    await setAlias('person', 'Ada7 Lind', 'A colleague');
    expect(await areSaidBy(rules, await listAliases())).toBe(false);
  });

  it('are not heard of early where the names are few', async () => {
    await readRedactionRules('work-safe', log, undefined, () => expect.unreachable());
    expect(await listAliases()).toHaveLength(1);
  });
});
