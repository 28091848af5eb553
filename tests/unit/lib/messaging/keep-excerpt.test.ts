import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { pageRequests } from '@/lib/messaging/page-requests';
import { emptyLog } from '../../empty-log';
import { pullRequestArtifact } from '../domain/a-pull-request';

const github = { host: 'github.com' };
const { type, key, url, host, title, facts } = pullRequestArtifact(7);
const winId = '00000000-0000-4000-8000-000000000001';
const artifactId = '00000000-0000-4000-8000-000000000002';
const asked = { winId, key, excerpt: 'It stopped' };
const keptNow = async () => (await db.artifacts.get(artifactId))?.excerpt;

beforeEach(async () => {
  await emptyLog();
  const said = { state: 'merged', occurredOn: null, layout: 'classic' } as const;
  const win = { kind: 'win', role: 'drove', origin: 'unclear' } as const;
  const capture = { identity: { type, key, url, host }, title, facts, win, ...said, missing: [], cautions: [] };
  expect(await pageRequests.saveWin({ winId, artifactId, capture }, github)).toMatchObject({ result: 'added' });
  expect(await keptNow()).toBeNull();
});

afterEach(() => fakeBrowser.reset());

it('an excerpt is kept with its link, harmless, and taken away again', async () => {
  const excerpt = 'It\u202e stopped\u0000\non Tuesday ';
  expect(await pageRequests.keepExcerpt({ ...asked, excerpt }, github)).toEqual({ ok: true });
  expect(await keptNow()).toBe('It stopped\non Tuesday');
  expect(await pageRequests.keepExcerpt({ ...asked, excerpt: '\u200b\n' }, github)).toEqual({
    ok: false,
    reason: 'invalid',
  });
  expect(await keptNow()).toBe('It stopped\non Tuesday');
  expect(await pageRequests.keepExcerpt({ ...asked, excerpt: null }, github)).toEqual({ ok: true });
  expect(await keptNow()).toBeNull();
});

it('it is not kept for another page, another win, another link or a win in the trash', async () => {
  const notFound = { ok: false, reason: 'not-found' };
  expect(await pageRequests.keepExcerpt(asked, { host: 'git.example' })).toEqual(notFound);
  expect(await pageRequests.keepExcerpt({ ...asked, winId: crypto.randomUUID() }, github)).toEqual(notFound);
  expect(await pageRequests.keepExcerpt({ ...asked, key: `${key}1` }, github)).toEqual(notFound);
  await pageRequests.undoSave({ winId, key }, github);
  expect(await pageRequests.keepExcerpt(asked, github)).toEqual(notFound);
  expect(await keptNow()).toBeNull();
});

it('it is not kept where the organisation keeps Winnow out, and can still be taken away there', async () => {
  await pageRequests.keepExcerpt(asked, github);
  await fakeBrowser.storage.managed.set({ captureDisabled: true });
  const other = { ...asked, excerpt: 'On Tuesday' };
  expect(await pageRequests.keepExcerpt(other, github)).toEqual({ ok: false, reason: 'switched-off' });
  expect(await keptNow()).toBe('It stopped');
  expect(await pageRequests.keepExcerpt({ ...asked, excerpt: null }, github)).toEqual({ ok: true });
  expect(await keptNow()).toBeNull();
});
