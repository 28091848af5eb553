import { describe, expect, it } from 'vitest';
import { artifactOfLink } from '@/components/checklist/link-artifact';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const NOW = new Date('2026-11-23T12:00:00.000Z');

function artifactFor(behaviourId: string, link: string) {
  const found = seniorEngineer.behaviours.find(({ id }) => id === behaviourId);
  return found ? artifactOfLink(link, found.rule, NOW) : undefined;
}

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
    expect(artifactFor('own-incidents', link)).toMatchObject({ type, key, capturedBy: 'app', facts: {} });
  });

  it('is a written one where the behaviour is about writing', () => {
    const page = 'https://wiki.example.test/rfc/4';
    expect(artifactFor('proposal', page)).toMatchObject({ type: 'document', written: true });
    expect(artifactFor('own-incidents', page)).toMatchObject({ type: 'page', written: false });
  });

  it.each(['', 'wiki/rfc', 'javascript:alert(1)', 'chrome://settings'])('%s is none', (link) => {
    expect(artifactFor('proposal', link)).toBeNull();
  });
});
