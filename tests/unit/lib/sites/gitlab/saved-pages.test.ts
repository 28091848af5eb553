// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { PullRequestFactsSchema } from '@/lib/domain/win/artifact';
import { adapter as gitlab } from '@/lib/sites/gitlab';
import { readAnswer } from '@/lib/sites/gitlab/answer';
import { parse } from '../parse';
import { type Expected, isSaved, savedFiles, savedText } from '../saved-pages';

// The saved expectations say source and target; a text in the viewer's language is no fact.
const NAMES: Record<string, string> = { source: 'head', target: 'base' };
const NO_FACTS = ['kind', 'repo', 'number', 'title', 'mergedAtText'];
const count = { files: 0, values: 0 };

function compare(read: { title: string | undefined; facts: object }, stated: Expected) {
  const facts: Record<string, unknown> = { ...read.facts };
  expect(read.title).toBe(stated.title);
  count.files += 1;
  count.values += 1;
  for (const [name, value] of Object.entries(stated)) {
    if (NO_FACTS.includes(name)) continue;
    const fact = facts[NAMES[name] ?? name];
    if (name.endsWith('At')) expect(Date.parse(String(fact)), name).toBe(Date.parse(String(value)));
    else expect(fact, name).toEqual(value === null ? undefined : value);
    count.values += 1;
  }
  expect(v.safeParse(PullRequestFactsSchema, facts).success).toBe(true);
}

describe.runIf(isSaved)('what GitLab really served', () => {
  afterAll(() => console.info(`GitLab: ${count.files} saved files, ${count.values} values compared`));

  it('is there', () => {
    expect(savedFiles('gitlab-mr').length).toBeGreaterThan(0);
    expect(savedFiles('gitlab-rest-mr').length).toBeGreaterThan(0);
  });

  // Half a megabyte is parsed, on whatever machine.
  it.each(savedFiles('gitlab-mr'))('$file', { timeout: 60_000 }, ({ file, expected }) => {
    const url = new URL(`https://gitlab.com/${expected.repo}/-/merge_requests/${expected.number}`);
    const page = parse(savedText(file));
    const capture = gitlab.read(url, page);
    compare({ title: capture?.title, facts: capture?.facts ?? {} }, expected);
    // Its reader was signed out, and the moment of the merge is there in words alone.
    expect(capture?.facts).not.toHaveProperty('viewer');
    expect(capture?.missing).toEqual(['mergedAt']);
    expect(gitlab.offer(url, page)).toMatchObject({ action: 'win', prominence: 'primary' });
    expect(gitlab.findPlace(url, page)?.tagName).toBe('H1');
    expect(gitlab.recognises(page)).toBe(true);
    const other = new URL(`${url.href}0`);
    expect(gitlab.offer(other, page)).toBeNull();
    expect(gitlab.readExcerpt?.(url, page)).toMatch(/^What does this MR do and why\?\n\nMoves "Create list" button/);
    expect(gitlab.readExcerpt?.(other, page)).toBeNull();
    expect(gitlab.read(other, page)).toMatchObject({ title: `${expected.repo}!${expected.number}0`, facts: {} });
  });

  it.each(savedFiles('gitlab-rest-mr'))('$file', ({ file, expected }) => {
    const answer = readAnswer(savedText(file), String(expected.number));
    compare({ title: answer?.title, facts: answer?.facts ?? {} }, expected);
  });

  it.each(savedFiles('gitlab-rest-approvals'))(
    '$file is no answer about a merge request that could mislead',
    ({ file }) => {
      const answer = readAnswer(savedText(file), '27117');
      expect(answer?.facts ?? {}).not.toHaveProperty('author');
    },
  );
});
