// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageSchemas } from '@/lib/messaging/protocol';
import { adapter as github } from '@/lib/sites/github';
import { pullRequestAddress, pullRequestPage, SAMPLES } from '@/tests/e2e/pages/github/index.mjs';
import { parse } from '../parse';

describe('the pages of our own, which show what no saved page does', () => {
  it.each(SAMPLES)('$name', ({ page, expected }) => {
    const url = new URL(pullRequestAddress(page));
    const shown = parse(pullRequestPage(page));
    const capture = github.read(url, shown);
    const isReview = expected.action === 'review';
    expect(capture?.facts).toEqual(expected.facts);
    expect(capture?.title).toBe(expected.title ?? 'Version the public API before the second client ships');
    expect(capture?.identity).toEqual({
      type: isReview ? 'review' : 'pull-request',
      key: `gh:${url.host}/acme/orchard/pull/412${isReview ? '#review-900' : ''}`,
      url: `https://${url.host}/acme/orchard/pull/412${isReview ? '#pullrequestreview-900' : ''}`,
      host: url.host,
    });
    expect(capture?.win).toEqual({
      kind: expected.action === 'lesson' ? 'lesson' : 'win',
      role: expected.role,
      origin: 'unclear',
    });
    expect(github.offer(url, shown)).toEqual({
      identity: isReview
        ? {
            type: 'review',
            key: `gh:${url.host}/acme/orchard/pull/412#review-of-${page.viewer}`,
            url: `https://${url.host}/acme/orchard/pull/412`,
            host: url.host,
          }
        : capture?.identity,
      action: expected.action,
      prominence: expected.prominence,
    });
    expect(github.findPlace(url, shown)?.closest('.sticky-content, [class*="stickyHeader"]')).toBeNull();
    expect(github.findPlace(url, shown)?.textContent).toContain('commits into');
    expect(github.findPlace(url, shown)?.parentElement?.textContent).toMatch(/Open|Merged|Closed|Draft/);
  });

  it.each(SAMPLES)('$name passes the check of whoever receives it', ({ page }) => {
    const capture = github.read(new URL(pullRequestAddress(page)), parse(pullRequestPage(page)));
    const id = '00000000-0000-4000-8000-000000000001';
    expect(v.safeParse(messageSchemas.saveWin, { winId: id, artifactId: id, capture }).issues).toBeUndefined();
  });

  it('dates a merged pull request by the local day of its merge', () => {
    const url = new URL(pullRequestAddress({}));
    const page = { endedAt: '2026-11-18T12:40:00Z' };
    expect(github.read(url, parse(pullRequestPage(page)))?.occurredOn).toBe('2026-11-18');
    expect(github.read(url, parse(pullRequestPage({ ...page, state: 'open' })))?.occurredOn).toBeNull();
  });

  it('dates a lesson by the day it was closed, and suggests what a lesson shows', () => {
    const page = { state: 'closed' as const, endedAt: '2026-11-18T12:40:00Z' };
    const capture = github.read(new URL(pullRequestAddress(page)), parse(pullRequestPage(page)));
    expect(capture?.occurredOn).toBe('2026-11-18');
    expect(capture?.suggestedBehaviours[0]).toBe('change-course');
  });

  it('says what it misses and still saves', () => {
    const url = new URL('https://github.com/acme/orchard/pull/412');
    const capture = github.read(url, parse('<main>Loading</main>'));
    expect(capture).toMatchObject({ title: 'acme/orchard#412', state: null, facts: {} });
    expect(capture?.missing).toEqual(expect.arrayContaining(['title', 'state', 'author', 'reviewers']));
    expect(github.read(url, parse(pullRequestPage({})))?.missing).toEqual([]);
  });
});

describe('a page that the browser has put into another language', () => {
  /** As browsers do: every text in an element of its own, the title too. */
  function translate(page: Document): Document {
    const elements = [...page.body.querySelectorAll('*')].filter(({ tagName }) => !/^(SCRIPT|STYLE)$/.test(tagName));
    const texts = elements.flatMap(({ childNodes }) => [...childNodes].filter((node) => node.nodeType === 3));
    for (const text of texts.filter(({ textContent }) => textContent?.trim())) {
      const words = page.createElement('font');
      words.textContent = (text.textContent ?? '').replace(/[a-z]{3,}/gi, (word) => `${word.slice(1)}${word[0]}o`);
      text.replaceWith(words);
    }
    page.title = 'Ein anderer Titel';
    return page;
  }

  it.each(['classic', 'react'] as const)('says when a %s one was merged and by whom', (generation) => {
    const options = { generation, embedded: true, endedAt: '2026-11-18T12:40:00Z', mergedBy: 'ben-oak' };
    const url = new URL(pullRequestAddress(options));
    const page = translate(parse(pullRequestPage(options)));
    expect(github.offer(url, page)?.prominence).toBe('primary');
    const capture = github.read(url, page);
    expect(capture).toMatchObject({ state: 'merged', occurredOn: '2026-11-18', facts: { mergedBy: 'ben-oak' } });
  });

  it('makes no reviewer of its author, who is named by the title alone', () => {
    const options = { tab: 'files', author: 'mara-lind', viewer: 'mara-lind' } as const;
    const url = new URL(pullRequestAddress(options));
    const page = parse(pullRequestPage(options));
    const thread = '<div class="inline-comments"><a class="author" href="/mara-lind">mara-lind</a></div>';
    page.body.insertAdjacentHTML('beforeend', thread);
    expect(github.offer(url, page)?.action).toBe('win');
    translate(page);
    expect(github.offer(url, page)?.action).toBe('win');
    expect(github.read(url, page)?.facts).not.toHaveProperty('reviewers');
  });
});

describe('what is stale or foreign', () => {
  const url = new URL('https://github.com/acme/orchard/pull/413');

  it.each(['classic', 'react'] as const)('is not taken while a %s page still shows the one before', (generation) => {
    const before = parse(pullRequestPage({ generation, number: 412 }));
    expect(github.offer(url, before)).toBeNull();
    expect(github.read(url, before)).toMatchObject({ title: 'acme/orchard#413', facts: {}, occurredOn: null });
  });

  it('is not taken from another repository with the same number', () => {
    const other = parse(pullRequestPage({ generation: 'react', repo: 'meadow', number: 413 }));
    expect(github.read(url, other)?.facts).toEqual({});
  });

  it.each(['classic', 'react'] as const)(
    'leaves the state unknown when two labels of a %s page disagree',
    (generation) => {
      const shown = parse(pullRequestPage({ generation, number: 413, state: 'merged' }));
      const label = shown.querySelector('.State, [data-status]');
      label?.setAttribute('data-status', 'pullClosed');
      const capture = github.read(url, shown);
      expect(capture?.state).toBeNull();
      expect(capture?.facts).not.toHaveProperty('mergedAt');
      expect(github.offer(url, shown)).toMatchObject({ action: 'win', prominence: 'quiet' });
    },
  );
});
