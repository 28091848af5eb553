import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { undoAct } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { listNearbyWins, mergeWins } from '@/lib/db/win/merge';
import { changeWin, readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { addDays } from '@/lib/domain/day';
import { blankWin, TEXT_LIMIT, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { arbitraryFields } from '../../domain/arbitrary-fields';
import { setLinks } from '../proof/set-links';

const LADDER = 'senior-engineer';
let number = 0;

async function add(fields: Partial<WinFields> = {}, behaviourIds: string[] = []): Promise<string> {
  const winId = crypto.randomUUID();
  number += 1;
  const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(number) };
  const evidence = { ladderId: LADDER, behaviourIds, by: 'user' as const };
  await saveWin({ winId, fields: { ...blankWin('2026-11-23', `Win ${number}`), ...fields }, artifact, evidence });
  return winId;
}

/** Every row without what each change stamps. */
async function content() {
  const tables = await Promise.all([db.wins, db.artifacts, db.evidence].map((table) => table.orderBy(':id').toArray()));
  return tables.flat().map(({ rev: _, updatedAt: __, fieldRevs: ___, ...row }) => row);
}

async function mergedAct(intoId: string, fromId: string) {
  const outcome = await mergeWins(intoId, fromId);
  if (!outcome.ok || !outcome.act) throw new Error('not merged');
  return outcome.act;
}

beforeEach(emptyLog);

describe('merging two wins', () => {
  it('moves artifacts and evidence, and the other win to the trash with its own words', async () => {
    const into = await add({ did: 'I cut it' }, ['architecture']);
    const from = await add({ did: 'I wrote why' }, ['architecture', 'proposal']);
    await mergedAct(into, from);
    const logged = await readWin(into, LADDER);
    expect(logged?.win.did).toBe('I cut it\n\nI wrote why');
    expect(logged?.artifacts).toHaveLength(2);
    expect(logged?.behaviourIds.sort()).toEqual(['architecture', 'proposal']);
    const other = await readWin(from, LADDER);
    expect(other?.win).toMatchObject({ did: 'I wrote why' });
    expect(other?.win.deletedAt).not.toBeNull();
    expect(other?.artifacts).toEqual([]);
  });

  it('leaves two vague wins one vague win, read by the coach', async () => {
    const vague = { level: 'vague', levelBy: 'coach' } as const;
    const into = await add({ did: 'I contributed to architecture discussions', ...vague });
    const from = await add({ did: 'I took part in the planning', ...vague });
    await mergeWins(into, from, await coachRelevel());
    expect(await db.wins.get(into)).toMatchObject(vague);
  });

  it('revives a link that was taken away from the one and stands on the other', async () => {
    const into = await add({}, ['proposal']);
    const from = await add({}, ['proposal']);
    await setLinks(into, LADDER, []);
    await mergedAct(into, from);
    expect((await readWin(into, LADDER))?.behaviourIds).toEqual(['proposal']);
  });

  it('is taken back exactly, keys stay unique, and every artifact has one win', async () => {
    const links = fc.subarray(['architecture', 'proposal', 'mentor']);
    await fc.assert(
      fc.asyncProperty(arbitraryFields, arbitraryFields, links, links, links, async (a, b, onA, onB, gone) => {
        await Promise.all([db.wins.clear(), db.artifacts.clear(), db.evidence.clear()]);
        const [into, from] = [await add(a, onA), await add(b, onB)];
        await setLinks(
          into,
          LADDER,
          onA.filter((id) => !gone.includes(id)),
        );
        const before = await content();
        const act = await mergedAct(into, from);
        const artifacts = await db.artifacts.toArray();
        expect(artifacts.map(({ winId }) => winId)).toEqual([into, into]);
        expect(new Set(artifacts.map(({ key }) => key)).size).toBe(2);
        expect(await undoAct(act)).toEqual({ ok: true, undid: true });
        expect(await content()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps, when it is taken back, what was written to other fields since', async () => {
    const into = await add({ did: 'I cut it' });
    const act = await mergedAct(into, await add({ did: 'I wrote why' }));
    await changeWin(into, { learned: 'Ask first' });
    expect(await undoAct(act)).toEqual({ ok: true, undid: true });
    expect(await db.wins.get(into)).toMatchObject({ did: 'I cut it', learned: 'Ask first' });
  });

  it('is not taken back, nor any part of it, where merged words were changed since', async () => {
    const into = await add({ did: 'I cut it' }, ['mentor']);
    const act = await mergedAct(into, await add({ did: 'I wrote why' }, ['proposal']));
    await changeWin(into, { did: 'I cut it and wrote why' });
    const before = await content();
    expect(await undoAct(act)).toEqual({ ok: true, undid: false });
    expect(await content()).toEqual(before);
  });

  it('changes nothing where both do not fit in one win, one is gone, or the two are one', async () => {
    const long = await add({ did: 'a'.repeat(TEXT_LIMIT - 1) });
    const short = await add({ did: 'b' });
    const trashed = await add();
    await trashWin(trashed);
    const before = await content();
    expect(await mergeWins(long, short)).toEqual({ ok: true, act: null });
    for (const [into, from] of [
      [short, trashed],
      [trashed, short],
      [short, crypto.randomUUID()],
      [short, short],
    ] as const) {
      expect(await mergeWins(into, from)).toEqual({ ok: false, reason: 'not-found' });
    }
    expect(await content()).toEqual(before);
  });

  it('leaves both as they were where the storage gives out in the middle', async () => {
    const [into, from] = [await add({ did: 'I cut it' }, ['mentor']), await add({ did: 'I wrote why' }, ['proposal'])];
    const before = await content();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.evidence.hook('updating', full);
    db.evidence.hook('creating', full);
    try {
      expect(await mergeWins(into, from)).toEqual({ ok: false, reason: 'storage-full' });
    } finally {
      db.evidence.hook('updating').unsubscribe(full);
      db.evidence.hook('creating').unsubscribe(full);
    }
    expect(await content()).toEqual(before);
  });
});

describe('the wins that a card may be merged with', () => {
  it('are open, near its day, at most two hundred on either side, and not the card', async () => {
    const card = await add();
    const archived = await add({ status: 'archived' });
    const trashed = await add();
    await trashWin(trashed);
    const kept = await add({ status: 'ready', occurredOn: '2026-11-20' });
    await Promise.all(Array.from({ length: 250 }, (_, index) => add({ occurredOn: addDays('2026-11-24', index) })));
    const near = await listNearbyWins({ id: card, occurredOn: '2026-11-23' });
    const ids = near.map(({ win }) => win.id);
    expect(ids).toContain(kept);
    for (const id of [card, archived, trashed]) expect(ids).not.toContain(id);
    expect(near).toHaveLength(201);
    expect(near.every(({ artifacts }) => artifacts.length === 1)).toBe(true);
  });
});
