// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageSchemas } from '@/lib/messaging/protocol';
import { adapter as github } from '@/lib/sites/github';
import { allPages, THING_SAMPLES, thingAddress, thingPage } from '@/tests/e2e/pages/github/index.mjs';
import { parse } from '../parse';

const read = (options: Parameters<typeof thingPage>[0], address = thingAddress(options)) =>
  github.read(new URL(address), parse(thingPage(options)));

describe('issues and discussions of our own', () => {
  it.each(THING_SAMPLES)('$name', ({ page, expected }) => {
    const url = new URL(thingAddress(page));
    const shown = parse(thingPage(page));
    const { facts, title, role, origin, occurredOn, layout, cautions, type } = expected;
    const capture = github.read(url, shown);
    expect(capture).toMatchObject({ title, state: facts.state ?? null, occurredOn, layout, missing: [], cautions });
    expect(capture?.facts).toEqual(facts);
    expect(capture?.win).toEqual({ kind: 'win', role, origin });
    expect(capture?.identity).toMatchObject({ ...github.identify(url), type });
    expect(github.offer(url, shown)).toEqual({ identity: capture?.identity, action: 'win', prominence: 'quiet' });
    const place = github.findPlace(url, shown);
    expect(place?.textContent).toContain(title);
    expect(place?.closest('[role="dialog"]') !== null).toBe(page.generation === 'panel');
  });

  it('names first what the part of the viewer shows', () => {
    const first = (viewer: string, kind: 'issues' | 'discussions' = 'issues') =>
      read({ kind, viewer })?.suggestedBehaviours[0];
    expect([first('mara-lind'), first('ben-oak'), first('kai-reed')]).toEqual([
      'find-problems',
      'resolve-ambiguity',
      'resolve-ambiguity',
    ]);
    expect([first('mara-lind', 'discussions'), first('kai-reed', 'discussions')]).toEqual([
      'proposal',
      'resolve-ambiguity',
    ]);
  });

  it.each(['classic', 'react', 'panel'] as const)(
    'reads nothing of a %s page that still shows another',
    (generation) => {
      const address = thingAddress({ generation, number: 389 });
      const foreign = thingAddress({ generation, repo: 'meadow' });
      for (const url of [address, foreign].map((text) => new URL(text))) {
        const shown = parse(thingPage({ generation }));
        expect(github.offer(url, shown)).toBeNull();
        expect(github.read(url, shown)).toMatchObject({ facts: {}, state: null, occurredOn: null });
      }
    },
  );

  it('offers nothing for a board without an issue beside it', () => {
    const url = new URL('https://github.com/orgs/acme/projects/3/views/2');
    expect(github.offer(url, parse(thingPage({ generation: 'panel' })))).toBeNull();
  });
});

describe('a permalinked comment', () => {
  const comments = [
    { id: 501, login: 'mara-lind', at: '2026-11-05T10:00:00Z' },
    { id: 502, login: 'kai-reed' },
  ];

  it.each([
    ['classic', 'issues'],
    ['react', 'issues'],
    ['panel', 'issues'],
    ['classic', 'discussions'],
  ] as const)('of the viewer’s is what is saved, %s %s', (generation, kind) => {
    const options = { generation, kind, comments, author: 'ben-oak' };
    const point = kind === 'discussions' ? 'discussioncomment-501' : 'issuecomment-501';
    const url = new URL(`${thingAddress(options)}#${point}`);
    const shown = parse(thingPage(options));
    const whole = `github.com/acme/orchard/${kind}/388`;
    const identity = {
      type: 'comment',
      key: `gh:${whole}#comment-501`,
      url: `https://${whole}#${point}`,
      host: 'github.com',
    };
    expect(github.offer(url, shown)).toEqual({ identity, action: 'comment', prominence: 'primary' });
    expect(github.read(url, shown)).toMatchObject({
      identity,
      title: 'Nobody notices when the nightly import stops',
      state: null,
      occurredOn: '2026-11-05',
      facts: { author: 'mara-lind', createdAt: '2026-11-05T10:00:00.000Z' },
      win: { kind: 'win', role: null, origin: 'unclear' },
      suggestedBehaviours: ['written-pushback', 'resolve-ambiguity', 'translate', 'reasoned-no', 'proposal'],
      missing: [],
    });
  });

  it.each(['issuecomment-502', 'issuecomment-999'])('that is another’s or not there changes nothing: %s', (point) => {
    const options = { comments };
    const url = new URL(`${thingAddress(options)}#${point}`);
    expect(github.offer(url, parse(thingPage(options)))).toMatchObject({ action: 'win', identity: { type: 'issue' } });
  });

  it('is in every page of ours what its receiver accepts', { timeout: 60_000 }, () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const pages = allPages();
    expect(pages.length).toBeGreaterThan(130);
    for (const { name, address, html } of pages.slice(-75)) {
      const capture = github.read(new URL(address), parse(html));
      expect(v.safeParse(messageSchemas.saveWin, { winId: id, artifactId: id, capture }).issues, name).toBeUndefined();
    }
  });
});
