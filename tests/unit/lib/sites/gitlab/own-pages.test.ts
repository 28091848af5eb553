// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageSchemas } from '@/lib/messaging/protocol';
import { adapter as gitlab } from '@/lib/sites/gitlab';
import { mergeRequestAddress, mergeRequestPage, SAMPLES } from '@/tests/e2e/pages/gitlab/index.mjs';
import { parse } from '../parse';

const open = (page: Parameters<typeof mergeRequestPage>[0]) => parse(mergeRequestPage(page));

describe('merge requests of our own', () => {
  it.each(SAMPLES)('$name', ({ page, expected }) => {
    const url = new URL(mergeRequestAddress(page));
    const shown = open(page);
    const capture = gitlab.read(url, shown);
    const path = `${page.root ?? ''}/acme/tools/mill/-/merge_requests/88`;
    const review = expected.action === 'review' ? `#review-of-${page.viewer}` : '';
    expect(capture?.facts).toEqual(expected.facts);
    expect(capture?.title).toBe(`${expected.facts.draft ? 'Draft: ' : ''}Queue the nightly grind behind the backup`);
    expect(capture?.identity).toEqual({
      type: review ? 'review' : 'merge-request',
      key: `gl:${url.host}${path}${review}`,
      url: `https://${url.host}${path}`,
      host: url.host,
    });
    expect(capture?.state).toBe(expected.facts.draft ? 'draft' : expected.facts.state);
    expect(capture?.win).toEqual({
      kind: expected.action === 'lesson' ? 'lesson' : 'win',
      role: expected.role,
      origin: 'unclear',
    });
    const { action, prominence } = expected;
    expect(gitlab.offer(url, shown)).toEqual({ identity: capture?.identity, action, prominence });
    expect(gitlab.findPlace(url, shown)?.tagName).toBe('H1');
    expect(gitlab.recognises(shown)).toBe(true);
    const ids = { winId: crypto.randomUUID(), artifactId: crypto.randomUUID() };
    expect(v.safeParse(messageSchemas.saveWin, { ...ids, capture }).issues).toBeUndefined();
  });

  it('is dated by the moment of the merge, where the page states it', () => {
    const url = new URL(mergeRequestAddress({}));
    expect(gitlab.read(url, open({ endedStated: true }))?.occurredOn).toBe('2026-11-17');
    expect(gitlab.read(url, open({}))?.occurredOn).toBeNull();
    expect(gitlab.read(url, open({}))?.missing).toEqual(['mergedAt']);
  });

  it('is not read off the page of another one', () => {
    const url = new URL(mergeRequestAddress({ number: 89 }));
    expect(gitlab.offer(url, open({}))).toBeNull();
    expect(gitlab.read(url, open({}))).toMatchObject({ title: 'acme/tools/mill!89', facts: {}, occurredOn: null });
    const sibling = new URL(mergeRequestAddress({ project: 'acme/mill' }));
    expect(gitlab.read(sibling, open({}))?.facts).toEqual({});
  });

  it('is told by address and tab title alone', () => {
    const url = new URL(mergeRequestAddress({}));
    const bare = parse('<title>Queue the grind (!88) · Merge requests · acme / mill · GitLab</title>');
    expect(gitlab.offer(url, bare)).toBeNull();
    expect(gitlab.read(url, bare)).toMatchObject({ title: 'Queue the grind', state: null, facts: {} });
    expect(gitlab.read(url, bare)?.missing).toContain('title');
  });

  it('does not take its state from words or from what the description tells of others', () => {
    const page = open({ state: 'merged' });
    page.querySelector('.is-merge-request .badge svg')?.remove();
    const capture = gitlab.read(new URL(mergeRequestAddress({})), page);
    expect(capture?.state).toBeNull();
    expect(capture?.facts).not.toHaveProperty('draft');
    expect(capture?.missing).toContain('state');
  });
});
