import { describe, expect, it } from 'vitest';
import { isListAt } from '@/lib/sites/list-address';

const PULLS = 'https://github.com/acme/orchard/pulls?q=is%3Apr';

describe('a page', () => {
  it.each([
    [PULLS, 'https://github.com/acme/orchard/pulls?q=is:pr&page=4#top'],
    ['https://acme.atlassian.net/issues?jql=x', 'https://acme.atlassian.net/issues/ORCH-8?jql=x'],
    ['https://jira.acme.example/jira/issues?jql=x', 'https://jira.acme.example/jira/browse/ORCH-8?jql=x&startIndex=50'],
  ])('of the list %s is %s', (list, address) => {
    expect(isListAt(list, new URL(address))).toBe(true);
  });

  it.each([
    'https://github.com/acme/orchard/pulls?q=is%3Aissue',
    'https://github.com/acme/orchard/issues?q=is%3Apr',
    'https://git.example/acme/orchard/pulls?q=is%3Apr',
    'https://github.com/acme/orchard/pull/7?q=is%3Apr',
  ])('of another list is %s', (address) => {
    expect(isListAt(PULLS, new URL(address))).toBe(false);
  });
});
