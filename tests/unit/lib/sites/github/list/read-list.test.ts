// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { messageSchemas } from '@/lib/messaging/protocol';
import { adapter as github } from '@/lib/sites/github';
import type { SameOriginGet } from '@/lib/sites/same-origin-fetch';
import {
  allPages,
  ISSUES,
  LIST_LAYOUTS,
  type ListOptions,
  listAddress,
  listPage,
  manyRows,
  PULLS,
  serveList,
} from '@/tests/e2e/pages/github-lists/index.mjs';
import { parse } from '../../parse';

const unasked: SameOriginGet = async () => ({ ok: false, reason: 'unreachable' });
const signal = new AbortController().signal;

async function read(options: ListOptions) {
  const url = new URL(listAddress(options));
  const page = await github.list?.readPage({ url, page: parse(listPage(options)), cursor: null }, unasked, signal);
  if (!page?.ok) throw new Error('the page that is shown is always read');
  return page;
}

async function readRows(options: ListOptions) {
  const { rows } = await read(options);
  return Object.fromEntries(rows.map((row) => [row.capture.identity.key.replace(/^gh:github\.com\//, ''), row]));
}

describe.each(LIST_LAYOUTS)('a list of pull requests, %s', (layout) => {
  it('has every row once, each under the key of its own link', async () => {
    expect(Object.keys(await readRows({ layout, rows: PULLS }))).toEqual([
      ...[41, 42, 43, 44, 45].map((number) => `acme/orchard/pull/${number}`),
      'acme/press.js/pull/46',
      ...[47, 48].map((number) => `acme/orchard/pull/${number}`),
    ]);
  });

  it.each([
    [41, { state: 'merged', occurredOn: '2026-09-14', win: { kind: 'win', role: 'drove', origin: 'unclear' } }],
    [42, { state: 'open', occurredOn: null, win: { kind: 'win', role: null, origin: 'unclear' } }],
    [43, { state: 'closed', occurredOn: '2026-09-14', win: { kind: 'lesson', role: 'drove', origin: 'unclear' } }],
    [44, { state: 'closed', occurredOn: '2026-09-14', win: { kind: 'win', role: null, origin: 'unclear' } }],
    [45, { state: 'draft', occurredOn: null }],
    [47, { state: 'merged', occurredOn: null, facts: { createdAt: '2026-09-14T10:30:00.000Z' } }],
  ])('#%d is read as what it is', async (number, expected) => {
    const rows = await readRows({ layout, rows: PULLS });
    expect(rows[`acme/orchard/pull/${number}`]?.capture).toMatchObject(expected);
  });

  it('states nothing that the row does not state', async () => {
    const rows = await readRows({ layout, rows: PULLS });
    const labels = layout === 'search' ? {} : { labels: ['api', 'needs docs'] };
    expect(rows['acme/orchard/pull/41']?.capture.facts).toEqual({
      state: 'merged',
      draft: false,
      author: 'mara-lind',
      viewer: 'mara-lind',
      viewerRole: 'author',
      mergedAt: '2026-09-14T10:30:00.000Z',
      ...labels,
    });
    expect(rows['acme/press.js/pull/46']?.who).toBe('helper[bot]');
  });

  it('reads a hostile title as text', async () => {
    const rows = await readRows({ layout, rows: PULLS });
    expect(rows['acme/orchard/pull/48']?.capture.title).toBe('</a><script>alert(1)</script> gnp.exe');
  });

  it('reads a hostile label as text', async () => {
    const rows = await readRows({ layout, rows: PULLS.map((row) => ({ ...row, labels: ['\u202egnp.exe'] })) });
    const labels = layout === 'search' ? undefined : ['gnp.exe'];
    expect(rows['acme/orchard/pull/41']?.capture.facts.labels).toEqual(labels);
  });

  it('of what the viewer reviewed saves the reviews, and the viewer’s own as their own', async () => {
    const rows = await readRows({ layout, rows: PULLS, query: 'is:pr reviewed-by:@me' });
    const review = rows['acme/orchard/pull/44#review-of-mara-lind']?.capture;
    expect(review?.identity).toMatchObject({ type: 'review', url: 'https://github.com/acme/orchard/pull/44' });
    expect(review?.win.role).toBe('reviewed');
    expect(review?.suggestedBehaviours[0]).toBe('review-impact');
    expect(rows['acme/orchard/pull/41']?.capture.win.role).toBe('drove');
  });

  it.each(['is:pr -reviewed-by:@me', 'is:pr reviewed-by:ben-oak', 'is:pr review-requested:@me'])(
    'but not in a list of %s',
    async (query) => {
      expect(await readRows({ layout, rows: PULLS, query })).toHaveProperty('acme/orchard/pull/44');
    },
  );

  it('passes the check of whoever receives it', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    for (const { capture } of (await read({ layout, rows: [...PULLS, ...ISSUES] })).rows) {
      const body = { winId: id, artifactId: id, capturedBy: 'import', capture };
      expect(v.safeParse(messageSchemas.saveWin, body).issues).toBeUndefined();
    }
  });

  it('has a place for the button at its head, outside the rows', () => {
    const options = { layout, rows: PULLS };
    const place = github.lists?.findPlace(new URL(listAddress(options)), parse(listPage(options)));
    expect(place).toBeTruthy();
    expect(place?.closest('li, .js-issue-row, [data-testid="results-list"]')).toBeNull();
  });
});

describe.each(LIST_LAYOUTS)('a list of issues, %s', (layout) => {
  it.each([
    [51, { state: 'open', occurredOn: null, win: { kind: 'win', role: null, origin: 'identified' }, cautions: [] }],
    [52, { state: 'closed', occurredOn: '2026-09-14', win: { kind: 'win', role: null, origin: 'unclear' } }],
    [53, { state: 'closed', facts: { state: 'closed' }, cautions: ['no-achievement'] }],
  ])('#%d is read as what it is; pinned ones are no rows', async (number, expected) => {
    const rows = await readRows({ layout, kind: 'issue', rows: ISSUES, pinned: true });
    expect(Object.keys(rows)).toHaveLength(3);
    expect(rows[`acme/orchard/issues/${number}`]?.capture).toMatchObject(expected);
  });
});

describe.each(LIST_LAYOUTS)('from page to page, %s', (layout) => {
  const options = { layout, rows: manyRows(60) };
  const serve = serveList(options);
  const first = new URL(listAddress(options));
  const get = vi.fn<SameOriginGet>(async (path) => {
    const url = new URL(path, 'https://github.com');
    return { ok: true, text: serve(url).body, url: url.href };
  });

  async function walk(cursor: string | null, url = first) {
    const page = await github.list?.readPage({ url, page: parse(serve(url).body), cursor }, get, signal);
    return page?.ok ? page : undefined;
  }

  it('every row is found once, and it ends', async () => {
    const keys: string[] = [];
    let cursor: string | null | undefined = null;
    for (let turn = 0; cursor !== undefined && turn < 9; turn++) {
      const page = await walk(cursor);
      keys.push(...(page?.rows.map(({ capture }) => capture.identity.key) ?? []));
      cursor = page?.next ?? undefined;
    }
    expect(keys).toHaveLength(60);
    expect(new Set(keys).size).toBe(60);
    expect(
      get.mock.calls.map(([path]) => new URL(path, first).searchParams.get(layout === 'search' ? 'p' : 'page')),
    ).toEqual(['2', '3']);
  });

  it('a later page says where the list begins, and how long it is', async () => {
    const second = new URL(listAddress({ ...options, page: 2 }));
    expect(await walk(null, second)).toMatchObject({ first: '1', next: '3' });
    expect((await walk(null))?.first).toBeNull();
    if (layout !== 'search') expect((await walk(null))?.total).toBe(60);
  });

  it('rows of later pages are not on the page that is shown', async () => {
    expect((await walk('2'))?.rows[0]?.element).toBeNull();
    expect((await walk(null))?.rows[0]?.element).not.toBeNull();
  });

  it('a page that turns out to be another one is no end of the list', async () => {
    const to = (url: string, text: string) => async () => ({ ok: true as const, text, url });
    const at = { url: first, page: parse(''), cursor: '2' };
    const login = await github.list?.readPage(at, to('https://github.com/login', '<h1>Sign in</h1>'), signal);
    expect(login).toEqual({ ok: false, reason: 'refused' });
    const empty = await github.list?.readPage(at, to(first.href, '<h1>Unicorn!</h1>'), signal);
    expect(empty).toEqual({ ok: false, reason: 'odd' });
    const limited = { ok: false, reason: 'limited', retryAfter: 30 } as const;
    expect(await github.list?.readPage(at, async () => limited, signal)).toEqual(limited);
  });
});

it('a row is read once, however many links in it claim to be its title', async () => {
  const options = { layout: 'react' as const, rows: PULLS };
  const [url, page] = [new URL(listAddress(options)), parse(listPage(options))];
  const looked = vi.spyOn(Element.prototype, 'querySelectorAll');
  const looks = async () => {
    looked.mockClear();
    const read = await github.list?.readPage({ url, page, cursor: null }, unasked, signal);
    return { looks: looked.mock.calls.length, keys: read?.ok && read.rows.map(({ capture }) => capture.identity.key) };
  };
  const before = await looks();
  const title = page.querySelector('li h3 a');
  for (let count = 0; count < 100; count++) title?.after(title.cloneNode(true));
  expect(await looks()).toEqual(before);
  looked.mockRestore();
});

it('goes on by the number of pages where no following page is linked', async () => {
  expect((await read({ layout: 'classic', rows: PULLS, pages: 3, linksNext: false })).next).toBe('2');
  expect((await read({ layout: 'classic', rows: PULLS, pages: 3, page: 3 })).next).toBeNull();
});

it.each([
  ['https://github.com/pulls', true],
  ['https://github.com/pulls/review-requested', true],
  ['https://github.com/issues/assigned', true],
  ['https://github.com/acme/orchard/pulls?q=is%3Apr', true],
  ['https://github.com/acme/orchard/issues/created_by/mara-lind', true],
  ['https://github.com/search?q=x&type=pullrequests', true],
  ['https://github.com/search?q=x&type=issues', true],
  ['https://github.com/search?q=x&type=repositories', false],
  ['https://github.com/acme/orchard/issues/52', false],
  ['https://github.com/acme/orchard/pull/52', false],
  ['https://github.com/acme/orchard/issues/new', false],
  ['https://github.com/acme/orchard', false],
])('%s is a list: %s', (address, isList) => {
  const page = parse(listPage({ layout: 'react', rows: PULLS }));
  expect(Boolean(github.lists?.findPlace(new URL(address), page))).toBe(isList);
});

it('a link to another host is no row', async () => {
  const { rows } = await read({ layout: 'react', rows: PULLS, host: 'git.acme.example' });
  expect(rows[0]?.capture.identity.host).toBe('git.acme.example');
  const url = new URL(listAddress({ layout: 'react', rows: PULLS }));
  const foreign = parse(listPage({ layout: 'react', rows: PULLS, host: 'evil.example' }));
  expect(await github.list?.readPage({ url, page: foreign, cursor: null }, unasked, signal)).toMatchObject({
    rows: [],
  });
});

it.each(allPages())('$name is no single thing to save', ({ address, html }) => {
  const [url, page] = [new URL(address), parse(html)];
  expect(github.lists?.findPlace(url, page)).not.toBeNull();
  expect(github.offer(url, page)).toBeNull();
  expect(github.identify(url)).toBeNull();
});
