import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { listAliases, setAlias } from '@/lib/db/redaction/aliases';
import { addEmployer, changeEmployer, listEmployers, setEmployerRemoved } from '@/lib/db/redaction/employers';

const acme = { name: ' Acme GmbH ', startedOn: '2024-01-01', endedOn: null };
const aliases = async () => (await listAliases()).map(({ name, alias, by }) => [name, alias, by]);

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('employers', () => {
  it('are added once, the first one first', async () => {
    const id = crypto.randomUUID();
    await Promise.all([addEmployer(id, acme), addEmployer(id, acme)]);
    await addEmployer(crypto.randomUUID(), { name: 'Initech', startedOn: null, endedOn: '2023-12-31' }, 'a bank');
    expect((await listEmployers()).map(({ name }) => name)).toEqual(['Initech', 'Acme GmbH']);
    expect(await aliases()).toEqual([['Initech', 'a bank', 'user']]);
  });

  it('are not written with an end before the beginning', async () => {
    const id = crypto.randomUUID();
    const wrong = { ...acme, endedOn: '2023-01-01' };
    expect(await addEmployer(id, wrong)).toEqual({ ok: false, reason: 'upside-down' });
    await addEmployer(id, { ...acme, endedOn: '2024-01-01' });
    expect(await changeEmployer(id, wrong)).toEqual({ ok: false, reason: 'upside-down' });
    expect((await listEmployers())[0]?.endedOn).toBe('2024-01-01');
  });

  it('keep their alias under a new name, and the old name stays hidden', async () => {
    const id = crypto.randomUUID();
    await addEmployer(id, acme);
    await setAlias('employer', 'Acme GmbH', 'a logistics company');
    await changeEmployer(id, { ...acme, name: 'Acme Europe' });
    expect(await aliases()).toEqual([
      ['Acme Europe', 'a logistics company', 'user'],
      ['Acme GmbH', 'a logistics company', 'user'],
    ]);
  });

  it('are still names when they are taken out', async () => {
    const id = crypto.randomUUID();
    await addEmployer(id, acme);
    await setEmployerRemoved(id, true);
    expect(await listEmployers()).toEqual([]);
    expect(await aliases()).toEqual([['Acme GmbH', 'Employer A', 'winnow']]);
    expect(await changeEmployer(id, acme)).toEqual({ ok: false, reason: 'not-found' });
  });
});
