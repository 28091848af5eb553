// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { adapter as github } from '@/lib/sites/github';
import type { SiteAnswer } from '@/lib/sites/same-origin-fetch';
import type { Capture } from '@/lib/sites/types';
import { pullRequestAddress, pullRequestPage } from '@/tests/e2e/pages/github/index.mjs';
import { parse } from '../parse';

type Options = Parameters<typeof pullRequestPage>[0];
const PULL = 'https://github.com/acme/orchard/pull/412';

function capture(options: Options, hash = ''): Capture {
  const read = github.read(new URL(`${pullRequestAddress(options)}${hash}`), parse(pullRequestPage(options)));
  if (!read) throw new Error('nothing was read');
  return read;
}

const byBen = (verdict: 'approved' | 'commented' | 'changes') => ({ login: 'ben-oak', verdict });
const reviewed: Options = { viewer: 'ben-oak', reviewers: [byBen('changes'), byBen('commented'), byBen('approved')] };

describe('the viewer’s review', () => {
  it('is the last that takes a side, dated by its day', () => {
    expect(capture(reviewed)).toMatchObject({
      identity: {
        type: 'review',
        key: 'gh:github.com/acme/orchard/pull/412#review-902',
        url: `${PULL}#pullrequestreview-902`,
      },
      occurredOn: '2026-11-16',
      facts: { verdict: 'approved', reviewer: 'ben-oak', author: 'mara-lind', base: 'main' },
      win: { role: 'reviewed' },
    });
  });

  it('is the one that the address points to', () => {
    const point = '#pullrequestreview-900';
    const url = new URL(`${pullRequestAddress(reviewed)}${point}`);
    const identity = {
      type: 'review',
      key: 'gh:github.com/acme/orchard/pull/412#review-900',
      url: PULL + point,
      host: 'github.com',
    };
    expect(github.offer(url, parse(pullRequestPage(reviewed)))).toMatchObject({ action: 'review', identity });
    expect(capture(reviewed, point)).toMatchObject({ identity, facts: { verdict: 'changes-requested' } });
  });

  it('is not somebody else’s that the address points to', () => {
    const other = { ...reviewed, viewer: 'mara-lind' };
    expect(capture(other, '#pullrequestreview-900').identity).toMatchObject({ type: 'pull-request', url: PULL });
  });
});

const BOX = {
  pullRequest: {
    state: 'MERGED',
    isDraft: false,
    baseRefName: 'main',
    headRefName: 'api-versioning',
    baseRepository: { ownerLogin: 'acme' },
    headRepository: { ownerLogin: 'acme' },
    numberOfCommits: 7,
    resourcePath: '/acme/orchard/pull/412',
    latestOpinionatedReviews: [
      { author: null, state: 'APPROVED' },
      { author: { login: 'Ben-Oak' }, state: 'CHANGES_REQUESTED' },
    ],
  },
};

function answering(answer: unknown, path = PULL) {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return vi.fn(async (): Promise<SiteAnswer> => ({ ok: true, text, url: path }));
}

const further = (shown: Capture, get: ReturnType<typeof answering>) =>
  github.readFurther?.(shown, parse(''), get) ?? Promise.resolve(shown);

describe('what the site answers of a pull request', () => {
  it('tells the side that the page does not', async () => {
    const shown = capture({ viewer: 'ben-oak', reviewers: [byBen('commented')] });
    const get = answering(BOX);
    expect((await further(shown, get)).facts).toMatchObject({ verdict: 'changes-requested', reviewer: 'ben-oak' });
    expect(get).toHaveBeenCalledExactlyOnceWith(
      `${PULL}/page_data/merge_box?merge_method=MERGE&bypass_requirements=false`,
      { reason: 'review', accept: 'application/json' },
    );
  });

  it('does not change the side of the review that the page shows', async () => {
    expect((await further(capture(reviewed), answering(BOX))).facts.verdict).toBe('approved');
  });

  it('completes a page that could not be read, and asks for no other', async () => {
    const bare = github.read(new URL(PULL), parse('<main>Loading</main>'));
    if (!bare) throw new Error('nothing was read');
    const whole = await further(bare, answering(BOX));
    expect(whole).toMatchObject({
      state: 'merged',
      facts: { state: 'merged', base: 'main', head: 'api-versioning', commits: 7 },
    });
    expect(whole.missing).not.toContain('commits');
    expect(whole.missing).toContain('title');
    const get = answering(BOX);
    await further(capture({}), get);
    expect(get).not.toHaveBeenCalled();
  });

  it.each([
    ['no JSON', 'grain'],
    ['another shape', { pullRequest: { state: 'MERGED' } }],
    ['another pull request', { pullRequest: { ...BOX.pullRequest, resourcePath: '/acme/orchard/pull/413' } }],
    ['an unknown state', { pullRequest: { ...BOX.pullRequest, state: 'LOST' } }],
  ])('is not taken when it is odd: %s', async (_what, answer) => {
    const shown = capture({ viewer: 'ben-oak', reviewers: [byBen('commented')] });
    expect(await further(shown, answering(answer))).toEqual({ ...shown, cautions: ['page-only'] });
  });

  it('is not needed, and missed in words', async () => {
    const shown = capture(reviewed);
    const refused = async (): Promise<SiteAnswer> => ({ ok: false, reason: 'refused' });
    expect(await github.readFurther?.(shown, parse(''), refused)).toEqual({ ...shown, cautions: ['page-only'] });
  });
});
