import { describe, expect, it } from 'vitest';
import { isCovered, originOf, showHost, toHostOrigin, toPattern } from '@/lib/permissions/host-pattern';

const OWN = ['https://github.com/*', 'https://*.atlassian.net/*'];

describe('the pattern of one host', () => {
  it.each(['https://git.example.com', 'http://localhost:8080', 'https://[::1]:8443'])(
    'leads to %s and back',
    (origin) => {
      expect(originOf(toPattern(origin))).toBe(origin);
    },
  );

  it.each([
    'https://*/*',
    'http://*/*',
    '*://git.example.com/*',
    '<all_urls>',
    'https://*.example.com/*',
    'file:///*',
    'https://git.example.com/acme/*',
  ])('is not %s', (pattern) => {
    expect(originOf(pattern)).toBeNull();
  });

  it('has its port in Chromium, and covers every port in Firefox, which knows no ports there', () => {
    const url = new URL('https://jira.example.com:8443/jira');
    expect(toHostOrigin(url, false)).toBe('https://jira.example.com:8443');
    expect(toHostOrigin(url, true)).toBe('https://jira.example.com');
  });

  it('is shown without what goes without saying', () => {
    expect(showHost('https://*.atlassian.net/*')).toBe('*.atlassian.net');
    expect(showHost('http://localhost:8080')).toBe('http://localhost:8080');
  });
});

describe('what comes with Winnow', () => {
  it.each(['https://github.com', 'https://acme.atlassian.net', 'https://atlassian.net', 'https://github.com:8443'])(
    'covers %s',
    (origin) => expect(isCovered(origin, OWN)).toBe(true),
  );

  it.each([
    'http://github.com',
    'https://github.com.evil.example',
    'https://evilatlassian.net',
    'https://git.example.com',
    'nonsense',
  ])('does not cover %s', (origin) => expect(isCovered(origin, OWN)).toBe(false));
});
