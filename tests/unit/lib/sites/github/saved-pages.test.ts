// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { PullRequestFactsSchema } from '@/lib/domain/win/artifact';
import { adapter as github } from '@/lib/sites/github';
import { readMergeBox } from '@/lib/sites/github/reading/merge-box';
import { parse } from '../parse';
import { type Expected, isSaved, savedFiles, savedIn, savedText } from '../saved-pages';

const FACTS = Object.keys(PullRequestFactsSchema.entries);
const MOMENTS = ['mergedAt', 'createdAt'];
const count = { pages: 0, values: 0, stated: 0 };

const getNothing = async () => ({ ok: false, reason: 'unreachable' }) as const;

function open(file: string): Document {
  return parse(savedText(file));
}

function addressOf(file: string, { repo, number }: Expected, kind: 'pull' | 'issues'): URL {
  const host = /ghe|enterprise/.test(file) ? 'github.example' : 'github.com';
  return new URL(`https://${host}/${repo}/${kind}/${number}${/files/.test(file) ? '/files' : ''}`);
}

function comparable(name: string, value: unknown): unknown {
  if (value === null) return undefined;
  return MOMENTS.includes(name) && typeof value === 'string' ? new Date(value).getTime() : value;
}

/** What the file states of its description, by its beginning where it is long; `''` is one that says nothing. */
function compareExcerpt(excerpt: string | null | undefined, { description, descriptionStartsWith: start }: Expected) {
  if (typeof start === 'string') expect(excerpt?.slice(0, start.length)).toBe(start);
  else if (description !== undefined) expect(excerpt).toBe(description || null);
  else return;
  count.values += 1;
  count.stated += description === null ? 0 : 1;
}

describe.runIf(isSaved)('the pages that GitHub really served', () => {
  afterAll(() => {
    console.info(`GitHub: ${count.pages} saved pages, ${count.values} values compared, ${count.stated} of them stated`);
  });

  it('are there', () => {
    expect(savedIn('github').length).toBeGreaterThan(10);
    expect(savedFiles('github-pr').length).toBeGreaterThan(5);
  });

  it.each(savedFiles('github-pr', 'github-pr-timeline'))('$file', ({ file, expected }) => {
    const [url, page] = [addressOf(file, expected, 'pull'), open(file)];
    const capture = github.read(url, page);
    const facts: Record<string, unknown> = { ...capture?.facts };
    const names = FACTS.filter((name) => name in expected);
    const read = Object.fromEntries(names.map((name) => [name, comparable(name, facts[name])]));
    const stated = Object.fromEntries(names.map((name) => [name, comparable(name, expected[name])]));
    expect(read).toStrictEqual(stated);
    if ('title' in expected) expect(capture?.title).toBe(expected.title);
    compareExcerpt(github.readExcerpt?.(url, page), expected);
    expect(v.safeParse(PullRequestFactsSchema, facts).success).toBe(true);
    count.pages += 1;
    count.values += names.length + ('title' in expected ? 1 : 0);
    count.stated += names.filter((name) => expected[name] !== null).length;
  });

  it.each(savedFiles('github-pr'))('$file has a place for the button', ({ file, expected }) => {
    const page = open(file);
    const place = github.findPlace(addressOf(file, expected, 'pull'), page);
    expect(place?.textContent).toMatch(/into/);
    expect(place?.closest('.sticky-content, [class*="stickyHeader"], [class*="Toolbar"]')).toBeNull();
    expect(github.offer(addressOf(file, expected, 'pull'), page)).toMatchObject({
      action: 'win',
      prominence: expected.state === 'merged' ? 'primary' : 'quiet',
    });
  });

  it.each(savedFiles('github-pr'))('$file is not read for another pull request', ({ file, expected }) => {
    const other = addressOf(file, { ...expected, number: 987_654 }, 'pull');
    const page = open(file);
    expect(github.offer(other, page)).toBeNull();
    expect(github.readExcerpt?.(other, page)).toBeNull();
    expect(github.read(other, page)).toMatchObject({ title: `${expected.repo}#987654`, facts: {}, occurredOn: null });
  });

  it.each(savedFiles('github-issue'))('$file', ({ file, expected }) => {
    const url = addressOf(file, expected, 'issues');
    const page = open(file);
    const capture = github.read(url, page);
    const facts: Record<string, unknown> = { ...capture?.facts };
    const names = FACTS.filter((name) => name in expected);
    const read = Object.fromEntries(names.map((name) => [name, comparable(name, facts[name])]));
    const stated = Object.fromEntries(names.map((name) => [name, comparable(name, expected[name])]));
    expect(read).toStrictEqual(stated);
    expect(capture).toMatchObject({ title: expected.title, identity: { type: 'issue' } });
    compareExcerpt(github.readExcerpt?.(url, page), expected);
    expect(github.offer(url, page)).toMatchObject({ action: 'win', prominence: 'quiet' });
    expect(github.findPlace(url, page)?.querySelector('[data-testid="issue-title"], .js-issue-title')).toBeTruthy();
    expect(github.read(addressOf(file, { ...expected, number: 987_654 }, 'issues'), page)?.facts).toEqual({});
    count.pages += 1;
    count.values += names.length + 1;
    count.stated += names.filter((name) => expected[name] !== null).length + 1;
  });

  it.each(savedFiles('github-issue-list'))('$file is no single thing', ({ file, expected }) => {
    const url = new URL(`https://github.com/${expected.repo}/issues`);
    expect(github.identify(url)).toBeNull();
    expect(github.offer(url, open(file))).toBeNull();
  });

  it.each(savedFiles('github-merge_box'))('tell in their merge box what the page may not', ({ file, expected }) => {
    const { kind, pendingReviewRequests, latestOpinionatedReviews, ...stated } = expected;
    const box = readMergeBox(savedText(file));
    expect(box?.facts).toEqual(stated);
    expect(box?.opinions).toEqual(latestOpinionatedReviews);
    expect(box?.path).toBe('https://github.com/diffplug/selfie/pull/517');
    count.pages += 1;
    count.values += Object.keys(stated).length + 1;
    count.stated += Object.keys(stated).length + 1;
  });

  it.each(savedFiles('github-issue-list'))(
    '$file has its rows, and what is pinned is none',
    async ({ file, expected }) => {
      const url = addressOf(file, { number: '', ...expected }, 'issues');
      const at = { url, page: open(file), cursor: null };
      const read = await github.list?.readPage(at, getNothing, new AbortController().signal);
      const rows = read?.ok ? read.rows : [];
      const stated = rows.map(({ capture, who }) => ({
        number: Number(capture.identity.url.split('/').at(-1)),
        title: capture.title,
        author: who,
      }));
      expect(stated).toEqual(expected.rows);
      expect(github.lists?.findPlace(url, at.page)).not.toBeNull();
      count.pages += 1;
      count.values += stated.length * 3;
      count.stated += stated.length * 3;
    },
  );
});
