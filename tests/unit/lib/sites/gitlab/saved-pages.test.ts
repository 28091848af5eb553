// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { PullRequestFactsSchema } from '@/lib/domain/win/artifact';
import { adapter as gitlab } from '@/lib/sites/gitlab';
import { readAnswer } from '@/lib/sites/gitlab/answer';
import { parse } from '../parse';

/** Pages that GitLab really served; they belong to their authors and are never part of the project. */
const SAVED = '../shared/fixtures';
const isThere = existsSync(`${SAVED}/expected.json`);
const expected: Record<string, { expected: Record<string, unknown> }> = isThere
  ? JSON.parse(readFileSync(`${SAVED}/expected.json`, 'utf8'))
  : {};
const files = (kind: string) =>
  Object.entries(expected)
    .filter(([, { expected }]) => expected.kind === kind)
    .map(([file, { expected }]) => ({ file, expected }));

// The saved expectations say source and target; a text in the viewer's language is no fact.
const NAMES: Record<string, string> = { source: 'head', target: 'base' };
const NO_FACTS = ['kind', 'repo', 'number', 'title', 'mergedAtText'];
const count = { files: 0, values: 0 };
const text = (file: string) => readFileSync(`${SAVED}/${file}`, 'utf8');

function compare(read: { title: string | undefined; facts: object }, stated: Record<string, unknown>) {
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

describe.runIf(isThere)('what GitLab really served', () => {
  afterAll(() => console.info(`GitLab: ${count.files} saved files, ${count.values} values compared`));

  it('is there', () => {
    expect(files('gitlab-mr').length).toBeGreaterThan(0);
    expect(files('gitlab-rest-mr').length).toBeGreaterThan(0);
  });

  // Half a megabyte is parsed, on whatever machine.
  it.each(files('gitlab-mr'))('$file', { timeout: 60_000 }, ({ file, expected }) => {
    const url = new URL(`https://gitlab.com/${expected.repo}/-/merge_requests/${expected.number}`);
    const page = parse(text(file));
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
    expect(gitlab.read(other, page)).toMatchObject({ title: `${expected.repo}!${expected.number}0`, facts: {} });
  });

  it.each(files('gitlab-rest-mr'))('$file', ({ file, expected }) => {
    const answer = readAnswer(text(file), String(expected.number));
    compare({ title: answer?.title, facts: answer?.facts ?? {} }, expected);
  });

  it.each(files('gitlab-rest-approvals'))('$file is no answer about a merge request that could mislead', ({ file }) => {
    const answer = readAnswer(text(file), '27117');
    expect(answer?.facts ?? {}).not.toHaveProperty('author');
  });
});

describe.skipIf(isThere)('what GitLab really served', () => {
  it('is not on this machine, so nothing was compared', () => {
    console.info('GitLab: no saved pages here, skipped');
  });
});
