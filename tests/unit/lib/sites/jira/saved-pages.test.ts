// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { TicketFactsSchema } from '@/lib/domain/win/artifact';
import { adapter as jira } from '@/lib/sites/jira';
import { IssueSchema, SearchSchema } from '@/lib/sites/jira/answer';
import { readIssue } from '@/lib/sites/jira/read-answer';
import type { Capture } from '@/lib/sites/types';
import { parse } from '../parse';
import { type Expected, isSaved, savedFiles, savedIn, savedText } from '../saved-pages';
import { answering } from './answering';

const FACTS = Object.keys(TicketFactsSchema.entries);
const MOMENTS = ['resolutionDate', 'created'];
const seen = new Set<string>();
const count = { files: 0, values: 0, stated: 0 };

const urlOf = (key: unknown) => new URL(`https://acme.atlassian.net/browse/${key}`);

/** The answer for one ticket, out of a search where that is what was saved. */
function answerFor(file: string, key: unknown): string {
  const data = JSON.parse(savedText(file));
  return JSON.stringify(data.issues ? data.issues.find((issue: { key: string }) => issue.key === key) : data);
}

function comparable(name: string, value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  // One saved name ends in a space, which is nobody's name.
  return MOMENTS.includes(name) ? new Date(value).getTime() : value.trim();
}

function compare(file: string, capture: Capture | null, expected: Expected): void {
  const told: Expected = { ...capture?.facts, key: capture?.identity.key.split('/').at(-1) };
  if (expected.summary !== null) told.summary = capture?.title;
  const names = [...FACTS, 'key', 'summary'].filter((name) => name in expected);
  const pick = (from: Expected) => Object.fromEntries(names.map((name) => [name, comparable(name, from[name])]));
  expect(pick(told)).toStrictEqual(pick(expected));
  expect(v.safeParse(TicketFactsSchema, capture?.facts).issues).toBeUndefined();
  seen.add(file);
  count.files += 1;
  count.values += names.length;
  count.stated += names.filter((name) => expected[name] !== null).length;
}

describe.runIf(isSaved)('the pages and answers that Jira really served', () => {
  afterAll(() => {
    console.info(`Jira: ${count.files} saved files, ${count.values} values compared, ${count.stated} of them stated`);
  });

  it.each(savedFiles('jira-issue-page'))('$file', ({ file, expected }) => {
    const page = parse(savedText(file));
    compare(file, jira.read(urlOf(expected.key), page), expected);
    expect(jira.read(urlOf('CBE-1'), page)).toMatchObject({ title: 'CBE-1', facts: {}, layout: 'unknown' });
    expect(jira.recognises(page)).toBe(true);
  });

  it.each(savedFiles('jira-issue'))('$file', async ({ file, expected }) => {
    const url = urlOf(expected.key);
    const page = parse('<title>Jira</title>');
    const shown = jira.read(url, page);
    if (!shown) throw new Error('the address is no ticket');
    const capture = await jira.readFurther?.(
      shown,
      page,
      answering({ [`/issue/${expected.key}`]: answerFor(file, expected.key) }),
    );
    compare(file, capture ?? null, expected);
    expect(capture?.cautions).not.toContain('page-only');
  });

  it.each(savedFiles('jira-search'))('$file', ({ file, expected }) => {
    const search = v.parse(SearchSchema, JSON.parse(savedText(file)));
    expect(search.total).toBe(expected.total);
    const rows = search.issues.map((each) => {
      const issue = v.parse(IssueSchema, each);
      const { facts, title } = readIssue(issue, search, []);
      expect(title).not.toBe('');
      return [issue.key, [facts.status ?? null, facts.resolution ?? null]];
    });
    expect(Object.fromEntries(rows)).toStrictEqual(expected.rows);
    seen.add(file);
    count.files += 1;
    count.values += rows.length * 3 + 1;
    count.stated += rows.length * 3 + 1;
  });

  it('were all of them looked at', () => {
    const there = ['jira', 'jira-json'].flatMap(savedIn);
    expect(there.length).toBeGreaterThan(10);
    expect([...seen].sort()).toEqual(there.sort());
  });
});
