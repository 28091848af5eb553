import { readFileSync } from 'node:fs';
import { isPR } from 'github-url-detection';
import { describe, expect, it } from 'vitest';
import { parsePullRequest, toReviewIdentity } from '@/lib/sites/github/url';

const declarations = readFileSync('node_modules/github-url-detection/distribution/index.d.ts', 'utf8');
const KNOWN = [...new Set(declarations.match(/(?<=@example )https:\/\/\S+/g))];

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
    expect(parsePullRequest(new URL(`https://GitHub.com/Acme/Orchard/pull/7${rest}`))).toEqual({
      type: 'pull-request',
      key: 'gh:github.com/acme/orchard/pull/7',
      url: 'https://github.com/Acme/Orchard/pull/7',
      host: 'github.com',
      owner: 'Acme',
      repo: 'Orchard',
      number: 7,
      tab,
    });
  });

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
    'https://github.com/acme/orchard/issues/7',
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
