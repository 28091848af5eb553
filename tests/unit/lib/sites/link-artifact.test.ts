import { describe, expect, it } from 'vitest';
import { readRow } from '@/lib/db/rows/row-schemas';
import { newRecord } from '@/lib/domain/record';
import { artifactOfLink } from '@/lib/sites/link-artifact';

const NOW = new Date('2026-11-23T12:00:00.000Z');

describe('a pasted link as an artifact', () => {
  it.each([
    ['https://github.com/Acme/orchard/pull/7/files', 'pull-request', 'gh:github.com/acme/orchard/pull/7'],
    [
      'https://github.com/acme/orchard/pull/7#pullrequestreview-99',
      'review',
      'gh:github.com/acme/orchard/pull/7#review-99',
    ],
    [
      'https://github.com/acme/orchard/pull/7#discussion_r12',
      'comment',
      'gh:github.com/acme/orchard/pull/7#comment-12',
    ],
    [' https://wiki.example.test/incidents/4?utm_source=mail ', 'page', 'url:https://wiki.example.test/incidents/4'],
  ])('%s is a %s', (link, type, key) => {
    expect(artifactOfLink(link, NOW)).toMatchObject({ type, key, capturedBy: 'app', facts: {} });
  });

  it.each([
    ['pull/7#pullrequestreview-99', 'pull/7#review-99', 'pull/7#pullrequestreview-99'],
    ['pull/7/files#discussion_r12', 'pull/7#comment-12', 'pull/7#discussion_r12'],
    ['pull/7/changes#r12', 'pull/7#comment-12', 'pull/7#discussion_r12'],
    ['issues/7#issuecomment-3', 'issues/7#comment-3', 'issues/7#issuecomment-3'],
    ['discussions/7#discussioncomment-9', 'discussions/7#comment-9', 'discussions/7#discussioncomment-9'],
    ['pull/7/files#diff-9', 'pull/7', 'pull/7'],
  ])('%s is what the button on its page would save, and opens at its place', (path, key, place) => {
    expect(artifactOfLink(`https://github.com/acme/orchard/${path}`, NOW)).toMatchObject({
      key: `gh:github.com/acme/orchard/${key}`,
      url: `https://github.com/acme/orchard/${place}`,
      title: `github.com/acme/orchard/${place}`,
    });
  });

  it('is a written one where it was pasted as such', () => {
    const page = 'https://wiki.example.test/rfc/4';
    expect(artifactOfLink(page, NOW, true)).toMatchObject({ type: 'document', written: true });
    expect(artifactOfLink(page, NOW)).toMatchObject({ type: 'page', written: false });
  });

  it.each([300, 600, 1999, 2000])('of %i signs, as dashboards have them, is a row that a backup can hold', (length) => {
    const link = `https://graphs.example/d?q=${'x'.repeat(length)}`.slice(0, length);
    const fields = artifactOfLink(link, NOW);
    expect(fields).toMatchObject({ key: `url:${link}`, url: 'https://graphs.example/d' });
    const id = '00000000-0000-4000-8000-000000000001';
    const row = newRecord(id, { ...fields, winId: id }, { now: NOW, installationId: 'here' });
    expect(readRow('artifacts', row)).toMatchObject({ ok: true });
  });

  it.each([
    ['of a page', `https://graphs.example/d?q=${'x'.repeat(2000)}`],
    ['of a known site', `https://gitlab.com/${'group/'.repeat(400)}orchard/-/merge_requests/7`],
    ['by its host', `https://${'a.'.repeat(140)}example/d`],
  ])('is none where it is longer than can be kept, %s', (_, link) => {
    expect(artifactOfLink(link, NOW)).toBeNull();
  });

  it('is read from a backup of before, which kept the whole address as its title', () => {
    const link = `https://graphs.example/d?q=${'x'.repeat(700)}`;
    const id = '00000000-0000-4000-8000-000000000001';
    const fields = { ...artifactOfLink(link, NOW), winId: id, title: link.replace('https://', '') };
    const read = readRow('artifacts', newRecord(id, fields, { now: NOW, installationId: 'here' }));
    expect(read).toMatchObject({ ok: true, row: { key: `url:${link}` } });
  });

  it.each(['', 'wiki/rfc', 'javascript:alert(1)', 'chrome://settings'])('%s is none', (link) => {
    expect(artifactOfLink(link, NOW, true)).toBeNull();
  });
});
