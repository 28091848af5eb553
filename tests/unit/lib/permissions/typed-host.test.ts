import { describe, expect, it } from 'vitest';
import { readTypedHost } from '@/lib/permissions/typed-host';

describe('a host as it is typed', () => {
  it.each([
    ['git.example.com', 'https://git.example.com'],
    ['  GIT.Example.com/acme/orchard/pull/7?w=1#top ', 'https://git.example.com'],
    ['https://jira.example.com/jira/browse/OPS-7', 'https://jira.example.com'],
    ['http://jira.intern', 'http://jira.intern'],
    ['jira.example.com:8443/jira', 'https://jira.example.com:8443'],
    ['https://git.example.com:443', 'https://git.example.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['localhost:8443', 'https://localhost:8443'],
    ['https://someone:secret@git.example.com', 'https://git.example.com'],
    ['10.0.0.7', 'https://10.0.0.7'],
    ['http://[::1]:8080/x', 'http://[::1]:8080'],
    ['münchen.example', 'https://xn--mnchen-3ya.example'],
  ])('%j is %s', (typed, origin) => {
    expect(readTypedHost(typed)).toEqual({ ok: true, origin });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['git example com', 'unreadable'],
    ['https://', 'unreadable'],
    ['git.example.com:99999', 'unreadable'],
    ['*.example.com', 'wide'],
    ['https://*/*', 'wide'],
    ['ftp://git.example.com', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['file:///etc/hosts', 'scheme'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(readTypedHost(typed)).toEqual({ ok: false, reason });
  });
});
