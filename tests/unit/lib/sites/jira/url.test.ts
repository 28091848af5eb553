import { describe, expect, it } from 'vitest';
import { adapterFor } from '@/lib/sites/adapters';
import { toJql } from '@/lib/sites/jira/list/list-query';
import { parseList } from '@/lib/sites/jira/list/parse-list';
import { listAddress } from '@/lib/sites/jira/list-address';
import { identify, parseTicket } from '@/lib/sites/jira/url';

const CLOUD = 'https://acme.atlassian.net';
const OWN = 'https://jira.acme.example';

const TICKETS: [address: string, key: string, url?: string][] = [
  [`${CLOUD}/browse/ORCH-7`, 'jira:acme.atlassian.net/ORCH-7'],
  ['https://ACME.Atlassian.net/browse/orch-7/', 'jira:acme.atlassian.net/ORCH-7', `${CLOUD}/browse/ORCH-7`],
  [`${CLOUD}/browse/ORCH-7?focusedCommentId=12#c`, 'jira:acme.atlassian.net/ORCH-7', `${CLOUD}/browse/ORCH-7`],
  ...[
    '/jira/software/c/projects/ORCH/boards/1?selectedIssue=ORCH-7',
    '/jira/software/projects/ORCH/boards/1/backlog?epics=visible&selectedIssue=ORCH-7',
    '/jira/software/c/projects/ORCH/boards/1/timeline?selectedIssue=orch-7',
    '/jira/core/projects/ORCH/list?selectedIssue=ORCH-7',
    '/jira/software/c/projects/ORCH/issues/ORCH-7?jql=x',
    '/jira/servicedesk/projects/ORCH/queues/custom/12/ORCH-7',
    '/issues/ORCH-7?jql=project%20%3D%20ORCH',
    '/projects/ORCH/issues/ORCH-7?filter=allopenissues',
    '/secure/RapidBoard.jspa?rapidView=4&selectedIssue=ORCH-7',
    // What is selected lies above what the path names: the child, not its epic.
    '/browse/ORCH-1?selectedIssue=ORCH-7',
    '/jira/software/c/projects/ORCH/issues/ORCH-1?selectedIssue=ORCH-7',
  ].map((path): [string, string, string] => [
    `${CLOUD}${path}`,
    'jira:acme.atlassian.net/ORCH-7',
    `${CLOUD}/browse/ORCH-7`,
  ]),
  [`${OWN}/browse/ORCH-7?jql=x`, 'jira:jira.acme.example/ORCH-7', `${OWN}/browse/ORCH-7`],
  [`${OWN}/jira/browse/ORCH-7`, 'jira:jira.acme.example/jira/ORCH-7', `${OWN}/jira/browse/ORCH-7`],
  [`${OWN}/tools/jira/browse/ORCH-7`, 'jira:jira.acme.example/tools/jira/ORCH-7', `${OWN}/tools/jira/browse/ORCH-7`],
  [`${OWN}/projects/ORCH/issues/ORCH-7`, 'jira:jira.acme.example/ORCH-7', `${OWN}/browse/ORCH-7`],
  [`${OWN}/jira/projects/ORCH/issues/ORCH-7`, 'jira:jira.acme.example/jira/ORCH-7', `${OWN}/jira/browse/ORCH-7`],
  [`${OWN}/issues/ORCH-7?jql=x`, 'jira:jira.acme.example/ORCH-7', `${OWN}/browse/ORCH-7`],
  [
    `${OWN}/jira/secure/RapidBoard.jspa?selectedIssue=ORCH-7`,
    'jira:jira.acme.example/jira/ORCH-7',
    `${OWN}/jira/browse/ORCH-7`,
  ],
  // Cloud under a name of the company's own.
  [
    `${OWN}/jira/software/c/projects/ORCH/boards/1?selectedIssue=ORCH-7`,
    'jira:jira.acme.example/ORCH-7',
    `${OWN}/browse/ORCH-7`,
  ],
  ['http://127.0.0.1:8080/browse/A_B2-10', 'jira:127.0.0.1:8080/A_B2-10', 'http://127.0.0.1:8080/browse/A_B2-10'],
];

const OTHERS = [
  'https://sentry.example/issues/ABC-12',
  `${CLOUD}/secure/attachment/10001/report-2`,
  `${CLOUD}/jira/your-work/foo-2`,
  `${CLOUD}/`,
  `${CLOUD}/jira/your-work`,
  `${CLOUD}/browse/ORCH`,
  `${CLOUD}/browse/ORCH-0`,
  `${CLOUD}/browse/ORCH-7x`,
  `${CLOUD}/issues/?jql=key%20%3D%20ORCH-7`,
  `${CLOUD}/jira/software/c/projects/ORCH/boards/1?selectedIssue=ORCH`,
  `${CLOUD}/wiki/spaces/ENG/pages/12/ORCH-7`,
  `${OWN}/wiki/ORCH-7`,
  `${OWN}/dashboard?selectedIssue=ORCH-7`,
  'https://github.com/browse/ORCH-7',
  'https://github.com/acme/orchard/issues/7',
  'https://github.com/acme/orchard/pull/7',
  'https://git.acme.example/acme/orchard/issues/7',
  'https://gitlab.com/acme/orchard/-/issues/7',
  'https://gitlab.acme.example/acme/orchard/-/merge_requests/7?selectedIssue=ORCH-7',
  'https://gitlab.acme.example/acme/orchard/-/issues/ORCH-7',
  'https://linear.app/acme/issue/ORCH-7/stop-the-job',
  'https://bitbucket.acme.example/projects/ORCH/repos/trees/browse/ORCH-7',
  'file:///browse/ORCH-7',
];

describe('what an address says', () => {
  it.each(TICKETS)('%s is %s', (address, key, browse) => {
    const url = new URL(address);
    expect(identify(url)).toEqual({ type: 'ticket', key, url: browse ?? address, host: url.host });
    expect(adapterFor(url)?.id).toBe('jira');
  });

  it.each(TICKETS)('%s means the same as the address it is known by', (address) => {
    const identity = identify(new URL(address));
    expect(identify(new URL(identity?.url ?? ''))).toEqual(identity);
  });

  it.each(OTHERS)('%s is no ticket', (address) => {
    expect(parseTicket(new URL(address))).toBeNull();
  });
});

describe('what a list searches', () => {
  it.each([
    [`${CLOUD}/issues/?jql=project%20%3D%20ORCH`, '', 'project = ORCH'],
    [`${CLOUD}/issues/?filter=10021`, '', 'filter = 10021'],
    [`${CLOUD}/issues/?filter=-2`, '', 'reporter = currentUser() ORDER BY created DESC'],
    [`${CLOUD}/jira/software/c/projects/ORCH/issues`, '', 'project = "ORCH" ORDER BY created DESC'],
    [`${CLOUD}/jira/software/c/projects/ORCH/issues?jql=type%20%3D%20Bug`, '', 'type = Bug'],
    [`${CLOUD}/jira/core/projects/ORCH/list`, '', 'project = "ORCH" ORDER BY created DESC'],
    [`${CLOUD}/issues/ORCH-7?jql=x%20%3D%201`, '', 'x = 1'],
    [`${OWN}/issues/?jql=assignee%20%3D%20ada`, '', 'assignee = ada'],
    [`${OWN}/jira/issues/?filter=10021`, '/jira', 'filter = 10021'],
    [`${OWN}/jira/browse/ORCH-7?jql=x%20%3D%201`, '/jira', 'x = 1'],
    [`${OWN}/browse/ORCH-7?filter=10021`, '', 'filter = 10021'],
    [
      `${OWN}/jira/projects/ORCH/issues?filter=doneissues`,
      '/jira',
      'project = "ORCH" AND statusCategory = Done ORDER BY updated DESC',
    ],
  ])('%s', (address, context, jql) => {
    const url = new URL(address);
    const list = parseList(url);
    expect(list?.context).toBe(context);
    expect(list && toJql(list, url)).toBe(jql);
  });

  it.each([
    `${OWN}/issues`,
    'https://git.acme.example/acme/orchard/issues',
    `${CLOUD}/browse/ORCH-7`,
    `${OWN}/jira/browse/ORCH-7`,
    `${CLOUD}/jira/software/c/projects/ORCH/boards/4`,
  ])('%s is no list', (address) => {
    expect(parseList(new URL(address))).toBeNull();
  });

  it('says nothing of a filter it does not know', () => {
    const url = new URL(`${CLOUD}/issues/?filter=somebodys`);
    const list = parseList(url);
    expect(list && toJql(list, url)).toBeNull();
  });
});

describe('what a list is known by', () => {
  it.each([
    [`${CLOUD}/issues?jql=x`, ['/issues/?jql=x', '/issues/ORCH-8?jql=x', '/issues/ORCH-9?jql=x&startIndex=50#top']],
    [
      `${CLOUD}/jira/software/c/projects/ORCH/issues?jql=x`,
      ['/jira/software/c/projects/ORCH/issues/?jql=x', '/jira/software/c/projects/ORCH/issues/ORCH-8?jql=x'],
    ],
    [`${CLOUD}/jira/core/projects/ORCH/list?`, ['/jira/core/projects/ORCH/list?selectedIssue=ORCH-8']],
    [`${OWN}/jira/issues?jql=x`, ['/jira/issues/?jql=x&startIndex=50', '/jira/browse/ORCH-8?jql=x']],
    [`${OWN}/issues?filter=10021`, ['/browse/ORCH-8?filter=10021', '/issues/?filter=10021']],
  ])('%s is the same on each of its pages and whichever row is selected', (known, paths) => {
    for (const path of paths) expect(listAddress(new URL(path, known))).toBe(known);
  });

  it.each([`${CLOUD}/browse/ORCH-7`, `${OWN}/jira/browse/ORCH-7`, `${CLOUD}/jira/software/c/projects/ORCH/boards/4`])(
    '%s is no list',
    (address) => expect(listAddress(new URL(address))).toBeNull(),
  );
});
