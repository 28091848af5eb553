import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { changeWin, readWin, trashWin } from '@/lib/db/win/wins';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { pageRequests } from '@/lib/messaging/page-requests';
import { emptyLog } from '../../empty-log';
import { setLinks } from '../db/proof/set-links';
import { github, key, request } from './a-request';

beforeEach(emptyLog);

describe('what a panel adds to the win it made', () => {
  it('what was written in the app meanwhile stands', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    await setLinks(body.winId, 'senior-engineer', ['mentor', 'architecture']);
    await changeWin(body.winId, { outcome: 'It held for a year', outcomeState: 'held' });
    const behaviours = { chosen: ['proposal'], dropped: ['architecture'] };
    await pageRequests.refineWin({ winId: body.winId, key, role: 'co-led', outcome: 'It held', behaviours }, github);
    const logged = await readWin(body.winId, 'senior-engineer');
    expect(logged?.behaviourIds.sort()).toEqual(['mentor', 'proposal']);
    expect(logged?.win).toMatchObject({ role: 'co-led', outcomeState: 'held' });
  });

  it('what was typed is kept, and only that', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    const refined = {
      winId: body.winId,
      key,
      outcome: 'Clients upgrade alone',
      behaviours: { chosen: ['architecture', 'no-such'], dropped: [] },
    };
    expect(await pageRequests.refineWin(refined, github)).toEqual({ ok: true });
    const logged = await readWin(body.winId, 'senior-engineer');
    expect(logged?.win).toMatchObject({ outcome: 'Clients upgrade alone', outcomeState: 'known', role: 'drove' });
    expect(logged?.behaviourIds).toEqual(['architecture']);
  });

  it('what was written of it elsewhere meanwhile stays, and what is typed on stands below', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    const type = (outcome: string, ...told: string[]) =>
      pageRequests.refineWin({ winId: body.winId, key, outcome, told }, github);
    const stored = async () => (await db.wins.get(body.winId))?.outcome;
    await type('Clients');
    await type('Clients upgrade', 'Clients');
    expect(await stored()).toBe('Clients upgrade');
    await changeWin(body.winId, { outcome: 'Support has no calls any more' });
    await type('Clients upgrade!', 'Clients upgrade');
    await type('Clients upgrade alone', 'Clients upgrade!');
    expect(await stored()).toBe('Support has no calls any more\nClients upgrade alone');
  });

  it('words for which the win has no room replace nothing', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    await changeWin(body.winId, { outcome: 'x'.repeat(TEXT_LIMIT) });
    const told = await pageRequests.refineWin({ winId: body.winId, key, outcome: 'Clients upgrade' }, github);
    expect(told).toEqual({ ok: false, reason: 'invalid' });
    expect((await db.wins.get(body.winId))?.outcome).toHaveLength(TEXT_LIMIT);
  });

  it('two panels that say something of it at once lose nothing of each other', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    const of = { winId: body.winId, key };
    const say = (waved: 'role' | 'number', chosen: string) =>
      pageRequests.refineWin({ ...of, waved: [waved], behaviours: { chosen: [chosen], dropped: [] } }, github);
    await Promise.all([say('role', 'architecture'), say('number', 'proposal')]);
    const logged = await readWin(body.winId, 'senior-engineer');
    const kept = [...(logged?.behaviourIds ?? []), ...(logged?.win.waved ?? [])].sort();
    expect(kept).toEqual(['architecture', 'number', 'proposal', 'role']);
  });

  it('the user’s own level stands, and one without new words stays the rule’s', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    await pageRequests.refineWin({ winId: body.winId, key, role: 'co-led' }, github);
    expect(await db.wins.get(body.winId)).toMatchObject({ level: 'vague', levelBy: 'rule' });
    await changeWin(body.winId, { level: 'strong', levelBy: 'user' });
    await pageRequests.refineWin({ winId: body.winId, key, outcome: 'Took part' }, github);
    expect(await db.wins.get(body.winId)).toMatchObject({ level: 'strong', levelBy: 'user' });
  });

  it('words for a win that was put into the trash meanwhile go with it, and are not said to be kept', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    await trashWin(body.winId);
    const told = await pageRequests.refineWin({ winId: body.winId, key, outcome: 'Two teams moved over' }, github);
    expect(told).toEqual({ ok: false, reason: 'not-found' });
    expect(await db.wins.get(body.winId)).toMatchObject({ outcome: 'Two teams moved over' });
  });

  it('what was waved away here joins what was waved away elsewhere', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    await changeWin(body.winId, { waved: ['role'] });
    await pageRequests.refineWin({ winId: body.winId, key, waved: ['number'] }, github);
    expect((await db.wins.get(body.winId))?.waved).toEqual(['role', 'number']);
  });
});
