import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { addCriterion, changeCriterion, listCriteria, setCriterionRemoved } from '@/lib/db/talk/criteria';
import { BLANK_CRITERION } from '../../domain/a-criterion';

const id = () => crypto.randomUUID();

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('criteria', () => {
  it('are added once, however often it is asked, the first due first', async () => {
    const [late, soon, some] = [id(), id(), id()];
    await addCriterion(some, BLANK_CRITERION);
    await addCriterion(late, { ...BLANK_CRITERION, dueOn: '2027-03-01' });
    await addCriterion(soon, { ...BLANK_CRITERION, dueOn: '2026-12-04' });
    await addCriterion(soon, { ...BLANK_CRITERION, what: 'Again' });
    expect((await listCriteria()).map((each) => each.id)).toEqual([soon, late, some]);
    expect((await listCriteria())[0]?.what).toBe(BLANK_CRITERION.what);
  });

  it('change field by field, and say when there is none', async () => {
    const one = id();
    await addCriterion(one, BLANK_CRITERION);
    await Promise.all([changeCriterion(one, { state: 'shown' }), changeCriterion(one, { dueOn: '2026-12-04' })]);
    expect(await listCriteria()).toMatchObject([{ state: 'shown', dueOn: '2026-12-04', what: BLANK_CRITERION.what }]);
    expect(await changeCriterion(id(), { state: 'shown' })).toEqual({ ok: false, reason: 'not-found' });
  });

  it('are taken away and brought back as they were', async () => {
    const one = id();
    await addCriterion(one, { ...BLANK_CRITERION, state: 'shown' });
    await setCriterionRemoved(one, true);
    expect(await listCriteria()).toEqual([]);
    await setCriterionRemoved(one, false);
    expect(await listCriteria()).toMatchObject([{ id: one, state: 'shown' }]);
  });
});
