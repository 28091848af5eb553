import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArtifact, aPerson, logged } from '../a-win';
import { anAlias, knownNames, type LogMatter } from './a-redactor';

const namesOf = (matter: Partial<LogMatter>) => knownNames(matter).map(({ kind, name }) => `${kind} ${name}`);
const namesIn = (artifact: Parameters<typeof anArtifact>[0]) =>
  namesOf({ log: [logged([], {}, [anArtifact({ title: '', ...artifact })])] });

describe('what is known as a name', () => {
  it('is what a pull request knows', () => {
    const facts = {
      author: 'mara-k',
      viewer: 'mara-k',
      reviewers: ['tom-b'],
      assignees: ['mara-k'],
      mergedBy: 'release-bot',
      base: 'main',
      head: 'eve:fix/retries',
      linkedIssues: ['https://git.acme.com/acme/plans/issues/7'],
    };
    expect(namesIn({ key: 'gh:git.acme.com/acme/orchard/pull/12', host: 'git.acme.com', facts })).toEqual([
      'employer acme',
      'host git.acme.com',
      'repository acme/orchard',
      'ticket #12',
      'handle mara-k',
      'handle release-bot',
      'handle tom-b',
      'handle eve',
      'code fix/retries',
      'repository acme/plans',
      'ticket https://git.acme.com/acme/plans/issues/7',
    ]);
  });

  it('is what a ticket knows, and the company that its site is called by', () => {
    const facts = { assignee: 'Mara Koch', reporter: 'tom', epic: 'ORCH-1', issueLinks: ['OPS-3'] };
    expect(namesIn({ key: 'jira:acme.atlassian.net/ORCH-7', host: 'acme.atlassian.net', facts })).toEqual([
      ...[
        'employer acme',
        'host acme.atlassian.net',
        'ticket ORCH-7',
        'project ORCH',
        'person Mara Koch',
        'handle tom',
      ],
      ...['ticket ORCH-1', 'ticket OPS-3', 'project OPS'],
    ]);
    expect(namesIn({ key: 'linear:linear.app/acme/ENG-7', host: 'linear.app' })).toEqual([
      ...['host linear.app', 'employer acme', 'ticket ENG-7', 'project ENG'],
    ]);
  });

  it('is met from the oldest win on, in whatever order the log is read', () => {
    const log = Array.from({ length: 12 }, (_, at) =>
      logged([], { occurredOn: `2026-0${1 + (at % 5)}-01`, people: [aPerson({ label: `Ann ${at % 7}` })] }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: 12 }), (read) => {
        expect(namesOf({ log: read })).toEqual(namesOf({ log }));
      }),
      { numRuns: 20 },
    );
    expect(namesOf({ log }).slice(0, 3)).toEqual(['person Ann 0', 'person Ann 5', 'person Ann 3']);
  });

  it('is no company of a page that anybody may read', () => {
    expect(namesIn({ key: 'url:https://stackoverflow.com/q/7', host: 'stackoverflow.com' })).toEqual([
      'host stackoverflow.com',
    ]);
    expect(namesIn({ key: 'gh:github.com/kubernetes/kubectl/pull/7', host: 'github.com' })).toEqual([
      ...['host github.com', 'repository kubernetes/kubectl', 'project kubernetes', 'ticket #7'],
    ]);
  });

  it('is whom and what the user names, and what stands in words with a name’s shape', () => {
    const win = logged([], {
      did: 'Paired with @eve on ORCH-9, see docs.acme.com/x?y=1',
      people: [
        aPerson({ label: 'Ada Lovelace (platform)' }),
        aPerson({ label: 'the product manager' }),
        aPerson({ label: '@tom' }),
      ],
    });
    expect(namesOf({ log: [win], words: ['mail bo@acme.com'], origins: ['https://git.initech.co.uk'] })).toEqual([
      ...['employer initech', 'host git.initech.co.uk', 'person Ada Lovelace (platform)', 'handle tom'],
      ...['handle eve', 'ticket ORCH-9', 'address docs.acme.com/x', 'address bo@acme.com'],
    ]);
  });

  it('is what the dictionary holds, with the employers of every chapter', () => {
    const aliases = [
      anAlias('term', 'Bluebird', 'the tool'),
      anAlias('address', 'https://acme.com/x', 'Address 1', { by: 'winnow' }),
      anAlias('person', 'Ada', '', { leave: true }),
    ];
    const chapters = [{ employer: 'Initech' }, { employer: '' }];
    expect(
      namesOf({
        aliases,
        chapters,
        employers: [{ name: 'Acme, Inc.' }],
        projects: [{ name: 'Orchard' }, { name: '' }],
      }),
    ).toEqual(['term Bluebird', 'employer Acme, Inc.', 'employer Initech', 'project Orchard']);
  });

  it('comes in the order of the days, whatever the order of the log', () => {
    const first = logged([], { occurredOn: '2026-01-01', people: [aPerson({ label: 'Ada' })] });
    const second = logged([], { occurredOn: '2026-02-01', people: [aPerson({ label: 'Eve' })] });
    expect(namesOf({ log: [second, first] })).toEqual(namesOf({ log: [first, second] }));
    expect(namesOf({ log: [second, first] })).toEqual(['person Ada', 'person Eve']);
  });
});
