import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTerm } from '@/lib/domain/alias';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { anArtifact, aPerson, logged } from '../a-win';
import { anAlias, aRedactor, redactorOf, rulesFor } from './a-redactor';

const pull = anArtifact({
  type: 'pull-request',
  key: 'gh:git.acme.com/acme/orchard/pull/12',
  url: 'https://git.acme.com/acme/orchard/pull/12',
  host: 'git.acme.com',
  title: 'Cap the retries of orchard (#12)',
  facts: { author: 'mara-k', viewer: 'mara-k', reviewers: ['tom-b'], head: 'mara/cap-retries', base: 'main' },
  excerpt: 'the body',
});
const win = logged(
  ['mentor'],
  {
    title: 'Orchard stopped paging Tom',
    did: 'With Tom Becker I capped the retries of acme/orchard; tom-b reviewed it, mara-k wrote it (ORCH-7)',
    note: 'only for me',
    tags: ['orchard', 'on-call'],
    people: [aPerson({ label: 'Tom Becker' }), aPerson({ label: 'the PM', as: 'pm' })],
    metric: { label: 'pages at Acme', before: '10', after: '1', unit: 'a week' },
  },
  [pull],
);
const employers = [{ name: 'Acme GmbH' }];

describe('a win as it may leave', () => {
  it('is itself at Full', () => {
    const redactor = aRedactor('full', { log: [win], employers });
    expect(redactor.win(win)).toEqual({ ...win, redacted: 'full' });
    expect(redactor.text('acme/orchard `x`')).toBe('acme/orchard `x`');
    expect(redactor.replaced()).toEqual([]);
  });

  it('tells colleagues where, and not who', () => {
    const redactor = aRedactor('work-safe', { log: [win], employers });
    const redacted = redactor.win(win);
    expect(redacted.win).toMatchObject({
      title: 'Orchard stopped paging Person A',
      did: 'With Person A I capped the retries of acme/orchard; Handle B reviewed it, mara-k wrote it (ORCH-7)',
      note: '',
      tags: ['orchard', 'on-call'],
      metric: { label: 'pages at Acme', before: '10', after: '1', unit: 'a week' },
      fieldRevs: {},
    });
    expect(redacted.win.people.map(({ label }) => label)).toEqual(['Person A', 'the PM']);
    expect(redacted.artifacts[0]).toMatchObject({
      url: pull.url,
      key: pull.key,
      title: pull.title,
      facts: {},
      excerpt: null,
    });
  });

  it.each<[string, string, string]>([
    ['okan-t', 'Okan made it a rule, as okan-t wrote.', 'Person A made it a rule, as Person A wrote.'],
    ['okan-t', 'An okan is a tree.', 'An okan is a tree.'],
    ['okan7', 'Okan made it a rule.', 'Person A made it a rule.'],
    ['test-lead', 'Test the rollback.', 'Test the rollback.'],
  ])('knows the name in the account of a person, %s: %s', (label, did, told) => {
    const one = logged([], { did, people: [aPerson({ label })] });
    expect(aRedactor('work-safe', { log: [one] }).win(one).win.did).toBe(told);
  });

  it('tells the public neither', () => {
    const redactor = aRedactor('public', { log: [win], employers });
    const redacted = redactor.win(win);
    expect(redacted.win).toMatchObject({
      title: 'Repository A stopped paging Person A',
      did: 'With Person A I capped the retries of Repository A; Handle B reviewed it, Handle A wrote it (Ticket 2)',
      tags: ['Repository A', 'on-call'],
      metric: { label: 'pages at Employer A' },
    });
    expect(redacted.artifacts[0]).toMatchObject({ url: '', key: '', title: '', host: 'Repository A', facts: {} });
    expect(redactor.replaced().map(({ kind, original, alias, count }) => [kind, original, alias, count])).toEqual([
      ['employer', 'Acme', 'Employer A', 1],
      ['person', 'Tom', 'Person A', 1],
      ['person', 'Tom Becker', 'Person A', 2],
      ['repository', 'Orchard', 'Repository A', 2],
      ['repository', 'acme/orchard', 'Repository A', 2],
      ['ticket', 'ORCH-7', 'Ticket 2', 1],
      ['handle', 'tom-b', 'Handle B', 1],
      ['handle', 'mara-k', 'Handle A', 1],
    ]);
    expect(redactor.replaced().every(({ winIds }) => winIds.join() === win.win.id)).toBe(true);
  });

  it('is no part of a document where it is private, and confidential only at Full', () => {
    const secret = logged([], { visibility: 'private' });
    const confidential = logged([], { confidential: true });
    for (const level of ['full', 'work-safe', 'public'] as const) {
      const redactor = redactorOf(level, [secret, confidential]);
      expect(redactor.log([secret, confidential])).toHaveLength(level === 'full' ? 1 : 0);
      expect(() => redactor.win(secret)).toThrow();
    }
  });

  it('carries nothing that the policy does not name', () => {
    const later = { ...win, win: { ...win.win, salary: '100000' }, artifacts: [{ ...pull, body: 'all of it' }] };
    for (const level of ['full', 'work-safe', 'public'] as const) {
      const said = JSON.stringify(redactorOf(level, [later]).win(later));
      expect(said).not.toMatch(/salary|100000|all of it/);
    }
  });
});

describe('names in words', () => {
  const acme = { employers };
  const text = (words: string, aliases = [anAlias('project', 'Project Lorikeet', 'a billing system')]) =>
    aRedactor('public', acme, aliases).text(words);
  it.each([
    ['Joined ACME.', 'Joined Employer A.'],
    ['ａｃｍｅ wide', 'Employer A wide'],
    ['a\u200bc\u00adm\u2060e hidden', 'Employer A hidden'],
    ['A\u0301cme\u0327 marked', 'Employer A marked'],
    ["Acme's and Acme’s, acme-wide, (acme)", "Employer A's and Employer A’s, Employer A-wide, (Employer A)"],
    ['在Acme工作', '在Employer A工作'],
    ['acmeClient and AcmeV2', 'Employer AClient and Employer AV2'],
    ['acme_retry', 'Employer A_retry'],
    ['acmeology is another word', 'acmeology is another word'],
    ['Acme GmbH bought it', 'Employer A bought it'],
    ['project\nlorikeet, project-lorikeet', 'a billing system, a billing system'],
    ['Project Lorikeets and the Acmes', 'a billing system and the Employer A'],
    ['Аcme, Acmе, АСМЕ, Αcme', 'Employer A, Employer A, Employer A, Employer A'],
    ['Markdown\\_acme and project\\-lorikeet \\[Acme\\]', 'Markdown\\_Employer A and a billing system \\[Employer A]'],
  ])('%s', (words, said) => {
    expect(text(words)).toBe(said);
  });

  it('may be ordinary words: by the user, or of an engineer’s every day', () => {
    const log = [logged([], {}, [anArtifact({ key: 'gh:github.com/acme/web/pull/1', host: 'github.com' }), pull])];
    const left = [anAlias('repository', 'orchard', '', { leave: true })];
    const redactor = aRedactor('public', { log, ...acme }, left);
    expect(redactor.text('The web team planted an orchard for acme/web and acme/orchard')).toBe(
      'The web team planted an orchard for Repository A and Repository B',
    );
  });

  it('of people are found by a part that is written as a name', () => {
    const log = [logged([], { people: [aPerson({ label: 'Will Okafor' })] })];
    expect(redactorOf('work-safe', log).text('Will and Okafor will review; okafor')).toBe(
      'Will and Person A will review; okafor',
    );
  });
});

describe('the user’s own name', () => {
  const log = [logged([], { people: ['Mara Koch', 'Mara Lind'].map((label) => aPerson({ label })) })];
  const start = (level: RedactionLevel) => startRedaction(rulesFor(level, { log }), 'Mara Koch');

  it('stays at Work-safe, whatever pages say of people', () => {
    expect(start('work-safe').text('Mara Koch and Mara Lind; Mara, Koch and Lind')).toBe(
      'Mara Koch and Person B; Mara, Koch and Person B',
    );
    expect(
      start('work-safe')
        .log(log)[0]
        ?.win.people.map(({ label }) => label),
    ).toEqual(['Mara Koch', 'Person B']);
  });

  it('does not at Public', () => {
    expect(start('public').text('Mara Koch')).toBe('Person A');
  });
});

const NAMES = [
  'Acme',
  'Blue Heron',
  'orchard-api',
  'José Ñandú',
  'Straße',
  'naïve-co',
  '株式会社',
  'Lorikeet',
  'ZX',
  'q7',
];
const arbitraryName = fc.constantFrom(...NAMES);
const written = fc
  .tuple(arbitraryName, fc.constantFrom('as', 'upper', 'lower', 'wide', 'split', 'marked', 'decomposed'))
  .map(([name, way]) => {
    if (way === 'upper') return name.toUpperCase();
    if (way === 'lower') return name.toLowerCase();
    if (way === 'wide') return name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    if (way === 'split') return [...name].join('\u200b');
    if (way === 'marked') return name.replace(/\p{L}/gu, '$&\u0323');
    return way === 'decomposed' ? name.normalize('NFD') : name;
  });
const neighbour = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  '\n',
  '(',
  ')',
  '“',
  '’s ',
  "'s ",
  '/',
  ' - ',
  '…',
  '🚀',
  ' — ',
  '*',
  '_',
  '\u00a0',
  '工作',
  ': ',
);
/** What code, addresses and Markdown put beside a name. */
const roughNeighbour = fc.constantFrom(
  ...['`', '``', '```', '@', '://', 'https://', '#12', '.ts', '.com', '\\', '%20', '=', '&', '<', '>', '|', '~', '$'],
  ...['+', '^', '"', '{', '}', '[', ']', '-7', '0', 'x'],
);
const between = (beside: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(beside, fc.oneof(written, fc.constantFrom('we', 'kept', 'retries', 'low', '12', 'the'))), {
      maxLength: 8,
    })
    .map((parts) => parts.flat().join(''));
const prose = between(neighbour);

describe('for any words', () => {
  const aliases = NAMES.map((name, index) => anAlias(index % 2 ? 'term' : 'employer', name, '', { by: 'winnow' })).map(
    (row, index) => ({ ...row, alias: `${index % 2 ? 'Name' : 'Employer'} ${String.fromCharCode(65 + index)}` }),
  );
  const start = () => aRedactor('public', {}, aliases);
  const bare = (words: string) =>
    toTerm(
      words
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toUpperCase(),
    );

  it('leaves no known name, whatever stands beside it', () => {
    fc.assert(
      fc.property(between(fc.oneof(neighbour, roughNeighbour)), (words) => {
        const said = start().text(words);
        for (const name of NAMES) {
          const whole = new RegExp(`(?<![\\p{L}\\p{N}])${bare(name).replace(/[- ]/g, '[- ]')}(?![\\p{L}\\p{N}])`, 'u');
          expect(bare(said)).not.toMatch(whole);
        }
      }),
      { numRuns: process.env.WINNOW_LONG ? 500 : 200 },
    );
  });

  it.each([
    ['a path that ends in a name’s first word', 'in /we/Blue Heron now', 'in Project A now'],
    ['a name whose first word ends a longer path', 'in /home/mara/notes/Blue Heron now', 'in [path] now'],
    ['a name that is kept whole beside it', '/we/Blue Heron, Blue Heron', 'Project A, Project A'],
  ])('goes with the longer one: %s', (_, words, said) => {
    const redactor = aRedactor('public', {}, [anAlias('project', 'Blue Heron', 'Project A')]);
    expect(redactor.text(words)).toBe(said);
  });

  it('says the same when it is done twice', () => {
    fc.assert(
      fc.property(prose, (words) => {
        const redactor = start();
        const said = redactor.text(words);
        expect(redactor.text(said)).toBe(said);
      }),
    );
  });

  it('is itself at Full', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), prose, (any, words) => {
        expect(startRedaction({ level: 'full', aliases }).text(any + words)).toBe(any + words);
      }),
    );
  });

  it('never throws and keeps what stands around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        for (const level of ['work-safe', 'public'] as const) {
          const rules = rulesFor(level, {}, aliases);
          expect(startRedaction(rules).text(`${any} Acme`)).toMatch(
            level === 'public' ? /Employer A$|\]$|\d$|[A-Z]$/ : /./,
          );
        }
      }),
    );
  });
});
