import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import type { Outcome } from '@/lib/db/outcome';
import { type ClaimAct, listClaims, setClaim, undoClaim } from '@/lib/db/proof/claims';
import { emptyLog } from '../../../empty-log';

beforeEach(emptyLog);

const said = async () => (await listClaims('senior-engineer')).map(({ value, claimedOn }) => ({ value, claimedOn }));

async function actOf(command: Promise<Outcome<{ act: ClaimAct }>>): Promise<ClaimAct> {
  const outcome = await command;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.act;
}

it('a first claim that was a slip is none again', async () => {
  const act = await actOf(setClaim('senior-engineer', 'mentor', 'consistently'));
  expect(await undoClaim(act)).toEqual({ ok: true, undid: true });
  expect(await said()).toEqual([]);
  await setClaim('senior-engineer', 'mentor', 'sometimes');
  expect(await said()).toMatchObject([{ value: 'sometimes' }]);
});

it('a claim goes back with the day on which it was said, which pressing again would lose', async () => {
  await setClaim('senior-engineer', 'mentor', 'sometimes');
  await db.claims.toCollection().modify({ claimedOn: '2026-03-01' });
  const act = await actOf(setClaim('senior-engineer', 'mentor', 'not-yet'));
  expect(await undoClaim(act)).toEqual({ ok: true, undid: true });
  expect(await said()).toEqual([{ value: 'sometimes', claimedOn: '2026-03-01' }]);
});

it('what was said since stays', async () => {
  const act = await actOf(setClaim('senior-engineer', 'mentor', 'sometimes'));
  await setClaim('senior-engineer', 'mentor', 'consistently');
  expect(await undoClaim(act)).toEqual({ ok: true, undid: false });
  expect(await said()).toMatchObject([{ value: 'consistently' }]);
});
