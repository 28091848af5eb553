import { describe, expect, it } from 'vitest';
import { identify } from '@/lib/sites/gitlab/url';

const ADDRESS = 'https://gitlab.com/Acme/tools/mill/-/merge_requests/88';

describe('what an address of GitLab says', () => {
  it.each(['', '/', '/diffs', '/diffs?diff_id=3#note_1', '/commits', '/pipelines', '?tab=x#top'])(
    'a merge request’s, with %j after it',
    (rest) => {
      expect(identify(new URL(ADDRESS.replace('gitlab.com', 'GitLab.com') + rest))).toEqual({
        type: 'merge-request',
        key: 'gl:gitlab.com/acme/tools/mill/-/merge_requests/88',
        url: ADDRESS,
        host: 'gitlab.com',
      });
    },
  );

  it('any host, its port and the path that GitLab stands below', () => {
    expect(identify(new URL('http://code.acme.test:8080/gitlab/a/b/-/merge_requests/1'))?.key).toBe(
      'gl:code.acme.test:8080/gitlab/a/b/-/merge_requests/1',
    );
  });

  it.each([
    'https://gitlab.com/acme/mill/-/merge_requests',
    'https://gitlab.com/acme/mill/-/merge_requests/new',
    'https://gitlab.com/acme/mill/-/merge_requests/0',
    'https://gitlab.com/acme/mill/-/merge_requests/88/conflicts',
    'https://gitlab.com/acme/mill/-/merge_requests/88.diff',

    'https://gitlab.com/acme/mill/-/issues/88',
    'https://gitlab.com/acme%2Fmill/x/-/merge_requests/88',
    'https://github.com/acme/mill/pull/88',
    'file:///a/b/-/merge_requests/1',
    'about:blank',
  ])('nothing: %s', (address) => {
    expect(identify(new URL(address))).toBeNull();
  });

  it('comes to an end with a long one: what goes back over it would not', () => {
    expect(identify(new URL(`https://gitlab.com/${'a-/'.repeat(200_000)}-/merge_requests/x`))).toBeNull();
  });
});
