// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { urlOf } from '@/lib/sites/dom';

it.each([
  'https://github.com/acme/orchard/pull/12',
  'https://github.com/acme/orchard/pull/12/files?w=1&q=a?b#discussion_r7',
  'https://git.acme.example:8443/acme/orchard/issues?q=is%3Aopen#',
  'http://localhost:8080/browse/OPS-1?#top',
  'https://[::1]:9000/jira/browse/OPS-1',
  'https://someone:secret@jira.acme.example/browse/OPS-1?a=@',
  'https://acme.atlassian.net/',
  'https://acme.example/a//b@c:d/[e]?x=/#/y?z#',
])('takes the address of a page apart as a URL does: %s', (address) => {
  const url = new URL(address);
  vi.spyOn(Document.prototype, 'URL', 'get').mockReturnValue(url.href);
  const { href, origin, protocol, host, hostname, pathname, search, hash } = url;
  expect(urlOf(document)).toEqual({ href, origin, protocol, host, hostname, pathname, search, hash });
});

it('says of a page without an address that it has none', () => {
  vi.spyOn(Document.prototype, 'URL', 'get').mockReturnValue('about:blank');
  expect(urlOf(document)).toMatchObject({ href: 'about:blank', host: '', pathname: '' });
});
