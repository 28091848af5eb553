import { describe, expect, it } from 'vitest';
import { insideNames } from '@/lib/domain/legibility/inside-names';
import { saidTexts } from '@/lib/domain/legibility/told-entries';
import type { Entry } from '@/lib/domain/packet/packet';
import { anArtifact, aPerson, logged } from '../a-win';
import { aTold, insideTerms } from './a-packet';

const inside = insideTerms([
  logged([], { people: [aPerson({ label: 'Colm (support)' })] }, [
    anArtifact({ key: 'gh:github.com/acme/notice-runner/pull/7', facts: { author: 'ada-lind', reviewers: ['jo'] } }),
    anArtifact({ key: 'jira:acme.atlassian.net/LEND-7', facts: { assignee: 'Rena Voss' } }),
  ]),
]);
const find = (entries: Partial<Entry>[], known: string[] = []) =>
  insideNames(
    saidTexts(
      entries.map((entry) => aTold(entry)),
      [],
    ),
    inside,
    (term) => known.includes(term),
  );
const found = (did: string, known: string[] = []) => find([{ did }], known).map(({ words }) => words);

describe('a name says something outside the team', () => {
  it.each([
    ['a repository', 'Moved the job to notice-runner.', 'notice-runner'],
    ['a handle', 'Asked ada-lind for a review', 'ada-lind'],
    ['an at-name', 'Asked @jonas-k for a review', '@jonas-k'],
    ['a class', 'Split HoldQueueWorker in two', 'HoldQueueWorker'],
    ['a function', 'Renamed patronStatus everywhere', 'patronStatus'],
    ['a column', 'Put an index on branch_id', 'branch_id'],
    ['a column of a table', 'Put an index on hold.branch_id', 'hold.branch_id'],
  ])('finds %s', (_, text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    ['compound words', 'Wrote an append-only ledger, a two-week trial and a self-check'],
    ['products that everybody knows', 'Moved from GitHub to GitLab with TypeScript, PostgreSQL and macOS'],
    ['people of the log', 'Colm and Rena asked. I told Colm. Then Colm agreed.'],
    ['a key beside words', 'Wrote under LEND-502 what polling costs us'],
    ['addresses', 'See docs.example.com/branch_closures'],
    ['plain words', 'Two teams use it now'],
  ])('says nothing of %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds a key that nothing is said with, and leads to its field', () => {
    expect(find([{ did: 'Fixed LEND-502' }]).map(({ field, words }) => [field, words])).toEqual([
      ['did', 'Fixed LEND-502'],
    ]);
    expect(find([{ title: 'LEND-502' }]).map(({ field }) => field)).toEqual(['title']);
  });

  it('finds a capitalised word that comes back in three wins, of English alone', () => {
    const english = ['I moved the jobs to Falcon.', 'We asked the people at Falcon.', 'It was for Falcon and others.'];
    const wins = english.map((did) => ({ did }));
    expect(find(wins).map(({ words }) => words)).toEqual(['Falcon']);
    expect(find(wins, ['Falcon'])).toEqual([]);
    expect(find(wins.slice(1))).toEqual([]);
    const replaced = english.map((did) => ({ did: did.replace('Falcon', 'Repository A') }));
    expect(find(replaced)).toEqual([]);
    const german = [
      'Ich habe den Dienst verschoben.',
      'Es war für den Dienst.',
      'Der neue Dienst ist da und der Dienst läuft.',
    ];
    expect(find(german.map((did) => ({ did })))).toEqual([]);
  });

  it('asks once a name, and not for what is in the glossary', () => {
    expect(find([{ did: 'Ran notice-runner' }, { outcome: 'The notice-runner is quiet' }])).toHaveLength(1);
    expect(found('Moved the job to notice-runner.', ['notice-runner'])).toEqual([]);
  });
});
