import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIAS_KINDS } from '@/lib/domain/alias';
import { knownName } from '@/lib/domain/redaction/known-name';
import { freshAliases, startAliasing } from '@/lib/domain/redaction/name-aliases';
import { allAtOnce } from '@/lib/domain/steps';
import { anAlias } from './a-redactor';

const aliasesOf = (names: Parameters<typeof freshAliases>[0], rows: Parameters<typeof freshAliases>[1] = []) =>
  allAtOnce(freshAliases(names, rows)).map(({ alias }) => alias);

describe('aliases', () => {
  it('count by kind, letters for names and numbers for tickets and addresses', () => {
    const names = ALIAS_KINDS.flatMap((kind) => [knownName(kind, `one ${kind}`), knownName(kind, `two ${kind}`)]);
    expect(aliasesOf(names)).toEqual([
      ...['Employer A', 'Employer B', 'Project A', 'Project B', 'Person A', 'Person B', 'Host A', 'Host B'],
      ...['Repository A', 'Repository B', 'Ticket 1', 'Ticket 2', 'Address 1', 'Address 2', 'Handle A', 'Handle B'],
      ...['Name A', 'Name B'],
    ]);
  });

  it('go on after Z', () => {
    const names = Array.from({ length: 704 }, (_, index) => knownName('person', `somebody ${index}`));
    const aliases = aliasesOf(names);
    expect([aliases[25], aliases[26], aliases[51], aliases[52], aliases[701], aliases[702]]).toEqual(
      ['Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'].map((letters) => `Person ${letters}`),
    );
    expect(new Set(aliases).size).toBe(704);
  });

  it('never say a name, and are never given twice, whatever the user wrote over them', () => {
    const rows = [anAlias('person', 'Ada', 'a friend'), anAlias('person', 'Tom', 'Person B', { by: 'winnow' })];
    expect(aliasesOf([knownName('person', 'Ada'), knownName('person', 'Eve')], rows)).toEqual(['Person C']);
    const many = Array.from({ length: 27 }, (_, index) => knownName('person', `somebody ${index}`));
    expect(aliasesOf([...many, knownName('project', 'AA')]).at(-1)).toBe('Person AB');
  });

  it('are of a name’s forms, too: an employer known by its host keeps its alias when it is named in full', () => {
    const rows = [anAlias('employer', 'acme', 'Employer C', { by: 'winnow' })];
    expect(aliasesOf([knownName('employer', 'Acme GmbH', ['Acme'])], rows)).toEqual(['Employer C']);
  });

  it('of a log that has grown are those it had, and more', () => {
    const names = fc.array(
      fc
        .tuple(fc.constantFrom(...ALIAS_KINDS), fc.string({ minLength: 1, maxLength: 4 }))
        .map(([kind, name]) => knownName(kind, name || 'x')),
    );
    fc.assert(
      fc.property(names, names, (before, after) => {
        const first = allAtOnce(freshAliases(before, []));
        const second = allAtOnce(freshAliases([...after, ...before], first));
        const again = startAliasing([...first, ...second]);
        for (const row of first) expect(again.aliasOf(row.kind, row.name)).toBe(row.alias);
        const all = [...first, ...second].map(({ kind, alias }) => `${kind} ${alias}`);
        expect(new Set(all).size).toBe(all.length);
        expect(allAtOnce(freshAliases([...before, ...after], [...first, ...second]))).toEqual([]);
      }),
    );
  });
});
