import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { proofsOf } from '@/lib/domain/proof/proof';
import { readinessOf, SnapshotFieldsSchema, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim } from '../a-proof';
import { logged } from '../a-win';
import { meeting } from '../meeting-clause';

const TODAY = '2026-11-23';

function take(log = [meeting(['reasoning'], 'reasoned-no', { title: 'Said no to the export' })]) {
  return takeSnapshot({
    ladder: seniorEngineer,
    claims: [aClaim('reasoned-no', 'not-yet'), aClaim('mentor', 'consistently'), aClaim('unblock', 'consistently')],
    proofs: proofsOf(seniorEngineer, log, TODAY),
    log,
    reason: 'day-0',
    today: TODAY,
  });
}

describe('a snapshot', () => {
  it('holds claims, proof and titles as they stood that day, and fits its schema', () => {
    const snapshot = take();
    expect(v.parse(SnapshotFieldsSchema, snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({ ladderId: 'senior-engineer', takenOn: TODAY, reason: 'day-0' });
    expect(snapshot.behaviours.map(({ behaviourId }) => behaviourId)).toEqual(
      seniorEngineer.behaviours.map(({ id }) => id),
    );
    expect(snapshot.behaviours.find(({ behaviourId }) => behaviourId === 'reasoned-no')).toMatchObject({
      claim: 'not-yet',
      state: 'met',
      have: 1,
      need: 1,
      wins: [{ title: 'Said no to the export' }],
    });
    expect(snapshot.behaviours.find(({ behaviourId }) => behaviourId === 'proposal')?.claim).toBeNull();
  });

  it('does not change when the log does', () => {
    const log = [meeting(['reasoning'], 'reasoned-no', { title: 'Before' })];
    const snapshot = take(log);
    const before = JSON.stringify(snapshot);
    for (const { win } of log) win.title = 'After';
    log.push(logged(['mentor']));
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  it('gives the two numbers and never one', () => {
    expect(readinessOf(take())).toEqual({ claimed: 2, evidenced: 1, of: 15 });
    expect(readinessOf({ behaviours: [] })).toEqual({ claimed: 0, evidenced: 0, of: 0 });
  });
});
