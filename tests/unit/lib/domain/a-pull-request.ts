import type { ArtifactFields } from '@/lib/domain/win/artifact';

/** A merged pull request of a made-up repository. */
export function pullRequestArtifact(number: number): Omit<ArtifactFields, 'winId'> {
  return {
    type: 'pull-request',
    written: false,
    key: `gh:github.com/acme/orchard/pull/${number}`,
    url: `https://github.com/acme/orchard/pull/${number}`,
    title: `Pull request ${number}`,
    host: 'github.com',
    state: 'merged',
    dates: { merged: '2026-11-02T10:00:00Z' },
    facts: { state: 'merged', author: 'ada' },
    excerpt: null,
    cautions: [],
    capturedAt: '2026-11-02T11:00:00.000Z',
    capturedBy: 'page-button',
  };
}
