import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { toggleShown } from '@/lib/db/win/mapping-acts';
import { readWin, saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

const BUILT_IN = seniorEngineer.id;
const winId = crypto.randomUUID();
const shown = async (ladderId: string) => (await readWin(winId, ladderId))?.behaviourIds;

beforeEach(async () => {
  await emptyLog();
  const [one, two] = seniorEngineer.behaviours;
  if (!one || !two) throw new Error('the built-in ladder is empty');
  const behaviours = [
    { ...one, id: 'coaches', alike: ['mentor'] },
    { ...two, id: 'writes', alike: [] },
  ];
  await saveLadder({ ...seniorEngineer, id: 'acme', behaviours }, null);
  const evidence = { ladderId: BUILT_IN, behaviourIds: ['mentor'], by: 'user' as const };
  await saveWin({ winId, fields: blankWin('2026-11-20', 'Taught the team'), evidence });
});

describe('a change of links by a ladder that restates others', () => {
  it.each([
    [
      'from a list',
      (isOn: boolean) =>
        changeEvidence(winId, 'acme', isOn ? { chosen: ['writes'] } : { chosen: [], dropped: ['writes'] }),
    ],
    ['on the map', () => toggleShown(winId, { ladderId: 'acme', behaviourId: 'writes', by: 'user' })],
  ])('%s writes nothing of those that are lent', async (_, change) => {
    await change(true);
    expect(await shown('acme')).toEqual(expect.arrayContaining(['coaches', 'writes']));
    await change(false);
    expect(await shown('acme')).toEqual(['coaches']);
    const rows = await db.evidence.where({ ladderId: 'acme' }).toArray();
    expect(rows.map(({ behaviourId }) => behaviourId)).toEqual(['writes']);
    await changeEvidence(winId, BUILT_IN, { chosen: [], dropped: ['mentor'] });
    expect(await shown('acme')).toEqual([]);
  });
});
