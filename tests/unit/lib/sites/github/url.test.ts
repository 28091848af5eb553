import { readFileSync } from 'node:fs';
import { isDiscussion, isIssue, isPR } from 'github-url-detection';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  identify,
  parsePullRequest,
  parseThing,
  tabOf,
  toPointIdentity,
  toReviewIdentity,
} from '@/lib/sites/github/url';

const declarations = readFileSync('node_modules/github-url-detection/distribution/index.d.ts', 'utf8');
const KNOWN = [...new Set(declarations.match(/(?<=@example )https:\/\/\S+/g))];

// It tells a missing issue by the title of the page.
beforeEach(() => {
  vi.stubGlobal('document', { title: '' });
});

describe('what an address says', () => {
  it('knows enough addresses to compare', () => {
    expect(KNOWN.length).toBeGreaterThan(200);
    expect(KNOWN.filter((address) => isPR(new URL(address))).length).toBeGreaterThan(10);
  });

  it.each(KNOWN)('%s is a pull request or not, as github-url-detection says', (address) => {
    const url = new URL(address);
    expect(parsePullRequest(url) !== null).toBe(isPR(url));
  });

  it.each([
    ['', 'conversation'],
    ['/', 'conversation'],
    ['/commits', 'commits'],
    ['/commits/1e27d79', 'commits'],
    ['/checks?check_run_id=1', 'checks'],
    ['/files#diff-1', 'files'],
    ['/changes', 'files'],
    ['/findings', 'other'],
  ])('…/pull/7%s is the tab %s of the same thing', (rest, tab) => {
    const address = parsePullRequest(new URL(`https://GitHub.com/Acme/Orchard/pull/7${rest}`));
    expect(address && tabOf(address)).toBe(tab);
    expect(address).toEqual({
      type: 'pull-request',
      key: 'gh:github.com/acme/orchard/pull/7',
      url: 'https://github.com/Acme/Orchard/pull/7',
      host: 'github.com',
      owner: 'Acme',
      repo: 'Orchard',
      number: 7,
      part: /^\/(\w+)/.exec(rest)?.[1] ?? '',
      kind: 'pull',
      inPanel: false,
      point: '',
    });
  });

  it.each(KNOWN)('%s is an issue or a discussion or not, as github-url-detection says', (address) => {
    const url = new URL(address);
    const kind = parseThing(url)?.kind;
    expect(kind === 'issues').toBe(isIssue(url));
    expect(kind === 'discussions').toBe(isDiscussion(url));
  });

  it.each([
    ['/orgs/acme/projects/3/views/1?pane=issue&itemId=9&issue=acme%7Corchard%7C7', 'issues/7'],
    ['/users/ada/projects/3?pane=issue&itemId=9&issue=acme%7Corchard%7C7', 'issues/7'],
    ['/acme/meadow/issues/2?issue=acme%7Corchard%7C7', 'issues/7'],
    ['/acme/orchard/issues/7?issue=7', 'issues/7'],
    ['/acme/orchard/issues/7#issuecomment-12', 'issues/7'],
    ['/acme/orchard/discussions/7', 'discussions/7'],
  ])('%s is %s', (path, name) => {
    const url = new URL(`https://github.com${path}`);
    expect(identify(url)).toMatchObject({
      key: `gh:github.com/acme/orchard/${name}`,
      url: `https://github.com/acme/orchard/${name}`,
    });
  });

  it.each([
    '/orgs/acme/projects/3/views/1',
    '/orgs/acme/projects/3?issue=acme%7Corchard',
    '/orgs/acme/projects/3?issue=a%2Fb%7Corchard%7C7',
    '/orgs/acme/projects/3?issue=acme%7Corchard%7C0',
    '/acme/orchard/issues/new',
    '/acme/orchard/wiki?issue=acme%7Corchard%7C7',
  ])('%s is nothing', (path) => {
    expect(identify(new URL(`https://github.com${path}`))).toBeNull();
  });

  it.each([
    ['#issuecomment-12', 'comment', '#comment-12'],
    ['#discussion_r12', 'comment', '#comment-12'],
    ['#discussioncomment-12', 'comment', '#comment-12'],
    ['#pullrequestreview-12', 'review', '#review-12'],
  ])('%s points to a %s', (hash, type, part) => {
    const address = parsePullRequest(new URL(`https://github.com/acme/orchard/pull/7/files${hash}`));
    expect(address && toPointIdentity(address, address.point)).toEqual({
      type,
      key: `gh:github.com/acme/orchard/pull/7${part}`,
      url: `https://github.com/acme/orchard/pull/7${hash}`,
      host: 'github.com',
    });
  });

  it.each(['#issuecomment-', '#issuecomment-12-permalink', '#issuecomment-1"]', '#diff-12', '#issuecomment-new'])(
    '%s points to nothing',
    (hash) => {
      expect(parsePullRequest(new URL(`https://github.com/acme/orchard/pull/7${hash}`))?.point).toBe('');
    },
  );

  it('takes any host, with its port', () => {
    expect(parsePullRequest(new URL('http://git.acme.example:8443/a/b/pull/1'))).toMatchObject({
      key: 'gh:git.acme.example:8443/a/b/pull/1',
      url: 'http://git.acme.example:8443/a/b/pull/1',
    });
  });

  it.each([
    'https://github.com/acme/orchard/pull/0',
    'https://github.com/acme/orchard/pull/7x',
    'https://github.com/acme/orchard/pulls',
    'https://github.com/acme/orchard/pull/7/conflicts',
    'https://github.com/pull/7',
    'https://github.com/a%2Fb/orchard/pull/7',
    'file:///acme/orchard/pull/7',
  ])('%s is none', (address) => {
    expect(parsePullRequest(new URL(address))).toBeNull();
  });

  it("names the viewer's review apart from the pull request", () => {
    const address = parsePullRequest(new URL('https://github.com/acme/orchard/pull/7'));
    expect(address && toReviewIdentity(address, 'Ben-Oak')).toMatchObject({
      type: 'review',
      key: 'gh:github.com/acme/orchard/pull/7#review-of-ben-oak',
      url: 'https://github.com/acme/orchard/pull/7',
    });
  });
});
