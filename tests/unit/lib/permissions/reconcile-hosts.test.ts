import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { enableHost, listHosts } from '@/lib/db/hosts';
import { register } from '@/lib/permissions/page-scripts';
import { enableCovered, leaveHost, reconcileHosts } from '@/lib/permissions/reconcile-hosts';
import { emptyLog } from '../../empty-log';
import { aBrowser } from './a-browser';

const GIT = 'https://git.example.com';
const JIRA = 'https://jira.example.com:8443';
const STATES = [false, true];

beforeEach(emptyLog);

const listed = async () => (await listHosts()).map(({ origin }) => origin);
const matches = ({ scripts }: ReturnType<typeof aBrowser>) => [...scripts.values()].flatMap((script) => script.matches);

describe('scripts and rows follow the permission', () => {
  const table = STATES.flatMap((granted) =>
    STATES.flatMap((registered) => STATES.map((enabled) => ({ granted, registered, enabled }))),
  );
  it.each(table)('granted: $granted, registered: $registered, in the log: $enabled', async (state) => {
    const world = aBrowser({ granted: state.granted ? [`${GIT}/*`] : [] });
    if (state.registered) await register([GIT]);
    if (state.enabled) await enableHost(GIT);
    await reconcileHosts();
    expect(matches(world)).toEqual(state.granted ? [`${GIT}/*`] : []);
    expect(await listed()).toEqual(state.granted ? [GIT] : []);
    await reconcileHosts();
    expect(matches(world)).toEqual(state.granted ? [`${GIT}/*`] : []);
  });

  it('for each host by itself', async () => {
    const world = aBrowser({ granted: [`${GIT}/*`, `${JIRA}/*`] });
    await register([JIRA, 'https://old.example.com']);
    await enableHost('https://old.example.com');
    await reconcileHosts();
    expect(matches(world).sort()).toEqual([`${GIT}/*`, `${JIRA}/*`]);
    expect(await listed()).toEqual([GIT, JIRA]);
  });

  it('not for what comes with Winnow, nor for a permission that is wider than one host', async () => {
    const world = aBrowser({ granted: ['https://github.com/*', 'https://*.atlassian.net/*', 'https://*/*'] });
    await reconcileHosts();
    expect(world.scripts.size).toBe(0);
    expect(await listed()).toEqual([]);
  });

  it('under a wider permission as the user enables and leaves them, each by itself', async () => {
    const world = aBrowser({
      granted: ['https://*/*'],
      pages: [{ id: 1, url: `${GIT}/acme`, probe: { site: 'github' } }],
    });
    await enableCovered(`${GIT}/*`);
    expect(matches(world)).toEqual([`${GIT}/*`]);
    expect(world.injected).toContainEqual({ tabId: 1, file: '/page-button.js' });
    await reconcileHosts();
    expect(await listed()).toEqual([GIT]);
    expect(await leaveHost(GIT)).toBe(true);
    expect(world.scripts.size).toBe(0);
    expect(await listed()).toEqual([]);
  });

  it('that come with Winnow, or have a grant of their own, as the worker hears of them', async () => {
    const world = aBrowser({ granted: [`${GIT}/*`, 'https://github.com/*'] });
    for (const pattern of [`${GIT}/*`, 'https://github.com/*', 'https://*.atlassian.net/*'])
      await enableCovered(pattern);
    expect(world.scripts.size).toBe(0);
  });

  it('and the script is the content script, there to stay', async () => {
    const world = aBrowser({ granted: [`${GIT}/*`] });
    await reconcileHosts();
    expect([...world.scripts.values()]).toMatchObject([{ js: ['page-button.js'], persistAcrossSessions: true }]);
  });

  it('without the log: the button is in place, the row comes when the log is back', async () => {
    const world = aBrowser({ granted: [`${GIT}/*`] });
    const broken = vi.spyOn(db.hosts, 'orderBy').mockImplementation(() => {
      throw new Error('damaged');
    });
    await expect(reconcileHosts()).rejects.toThrow('damaged');
    expect(matches(world)).toEqual([`${GIT}/*`]);
    broken.mockRestore();
    await reconcileHosts();
    expect(await listed()).toEqual([GIT]);
  });
});

describe('a host that was enabled just now', () => {
  const pages = [
    { id: 1, url: `${GIT}/acme`, probe: { site: null, hasOffer: false } },
    { id: 2, url: `${GIT}/acme/orchard/pull/7`, probe: { site: 'github', hasOffer: true } },
    { id: 3, url: 'https://other.example.com/', probe: { site: 'github', hasOffer: true } },
    { id: 4, url: `${GIT}/gone` },
  ];

  it('gets the button in its open pages and in no others, and tells what it serves', async () => {
    const world = aBrowser({ granted: [`${GIT}/*`], pages });
    await reconcileHosts();
    const buttons = world.injected.filter(({ file }) => file === '/page-button.js');
    expect(buttons.map(({ tabId }) => tabId)).toEqual([1, 2]);
    expect((await listHosts())[0]).toMatchObject({ origin: GIT, site: 'github' });
  });

  it('is not brought the button again at the next start', async () => {
    const world = aBrowser({ granted: [`${GIT}/*`], pages });
    await reconcileHosts();
    world.injected.length = 0;
    await reconcileHosts();
    expect(world.injected).toEqual([]);
  });

  it.each([[{ site: 'elsewhere', hasOffer: true }], ['github'], [null], [{ site: 'github' }]])(
    'learns nothing from an odd answer: %j',
    async (probe) => {
      aBrowser({ granted: [`${GIT}/*`], pages: [{ id: 1, url: `${GIT}/a`, probe }] });
      await reconcileHosts();
      expect((await listHosts())[0]).toMatchObject({ origin: GIT, site: null });
    },
  );
});

it('a host that comes back is the same row, enabled anew', async () => {
  const world = aBrowser({ granted: [`${GIT}/*`] });
  await reconcileHosts();
  const [first] = await listHosts();
  world.origins.clear();
  await reconcileHosts();
  expect(await listed()).toEqual([]);
  world.origins.add(`${GIT}/*`);
  await reconcileHosts();
  const [again] = await listHosts();
  expect(again?.id).toBe(first?.id);
  expect((again?.enabledAt ?? '') >= (first?.enabledAt ?? '')).toBe(true);
});
