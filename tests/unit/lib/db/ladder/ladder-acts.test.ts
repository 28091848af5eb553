import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { type LadderAct, undoLadderAct } from '@/lib/db/ladder/ladder-acts';
import { setRules } from '@/lib/db/ladder/ladder-rules';
import { activateLadder, deleteLadder, listLadders, readActiveLadder, saveLadder } from '@/lib/db/ladder/ladders';
import type { Outcome } from '@/lib/db/outcome';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

const acme = { ...seniorEngineer, id: 'acme', name: 'Acme' };
const [first] = seniorEngineer.behaviours;
if (!first) throw new Error('the ladder is empty');
const { rule } = first;

beforeEach(emptyLog);

const stands = async () => ({ all: await listLadders(), inUse: (await readActiveLadder()).id });

async function actOf(command: Promise<Outcome<{ act: LadderAct }>>): Promise<LadderAct> {
  const outcome = await command;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.act;
}

describe('what is done to a ladder is taken back', () => {
  it.each<[string, () => Promise<Outcome<{ act: LadderAct }>>]>([
    ['another one is put to use', () => activateLadder('acme')],
    ['one is brought in and used', () => saveLadder({ ...acme, id: 'other', name: 'Other' }, null, { use: true })],
    [
      'a newer reading takes its place, with its rules',
      () => saveLadder({ ...acme, name: 'Acme 2' }, null, { ruled: ['find-problems'] }),
    ],
    ['it is deleted', () => deleteLadder('acme')],
  ])('when %s', async (_, command) => {
    await saveLadder(acme, null);
    await setRules('acme', { 'find-problems': rule });
    const before = await stands();
    const act = await actOf(command());
    expect(await stands()).not.toEqual(before);
    expect(await undoLadderAct(act)).toEqual({ ok: true, undid: true });
    expect(await stands()).toEqual(before);
    // A second press finds it taken back.
    expect(await undoLadderAct(act)).toEqual({ ok: true, undid: false });
    expect(await stands()).toEqual(before);
  });

  it('together with its use, when the one in use is deleted', async () => {
    await saveLadder(acme, null, { use: true });
    const act = await actOf(deleteLadder('acme'));
    expect((await stands()).inUse).toBe('senior-engineer');
    await undoLadderAct(act);
    expect((await stands()).inUse).toBe('acme');
  });

  it('never over what another window did since', async () => {
    await saveLadder(acme, null);
    const act = await actOf(saveLadder({ ...acme, name: 'Acme 2' }, null));
    await setRules('acme', { 'find-problems': rule });
    const before = await stands();
    expect(await undoLadderAct(act)).toEqual({ ok: true, undid: false });
    expect(await stands()).toEqual(before);
  });

  it('whatever was done before: the last act goes, and all is as it was before it', async () => {
    const doing = {
      'use acme': () => activateLadder('acme'),
      'use own': () => activateLadder('senior-engineer'),
      save: () => saveLadder({ ...acme, id: 'other' }, null, { use: true }),
      newer: () => saveLadder({ ...acme, name: 'Acme 2' }, null),
      delete: () => deleteLadder('acme'),
    };
    const names = fc.constantFrom(...(Object.keys(doing) as (keyof typeof doing)[]));
    await fc.assert(
      fc.asyncProperty(fc.array(names, { maxLength: 5 }), names, async (earlier, last) => {
        await db.ladders.clear();
        await db.settings.clear();
        for (const name of earlier) await doing[name]();
        const before = await stands();
        const outcome = await doing[last]();
        if (outcome.ok) expect(await undoLadderAct(outcome.act)).toEqual({ ok: true, undid: true });
        expect(await stands()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
