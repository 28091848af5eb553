import { describe, expect, it } from 'vitest';
import { nameArtifact, sourceOf } from '@/lib/domain/win/win-source';
import { anArtifact } from '../a-win';

describe('where a win came from', () => {
  it.each([
    ['gh:github.com/acme/orchard/pull/12', 'github.com', 'acme/orchard #12'],
    ['gh:github.com/acme/orchard/pull/12#review-77', 'github.com', 'acme/orchard #12'],
    ['gh:git.acme.test/acme/orchard/issues/3', 'git.acme.test', 'git.acme.test/acme/orchard #3'],
    ['gh:github.com/acme/orchard/discussions/5', 'github.com', 'acme/orchard #5'],
    ['gh:github.com/orgs/acme/discussions/5#comment-9', 'github.com', 'acme #5'],
    ['gl:gitlab.com/acme/tools/mill/-/merge_requests/9', 'gitlab.com', 'gitlab.com/acme/tools/mill !9'],
    ['jira:acme.atlassian.net/ORCH-7', 'acme.atlassian.net', 'acme.atlassian.net ORCH-7'],
    ['jira:acme.atlassian.net/ORCH-7#comment-10021', 'acme.atlassian.net', 'acme.atlassian.net ORCH-7'],
    ['jira:jira.acme.test/jira/ORCH-7', 'jira.acme.test', 'jira.acme.test ORCH-7'],
    ['linear:linear.app/acme/ORCH-7', 'linear.app', 'linear.app ORCH-7'],
    ['url:https://docs.example/adr/14', 'docs.example', 'docs.example'],
    ['url:https://docs.example/ORCH-7', 'docs.example', 'docs.example'],
    ['url:https://docs.example/a/issues/12', 'docs.example', 'docs.example'],
    ['sel:https://docs.example/adr/14:abc', 'docs.example', 'docs.example'],
  ])('%s is %s', (key, host, expected) => {
    expect(nameArtifact(anArtifact({ key, host }))).toBe(expected);
  });

  it('is nowhere for a typed win, and an artifact in the trash is not there', () => {
    expect(sourceOf({ artifacts: [] })).toBeNull();
    expect(sourceOf({ artifacts: [anArtifact({ deletedAt: '2026-11-01T00:00:00.000Z' })] })).toBeNull();
  });
});
