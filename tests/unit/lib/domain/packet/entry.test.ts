import { expect, it } from 'vitest';
import { toEntry } from '@/lib/domain/packet/entry';
import { anArtifact, logged } from '../a-win';

it('a name that stands for two places is said once; places that can be looked up are all there', () => {
  const hidden = { url: '', key: '', title: '', host: 'Repository A' };
  const open = { type: 'pull-request' as const, title: '', host: 'github.com' };
  const links = [
    anArtifact(hidden),
    anArtifact(hidden),
    anArtifact({ ...hidden, host: 'Repository B' }),
    anArtifact({ ...open, url: 'https://github.com/acme/a/pull/1', key: 'gh:github.com/acme/a/pull/1' }),
    anArtifact({ ...open, url: 'https://github.com/acme/a/pull/2', key: 'gh:github.com/acme/a/pull/2' }),
  ];
  const told = toEntry({ ...logged(['mentor'], {}, links), redacted: 'public' }).links;
  expect(told.map(({ name, address }) => (address === null ? name : address))).toEqual([
    'Repository A',
    'Repository B',
    'https://github.com/acme/a/pull/1',
    'https://github.com/acme/a/pull/2',
  ]);
});
