import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { setEvidence } from '@/lib/db/evidence';
import {
  activateLadder,
  deleteLadder,
  listLadders,
  readActiveLadder,
  readLadder,
  resetRules,
  saveLadder,
  setRule,
} from '@/lib/db/ladders';
import { readLog } from '@/lib/db/log';
import { readWin, saveWin } from '@/lib/db/wins';
import type { Ladder } from '@/lib/domain/ladder';
import { blankWin } from '@/lib/domain/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const [first] = seniorEngineer.behaviours;
if (!first) throw new Error('the built-in ladder is empty');
const acme: Ladder = {
  ...seniorEngineer,
  id: 'acme',
  name: 'Acme',
  behaviours: [{ ...first, id: 'coaches', alike: ['mentor'] }],
};
const RULE = { wins: 5, days: 30, each: [], once: [], lessonsCount: false };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

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
      await resetRules(ladderId);
      expect(await readLadder(ladderId)).toEqual(before);
    },
  );

  it('keep a rule of the user’s when they are brought in anew', async () => {
    await saveLadder(acme, null);
    await setRule('acme', 'coaches', RULE);
    await saveLadder({ ...acme, name: 'Acme 2' }, null);
    expect(await readLadder('acme')).toMatchObject({ name: 'Acme 2', behaviours: [{ rule: RULE }] });
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
    await setEvidence(winId, 'acme', []);
    expect((await readWin(winId, 'acme'))?.behaviourIds).toEqual([]);
    expect((await readWin(winId, 'senior-engineer'))?.behaviourIds).toEqual(['mentor']);
    await setEvidence(winId, 'acme', ['coaches']);
    expect((await readWin(winId, 'acme'))?.behaviourIds).toEqual(['coaches']);
  });
});
