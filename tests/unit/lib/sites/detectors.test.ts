import { describe, expect, it } from 'vitest';
import { detectorFor, listsAt } from '@/lib/sites/detectors';

const siteAt = (address: string) => detectorFor(new URL(address))?.id ?? null;

describe('the site of an address', () => {
  it.each([
    ['https://github.com/acme/orchard/pull/12', 'github'],
    ['https://github.com/browse/OPS-1', null],
    ['https://acme.atlassian.net/browse/OPS-1', 'jira'],
    ['https://acme.atlassian.net/acme/orchard/pull/12', null],
    ['https://git.acme.example/acme/orchard/pull/12', 'github'],
    ['https://git.acme.example/acme/orchard/-/merge_requests/12', 'gitlab'],
    ['https://jira.acme.example/browse/OPS-1', 'jira'],
    ['https://linear.app/acme/issue/OPS-1', 'linear'],
  ])('%s: %s', (address, site) => expect(siteAt(address)).toBe(site));
});

it('asks for its lists the one site that is at home there, and any elsewhere', () => {
  const lists = (host: string) => listsAt(new URL(`https://${host}/acme/orchard/issues?jql=a`)).length;
  expect(['github.com', 'acme.atlassian.net', 'acme.example'].map(lists)).toEqual([1, 1, 2]);
});
