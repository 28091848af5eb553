// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter as jira } from '@/lib/sites/jira';
import { listAddress, listPage, searchAnswer, ticketAddress, ticketPage } from '@/tests/e2e/pages/jira/index.mjs';
import { parse } from '../../parse';
import { answering } from '../answering';

type Options = NonNullable<Parameters<typeof listPage>[1]>;
const TICKETS = [{}, { key: 'ORCH-8', summary: 'Water the second row', assignee: null, resolution: 'Duplicate' }];
const { signal } = new AbortController();
const CLOUD: Options = {};
const SERVER: Options = { product: 'server' };

function read(options: Options, answers: Record<string, string>, cursor: string | null = null, asked: string[] = []) {
  const [url, page] = [new URL(listAddress(options)), parse(listPage(TICKETS, options))];
  const result = jira.list?.readPage({ url, page, cursor }, answering(answers, asked), signal);
  if (!result) throw new Error('Jira has no lists');
  return result;
}

describe('an issue navigator', () => {
  it.each([
    ['Cloud', CLOUD, '/search/jql', { nextPageToken: 'abc', isLast: false }, 'abc', null],
    ['Cloud, the last page', CLOUD, '/search/jql', { isLast: true }, null, null],
    ['Data Center', SERVER, '/search', { startAt: 0, maxResults: 50, total: 120 }, '2', 120],
    ['Data Center, the last page', SERVER, '/search', { startAt: 0, maxResults: 50, total: 2 }, null, 2],
  ])('is read by the site’s own search: %s', async (_, options, path, paging, next, total) => {
    const asked: string[] = [];
    const answered = await read(
      options,
      {
        [path]: JSON.stringify(
          searchAnswer(
            TICKETS.map((ticket) => ({ ...options, ...ticket })),
            paging,
          ),
        ),
      },
      null,
      asked,
    );
    if (!answered.ok) throw new Error(answered.reason);
    expect(answered).toMatchObject({ next, total });
    expect(answered.rows.map(({ capture }) => [capture.identity.key.split('/').at(-1), capture.title])).toEqual([
      ['ORCH-7', 'Stop the pruning job from dropping young trees'],
      ['ORCH-8', 'Water the second row'],
    ]);
    expect(answered.rows.map(({ who }) => who)).toEqual(['Ada Orchard', null]);
    expect(answered.rows.map(({ element }) => element?.tagName)).toEqual(['TR', 'TR']);
    expect(answered.rows[0]?.capture).toMatchObject({
      state: 'done',
      occurredOn: '2026-11-18',
      cautions: [],
      facts: { storyPoints: 5, epic: 'ORCH-1' },
      win: { role: 'drove' },
    });
    expect(answered.rows[1]?.capture.cautions).toEqual(['no-achievement']);
    const query = new URL(asked[0] ?? '', 'https://x.example').searchParams;
    expect(query.get('jql')).toBe('project = ORCH');
    expect(query.get('maxResults')).toBe('50');
  });

  it('goes on where the last page ended, without elements', async () => {
    const asked: string[] = [];
    const page = { '/search/jql': JSON.stringify(searchAnswer(TICKETS, { isLast: true })) };
    const answered = await read(CLOUD, page, 'abc', asked);
    expect(answered.ok && answered.rows.map(({ element }) => element)).toEqual([null, null]);
    expect(asked[0]).toContain('nextPageToken=abc');
    const later = { '/search': JSON.stringify(searchAnswer(TICKETS, { startAt: 50, total: 52 })) };
    await read(SERVER, later, '50', asked);
    expect(asked[1]).toMatch(/^\/jira\/rest\/api\/2\/search\?.*startAt=50/);
  });

  it.each([
    ['Cloud', CLOUD],
    ['Data Center', SERVER],
  ])('falls back to the rows that are shown, and says that they are not all: %s', async (_, options) => {
    for (const answers of [{}, { '/search/jql': '{}', '/search': '[]' }] as Record<string, string>[]) {
      const answered = await read(options, answers);
      if (!answered.ok) throw new Error(answered.reason);
      expect(answered).toMatchObject({ next: null, total: null, isPartial: true });
      expect(
        answered.rows.map(({ capture, who, element }) => [
          capture.identity.key.split('/').at(-1),
          capture.title,
          who,
          element?.tagName,
        ]),
      ).toEqual([
        ['ORCH-7', 'Stop the pruning job from dropping young trees', 'Ada Orchard', 'TR'],
        ['ORCH-8', 'Water the second row', null, 'TR'],
      ]);
      expect(answered.rows.map(({ capture }) => capture.cautions)).toEqual([['page-only'], ['page-only']]);
    }
  });

  it('never takes the ticket above a row for the row', async () => {
    const [url, page] = [new URL(listAddress(SERVER)), parse(listPage(TICKETS, SERVER))];
    const keys = async () => {
      const answered = await jira.list?.readPage({ url, page, cursor: null }, answering({}), signal);
      return answered?.ok ? answered.rows.map(({ capture }) => capture.identity.key.split('/').at(-1)) : [];
    };
    for (const link of page.querySelectorAll('tr:first-child .issue-link')) link.remove();
    expect(page.querySelectorAll('.parentIssue')).toHaveLength(2);
    expect(await keys()).toEqual(['ORCH-8']);
    for (const row of page.querySelectorAll('tr')) row.removeAttribute('data-issuekey');
    expect(await keys()).toEqual(['ORCH-8']);
  });

  it('is partial too where the address does not say what is searched, and nobody is asked', async () => {
    const asked: string[] = [];
    const url = new URL(listAddress(CLOUD, 'filter=somebodys'));
    const at = { url, page: parse(listPage(TICKETS, CLOUD)), cursor: null };
    const answered = await jira.list?.readPage(at, answering({}, asked), signal);
    expect(answered).toMatchObject({ ok: true, next: null, isPartial: true });
    expect(answered?.ok && answered.rows.length).toBe(2);
    expect(asked).toEqual([]);
  });

  it('is whole where the site answers', async () => {
    const answered = await read(CLOUD, { '/search/jql': JSON.stringify(searchAnswer(TICKETS, { isLast: true })) });
    expect(answered).not.toHaveProperty('isPartial');
  });

  it('offers the page that is shown on a Data Center, and says that the list begins before it', async () => {
    const asked: string[] = [];
    const url = new URL(`${listAddress(SERVER)}&startIndex=50`);
    const page = parse(listPage(TICKETS, SERVER));
    const rows = TICKETS.map((ticket) => ({ ...SERVER, ...ticket }));
    const answers = { '/search': JSON.stringify(searchAnswer(rows, { startAt: 50, total: 120 })) };
    const answered = await jira.list?.readPage({ url, page, cursor: null }, answering(answers, asked), signal);
    expect(answered).toMatchObject({ ok: true, first: '0', next: '52' });
    expect(asked[0]).toContain('startAt=50');
    const first = { '/search': JSON.stringify(searchAnswer(rows, { startAt: 0, total: 120 })) };
    const begun = await jira.list?.readPage({ url, page, cursor: '0' }, answering(first, asked), signal);
    expect(begun).toMatchObject({ ok: true, first: null, next: '2' });
    expect(asked[1]).toContain('startAt=0');
  });

  it('is not walked in a circle where the site answers from elsewhere in the list', async () => {
    const answers = { '/search': JSON.stringify(searchAnswer(TICKETS, { startAt: 0, total: 120 })) };
    expect(await read(SERVER, answers, '50')).toEqual({ ok: false, reason: 'odd' });
  });

  it('stops at a rate limit, and where a later page is refused', async () => {
    expect(await read(CLOUD, { '/search/jql': '!limited' })).toEqual({ ok: false, reason: 'limited', retryAfter: 60 });
    expect(await read(CLOUD, {}, 'abc')).toEqual({ ok: false, reason: 'refused' });
    expect(await read(CLOUD, { '/search/jql': '{"issues":3}' }, 'abc')).toEqual({ ok: false, reason: 'odd' });
  });

  it('leaves an odd row out and keeps the others', async () => {
    const data = searchAnswer(TICKETS, { isLast: true });
    const issues = [null, { key: 7 }, { key: '../../x', fields: {} }, ...data.issues];
    const answered = await read(CLOUD, { '/search/jql': JSON.stringify({ ...data, issues }) });
    expect(answered.ok && answered.rows.length).toBe(2);
  });

  it('has a place for its button, beside its own title', () => {
    for (const options of [CLOUD, SERVER]) {
      const page = parse(listPage(TICKETS, options));
      expect(jira.lists?.findPlace(new URL(listAddress(options)), page)?.textContent).toBe('Issues');
      expect(jira.lists?.findPlace(new URL(listAddress(options)), parse('<h1>Issues</h1>'))).toBeNull();
      expect(jira.lists?.findPlace(new URL(ticketAddress(options)), page)).toBeNull();
    }
    const selected = new URL('https://jira.acme.example/jira/browse/ORCH-8?jql=project%20%3D%20ORCH');
    expect(jira.lists?.findPlace(selected, parse(listPage(TICKETS, SERVER)))?.textContent).toBe('Issues');
    const beside = { layout: 'navigator' as const };
    expect(jira.lists?.findPlace(new URL(ticketAddress(beside)), parse(ticketPage(beside)))?.textContent).toBe(
      'Issues',
    );
  });
});
