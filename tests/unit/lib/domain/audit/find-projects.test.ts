import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProjects } from '@/lib/domain/audit/find-projects';
import { anArtifactOf } from '../a-project';
import { anArtifact, logged } from '../a-win';

const WINDOW = { from: '2026-05-25', to: '2026-11-25' };
const at = (key: string, facts = {}, changes = {}) => logged([], changes, [anArtifactOf(key, facts)]);
const keysOf = (log: Parameters<typeof findProjects>[0]) => findProjects(log, WINDOW).map(({ key }) => key);

describe('the project of an artifact', () => {
  it.each([
    ['gh:github.com/acme/orchard/pull/12', ['gh:github.com/acme/orchard']],
    ['gh:github.com/acme/orchard/pull/12#review-9', ['gh:github.com/acme/orchard']],
    ['gh:git.acme.test/acme/orchard/issues/3#comment-4', ['gh:git.acme.test/acme/orchard']],
    ['gh:github.com/acme/orchard/discussions/3', ['gh:github.com/acme/orchard']],
    ['gh:github.com/orgs/acme/discussions/3', []],
    ['gl:code.acme.test/tools/deep/mill/-/merge_requests/4', ['gl:code.acme.test/tools/deep/mill']],
    ['jira:acme.atlassian.net/ORCH-7', ['jira:acme.atlassian.net/ORCH']],
    ['jira:jira.acme.test/jira/AB_1-7', ['jira:jira.acme.test/jira/AB_1']],
    ['url:https://acme.test/gh:github.com/acme/orchard/pull/12', []],
    ['sel:https://github.com/acme/orchard/pull/12#abc', []],
    ['linear:acme/issue/ENG-4', []],
  ])('%s', (key, projects) => {
    expect(keysOf([at(key)])).toEqual(projects);
  });

  it('is its epic, too, or else the ticket above it; what is no key is none', () => {
    const tickets = [
      at('jira:acme.atlassian.net/ORCH-7', { epic: 'ORCH-40', parent: 'ORCH-5' }),
      at('jira:acme.atlassian.net/ORCH-8', { parent: 'ORCH-40' }),
      at('jira:acme.atlassian.net/ORCH-9', { epic: 'The big one' }),
    ];
    expect(findProjects(tickets, WINDOW).map(({ key, kind, wins }) => [key, kind, wins.length])).toEqual([
      ['jira:acme.atlassian.net/ORCH', 'ticket-project', 3],
      ['jira:acme.atlassian.net/ORCH-40', 'epic', 2],
    ]);
  });

  it('has a name and a page as an engineer would write them', () => {
    const log = [
      at('gh:github.com/acme/orchard/pull/12'),
      at('jira:jira.acme.test/jira/OPS-3', { epic: 'OPS-1' }),
      logged([], {}, [anArtifact({ ...anArtifactOf('jira:jira.acme.test/jira/OPS-1'), title: 'Quiet pagers' })]),
    ];
    const found = findProjects(log, WINDOW).map(({ name, host, url }) => [name, host, url]);
    expect(found).toEqual([
      ['OPS', 'jira.acme.test', 'https://jira.acme.test/jira/browse/OPS'],
      ['OPS-1 Quiet pagers', 'jira.acme.test', 'https://jira.acme.test/jira/browse/OPS-1'],
      ['acme/orchard', 'github.com', 'https://github.com/acme/orchard'],
    ]);
  });
});

describe('the window', () => {
  it.each([
    ['2026-05-24', 0],
    ['2026-05-25', 1],
    ['2026-11-25', 1],
    ['2026-11-26', 0],
  ])('holds a win of %s: %i', (occurredOn, count) => {
    expect(keysOf([at('gh:github.com/acme/orchard/pull/12', {}, { occurredOn })])).toHaveLength(count);
  });

  it.each([
    ['in the inbox', { status: 'inbox' }, 1],
    ['private', { visibility: 'private' }, 1],
    ['archived', { status: 'archived' }, 0],
    ['in the trash', { deletedAt: '2026-11-01T00:00:00.000Z' }, 0],
  ])('a win %s tells of its project: %j', (_name, changes, count) => {
    expect(keysOf([at('gh:github.com/acme/orchard/pull/12', {}, changes)])).toHaveLength(count);
  });

  it('leaves an artifact in the trash out', () => {
    const gone = { ...anArtifactOf('gh:github.com/acme/orchard/pull/12'), deletedAt: '2026-11-01T00:00:00.000Z' };
    expect(keysOf([logged([], {}, [gone])])).toEqual([]);
  });
});

const aLog = fc.array(
  fc
    .record({
      repository: fc.constantFrom('acme/orchard', 'acme/press', 'acme/mill'),
      number: fc.integer({ min: 1, max: 9 }),
      day: fc.integer({ min: 10, max: 28 }),
    })
    .map(({ repository, number, day }) =>
      at(`gh:github.com/${repository}/pull/${number}`, {}, { occurredOn: `2026-10-${day}` }),
    ),
  { maxLength: 12 },
);

it('finds the same in any order of the log, and a win more never takes one away', () => {
  fc.assert(
    fc.property(aLog, aLog, (log, more) => {
      const counts = (wins: typeof log) =>
        new Map(findProjects(wins, WINDOW).map((project) => [project.key, project.wins.length]));
      expect(findProjects([...log].reverse(), WINDOW)).toEqual(findProjects(log, WINDOW));
      const after = counts([...log, ...more]);
      for (const [key, count] of counts(log)) expect(after.get(key)).toBeGreaterThanOrEqual(count);
    }),
    { numRuns: 60 },
  );
});

it('counts a win once for a project, however many links it has there', () => {
  const keys = ['gh:github.com/acme/orchard/pull/12', 'gh:github.com/acme/orchard/issues/3'];
  expect(
    findProjects(
      [
        logged(
          [],
          {},
          keys.map((key) => anArtifactOf(key)),
        ),
      ],
      WINDOW,
    )[0]?.wins,
  ).toHaveLength(1);
});
