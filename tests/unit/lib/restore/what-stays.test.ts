import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { putBack } from '@/lib/db/rows/rows';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import type { Tables } from '@/lib/domain/merge/unfold';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { mergeLog } from '@/lib/restore/merge-log';
import { takeBack } from '@/lib/restore/way-back';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

/** A log with a win at each of `names`, its evidence by a ladder of that name. */
async function aLogOf(names: readonly string[]): Promise<Tables> {
  const writing = await startWriting();
  const made = <T extends object>(fields: T) => newRecord(crypto.randomUUID(), fields, writing);
  const employers = names.map((name) => made({ name, startedOn: '2020-01-01', endedOn: null }));
  const wins = employers.map(({ id, name }) => made({ ...blankWin('2026-11-01', name), employerId: id }));
  const evidence = wins.map(({ id, title }) =>
    made({ winId: id, ladderId: title, behaviourId: seniorEngineer.behaviours[0]?.id, by: 'user' }),
  );
  for (const id of names) await saveLadder({ ...seniorEngineer, id }, null);
  const ladders = await db.ladders.toArray();
  await db.ladders.clear();
  return { employers, wins, evidence, ladders };
}

const left = async () => ({
  wins: (await db.wins.toArray()).map(({ title }) => title).sort(),
  employers: (await db.employers.toArray()).map(({ name }) => name).sort(),
  ladders: (await db.ladders.toArray()).map(({ ladderId }) => ladderId).sort(),
});

it('what a win that stays names, stays with it; what nobody names any more goes', async () => {
  const own = crypto.randomUUID();
  await saveWin({ winId: own, fields: blankWin('2026-11-01', 'Own') });
  const other = await aLogOf(['acme', 'beta', 'ceta', 'delta']);
  const done = await mergeLog(other, { mayChangeMany: true });
  const idOf = async (title: string) => (await db.wins.filter((win) => win.title === title).first())?.id ?? '';
  await changeWin(await idOf('acme'), { note: 'Written since' });
  await changeWin(own, { employerId: (await db.wins.get(await idOf('beta')))?.employerId ?? null });
  await changeEvidence(own, 'ceta', { chosen: [seniorEngineer.behaviours[0]?.id ?? ''] });
  expect(await takeBack(done.ok ? (done.done?.beforeId ?? '') : '')).toEqual({ ok: true, kept: 1 });
  expect(await left()).toEqual({ wins: ['Own', 'acme'], employers: ['acme', 'beta'], ladders: ['acme', 'ceta'] });
  expect(await db.evidence.count()).toBe(2);
});

it('what hung on a win before it came is no change of the user’s: the win goes again', async () => {
  const { wins = [], evidence = [] } = await aLogOf(['acme']);
  await putBack(new Map([['evidence', evidence]]));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const done = await mergeLog({ wins }, { mayChangeMany: true });
  expect(await takeBack(done.ok ? (done.done?.beforeId ?? '') : '')).toEqual({ ok: true, kept: 0 });
  expect([await db.wins.count(), await db.evidence.count()]).toEqual([0, 1]);
});
