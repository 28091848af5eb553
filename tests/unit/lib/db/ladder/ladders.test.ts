import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { changeRule, setRule, setRules } from '@/lib/db/ladder/ladder-rules';
import {
  activateLadder,
  deleteLadder,
  listLadders,
  readActiveLadder,
  readLadder,
  readStoredLadder,
  saveLadder,
} from '@/lib/db/ladder/ladders';
import { readSettings } from '@/lib/db/settings';
import { readLog } from '@/lib/db/win/log';
import { readWin, saveWin } from '@/lib/db/win/wins';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { setLinks } from '../proof/set-links';

const [first] = seniorEngineer.behaviours;
if (!first) throw new Error('the built-in ladder is empty');
const acme: Ladder = {
  ...seniorEngineer,
  id: 'acme',
  name: 'Acme',
  behaviours: [{ ...first, id: 'coaches', alike: ['mentor'] }],
};
const RULE = { wins: 5, days: 30, each: [], once: [], lessonsCount: false };

beforeEach(emptyLog);

async function aWinFor(ladderId: string, behaviourIds: string[]) {
  const winId = crypto.randomUUID();
  await saveWin({
    winId,
    fields: blankWin('2026-11-20', 'Taught the team'),
    evidence: { ladderId, behaviourIds, by: 'user' },
  });
  return winId;
}

describe('the ladders', () => {
  it('begin with the built-in one, which is active', async () => {
    expect(await listLadders()).toEqual([seniorEngineer]);
    expect(await readActiveLadder()).toEqual(seniorEngineer);
  });

  it('read by another one once it is chosen, and by the built-in one when that is gone', async () => {
    await saveLadder(acme, null);
    await activateLadder('acme');
    expect(await readActiveLadder()).toEqual(acme);
    await deleteLadder('acme');
    expect(await readActiveLadder()).toEqual(seniorEngineer);
    expect(await listLadders()).toHaveLength(1);
  });

  it('are put to use as they are saved, or neither', async () => {
    await saveLadder(acme, null, { use: true });
    expect(await readActiveLadder()).toEqual(acme);
    vi.spyOn(db.settings, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const other = { ...acme, id: 'other' };
    expect(await saveLadder(other, null, { use: true })).toEqual({ ok: false, reason: 'storage-full' });
    vi.restoreAllMocks();
    expect(await readLadder('other')).toBeUndefined();
    expect(await readActiveLadder()).toEqual(acme);
  });

  it('are not in use by the name of one that is gone, nor brought back by a rule of it', async () => {
    await saveLadder(acme, null, { use: true });
    await deleteLadder('acme');
    expect(await readSettings()).toMatchObject({ ladderId: seniorEngineer.id });
    expect(await activateLadder('acme')).toEqual({ ok: false, reason: 'not-found' });
    expect(await setRule('acme', 'coaches', RULE)).toEqual({ ok: false, reason: 'not-found' });
    expect(await setRules('acme', { coaches: RULE })).toEqual({ ok: false, reason: 'not-found' });
    expect(await listLadders()).toEqual([seniorEngineer]);
  });

  it.each([['senior-engineer'], ['acme']])(
    'take a rule of the user’s in %s, and give back their own',
    async (ladderId) => {
      await saveLadder(acme, null);
      const before = await readLadder(ladderId);
      const behaviourId = before?.behaviours[0]?.id ?? '';
      await setRule(ladderId, behaviourId, RULE);
      expect((await readLadder(ladderId))?.behaviours[0]?.rule).toEqual(RULE);
      await setRule(ladderId, behaviourId, null);
      expect(await readLadder(ladderId)).toEqual(before);
      await setRule(ladderId, behaviourId, RULE);
      await setRules(ladderId, {});
      expect(await readLadder(ladderId)).toEqual(before);
    },
  );

  it('lose none of two changes of a rule at once, and have their own again where it is the same', async () => {
    const [line] = seniorEngineer.behaviours;
    const id = line?.id ?? '';
    const ruleOf = async () => (await readLadder(seniorEngineer.id))?.behaviours[0]?.rule;
    const change = (changes: object) => changeRule(seniorEngineer.id, id, (rule) => ({ ...rule, ...changes }));
    await Promise.all([change({ wins: 7 }), change({ days: 40 }), change({ lessonsCount: true })]);
    expect(await ruleOf()).toEqual({ ...line?.rule, wins: 7, days: 40, lessonsCount: true });
    await change({ ...line?.rule });
    expect((await readStoredLadder(seniorEngineer.id))?.rules).toEqual({});
  });

  it('keep a rule of the user’s when they are brought in anew', async () => {
    await saveLadder(acme, null);
    await setRule('acme', 'coaches', RULE);
    await saveLadder({ ...acme, name: 'Acme 2' }, null);
    expect(await readLadder('acme')).toMatchObject({ name: 'Acme 2', behaviours: [{ rule: RULE }] });
    // Unless a rule was chosen while it was brought in.
    await saveLadder(acme, null, { ruled: ['coaches'] });
    expect(await readLadder('acme')).toEqual(acme);
  });
});

describe('evidence that carries over', () => {
  it('is read for the ladder that restates it, and stays where it is', async () => {
    await saveLadder(acme, null);
    const winId = await aWinFor('senior-engineer', ['mentor']);
    expect((await readLog('acme'))[0]?.behaviourIds).toEqual(['coaches']);
    expect((await readWin(winId, 'acme'))?.behaviourIds).toEqual(['coaches']);
    expect((await readWin(winId, 'senior-engineer'))?.behaviourIds).toEqual(['mentor']);
  });

  it('can be taken back there without touching the link that it came from', async () => {
    await saveLadder(acme, null);
    const winId = await aWinFor('senior-engineer', ['mentor']);
    await setLinks(winId, 'acme', []);
    expect((await readWin(winId, 'acme'))?.behaviourIds).toEqual([]);
    expect((await readWin(winId, 'senior-engineer'))?.behaviourIds).toEqual(['mentor']);
    await setLinks(winId, 'acme', ['coaches']);
    expect((await readWin(winId, 'acme'))?.behaviourIds).toEqual(['coaches']);
  });
});
