import { expect, it } from 'vitest';
import { toPlaces } from '@/components/audit/places/places';
import type { Host } from '@/lib/domain/host';
import { newRecord } from '@/lib/domain/record';

const writing = { now: new Date('2026-11-25T10:00:00Z'), installationId: 'here' };

function host(origin: string, site: string | null): Host {
  return newRecord(crypto.randomUUID(), { origin, site, enabledAt: '2026-11-01T10:00:00.000Z' }, writing);
}

it('offers github.com, what was enabled and is known, and the Jiras of the log, each once', () => {
  const hosts = [
    host('https://git.acme.test', 'github'),
    host('https://code.acme.test', 'gitlab'),
    host('http://jira.acme.test:8080', 'jira'),
    host('https://board.acme.test', 'jira'),
    host('https://linear.app', 'linear'),
    host('https://new.acme.test', null),
  ];
  const log = ['acme.atlassian.net', 'jira.acme.test:8080/jira', 'old.acme.test/tickets'];
  expect(toPlaces(hosts, log)).toEqual({
    known: [
      { site: 'github', base: 'https://github.com' },
      { site: 'github', base: 'https://git.acme.test' },
      { site: 'gitlab', base: 'https://code.acme.test' },
      { site: 'jira', base: 'http://jira.acme.test:8080/jira' },
      { site: 'jira', base: 'https://board.acme.test' },
      { site: 'jira', base: 'https://acme.atlassian.net' },
      { site: 'jira', base: 'https://old.acme.test/tickets' },
    ],
    unseen: ['new.acme.test'],
  });
  expect(toPlaces([], [])).toEqual({ known: [{ site: 'github', base: 'https://github.com' }], unseen: [] });
});
