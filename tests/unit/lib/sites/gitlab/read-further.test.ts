// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { PullRequestFactsSchema } from '@/lib/domain/win/artifact';
import { adapter as gitlab } from '@/lib/sites/gitlab';
import type { SameOriginGet, SiteAnswer } from '@/lib/sites/same-origin-fetch';
import {
  answerPath,
  mergeRequestAddress,
  mergeRequestAnswer,
  mergeRequestPage,
  SAMPLES,
} from '@/tests/e2e/pages/gitlab/index.mjs';
import { parse } from '../parse';

type Options = Parameters<typeof mergeRequestPage>[0];

async function press(page: Options, answer: SiteAnswer | unknown) {
  const given = answer as SiteAnswer;
  const isAnswer = typeof given === 'object' && given !== null && 'ok' in given;
  const get = vi.fn<SameOriginGet>(async () =>
    isAnswer ? given : { ok: true, text: JSON.stringify(answer), url: '' },
  );
  const shown = parse(mergeRequestPage(page));
  const capture = gitlab.read(new URL(mergeRequestAddress(page)), shown);
  if (!capture) throw new Error('nothing was read');
  return { capture, get, further: await gitlab.readFurther?.(capture, shown, get) };
}

describe('what GitLab itself answers', () => {
  it.each(SAMPLES)('completes: $name', async ({ page }) => {
    const { capture, get, further } = await press(page, mergeRequestAnswer(page));
    const answer = mergeRequestAnswer(page);
    expect(get).toHaveBeenCalledExactlyOnceWith(answerPath(page), {
      reason: 'merge-request',
      accept: 'application/json',
    });
    expect(further?.identity).toEqual(capture.identity);
    expect(further?.facts).toMatchObject({
      author: 'mara-lind',
      reviewers: answer.reviewers.map(({ username }) => username),
      assignees: answer.assignees.map(({ username }) => username),
      labels: answer.labels,
    });
    expect(further?.facts.mergedAt).toBe(answer.merged_at === null ? undefined : '2026-11-17T15:05:00.000Z');
    expect(further?.missing.filter((name) => name !== 'changedFiles')).toEqual([]);
    expect(further?.cautions).toEqual([]);
    expect(v.safeParse(PullRequestFactsSchema, further?.facts).issues).toBeUndefined();
  });

  it('dates a merged one, and a lesson by the day it was closed', async () => {
    expect((await press({}, mergeRequestAnswer({}))).further?.occurredOn).toBe('2026-11-17');
    const closed = { state: 'closed' as const };
    expect((await press(closed, mergeRequestAnswer(closed))).further?.occurredOn).toBe('2026-11-17');
    const foreign = { ...closed, viewer: null };
    expect((await press(foreign, mergeRequestAnswer(foreign))).further?.occurredOn).toBeNull();
  });

  it('names the viewer’s part where the page had not drawn it', async () => {
    const page = { reviewers: null, approvers: [], viewer: 'ben-oak', state: 'open' as const };
    const { capture, further } = await press(page, mergeRequestAnswer({ ...page, reviewers: undefined }));
    expect(capture.facts).not.toHaveProperty('viewerRole');
    expect(further?.facts.viewerRole).toBeUndefined();
    const asked = mergeRequestAnswer({ state: 'open' });
    expect((await press(page, asked)).further?.facts.viewerRole).toBe('reviewer');
  });

  it.each([
    ['no access', { ok: false, reason: 'refused' }],
    ['too many requests', { ok: false, reason: 'limited' }],
    ['no JSON', { ok: true, text: '<html>', url: '' }],
    ['nothing', null],
    ['a list', []],
    ['another merge request', { ...mergeRequestAnswer({}), iid: 89 }],
    ['a state that is none', { ...mergeRequestAnswer({}), state: 'happy' }],
    ['a person that is none', { ...mergeRequestAnswer({}), author: 'mara-lind' }],
  ])('leaves what the page said and says so: %s', async (_what, answer) => {
    const { capture, further } = await press({}, answer);
    expect(further).toEqual({ ...capture, cautions: ['page-only'] });
  });

  it('is harmless text', async () => {
    const odd = { ...mergeRequestAnswer({}), title: 'a\u202eb\u0000', labels: ['x\u202e', '', 'x'], created_at: 'now' };
    const { further } = await press({}, odd);
    expect(further).toMatchObject({ title: 'ab', facts: { labels: ['x'], createdAt: '2026-11-03T09:20:00.000Z' } });
  });
});
