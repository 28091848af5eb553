import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { explainTerm, forgetTerm, listGlossary } from '@/lib/db/glossary';
import { readRow } from '@/lib/db/rows/row-schemas';

beforeEach(() => db.glossary.clear());

const listed = async () => (await listGlossary()).map(({ term, meaning }) => [term, meaning]);

describe('the glossary', () => {
  it('has one row a term, with what was said last, in the order of the alphabet', async () => {
    await explainTerm('SIP2', 'a protocol');
    await explainTerm('ADR', '');
    await explainTerm('SIP2', 'the protocol of the machines');
    expect(await listed()).toEqual([
      ['ADR', ''],
      ['SIP2', 'the protocol of the machines'],
    ]);
    expect(await db.glossary.count()).toBe(2);
  });

  it('takes the name of any repository, in a row that a backup can hold', async () => {
    await explainTerm(`${'acme-orchard'.repeat(3)}/${'a'.repeat(100)}`, 'where the API lives');
    const rows = await db.glossary.toArray();
    expect(rows).toHaveLength(1);
    for (const row of rows) expect(readRow('glossary', row).ok).toBe(true);
  });

  it('heeds case: US is not us', async () => {
    await explainTerm('US', '');
    await explainTerm('us', 'the team');
    expect(await listed()).toHaveLength(2);
  });

  it('forgets, and learns again in the same row', async () => {
    await explainTerm('ADR', 'a record');
    expect(await forgetTerm('ADR')).toEqual({ ok: true });
    expect(await listed()).toEqual([]);
    await explainTerm('ADR', 'a short record');
    expect(await listed()).toEqual([['ADR', 'a short record']]);
    expect(await db.glossary.count()).toBe(1);
  });

  it('forgets twice without a change, and not what it never knew', async () => {
    await explainTerm('ADR', 'a record');
    await forgetTerm('ADR');
    const [before] = await db.glossary.toArray();
    await forgetTerm('ADR');
    expect(await db.glossary.toArray()).toEqual([before]);
    expect(await forgetTerm('PRD')).toEqual({ ok: false, reason: 'not-found' });
  });

  it('keeps both of two that are said at once', async () => {
    await Promise.all([explainTerm('ADR', 'a record'), explainTerm('ADR', 'a short record'), explainTerm('PRD', '')]);
    expect(await listed()).toHaveLength(2);
  });
});
