import '../../../coach-script';
import { beforeEach, describe, expect, it } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { db } from '@/lib/db/database';
import { addArtifact, keepExcerpt, listSameSaves, seePage } from '@/lib/db/win/artifacts';
import { changeWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { pullRequestArtifact } from '../../domain/a-pull-request';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const newArtifact = (number: number) => ({ id: crypto.randomUUID(), fields: pullRequestArtifact(number) });

async function aSavedWin(number?: number): Promise<string> {
  const winId = crypto.randomUUID();
  const artifact = number === undefined ? undefined : newArtifact(number);
  await saveWin({ winId, fields: blankWin('2026-11-20', 'One outbox'), ...(artifact && { artifact }) });
  return winId;
}

describe('what is one save', () => {
  const pull = (rest: string) => `gh:github.com/acme/orchard/pull/${rest}`;
  const visited = 'url:https://acme.test/a?q=a%20b';
  const earlier = 'url:https://acme.test/a?q=a+b';
  const reviews = [pull('7'), pull('7#review-12'), pull('7#review-of-ada')];
  const others = [pull('6'), pull('7 '), pull('7!'), pull('7#comment-5'), pull('7#review'), pull('7#s'), pull('70')];
  const same: [string, string[]][] = [
    ...reviews.map((key): [string, string[]] => [key, reviews]),
    [pull('7#review-99'), reviews],
    [pull('7#comment-5'), [pull('7#comment-5')]],
    [pull('70'), [pull('70')]],
    [pull('71'), []],
    [visited, [visited, earlier]],
    [earlier, [earlier]],
  ];

  it.each(same)('with %s is a pull request with its reviews, and a page as it was named before', async (key, found) => {
    const writing = { now: new Date('2026-11-20T09:00:00Z'), installationId: 'test' };
    const rows = [...reviews, ...others, visited, earlier].map((each) =>
      newRecord(crypto.randomUUID(), { ...pullRequestArtifact(7), key: each, winId: crypto.randomUUID() }, writing),
    );
    await db.artifacts.bulkAdd(rows);
    expect((await listSameSaves(key)).map(({ artifact }) => artifact.key).sort()).toEqual([...found].sort());
  });
});

describe('a link that is added to a win', () => {
  it('hangs on it', async () => {
    const winId = await aSavedWin();
    expect(await addArtifact(winId, newArtifact(7))).toEqual({ ok: true, winId, inTrash: false });
    expect((await db.artifacts.toArray()).map((row) => row.winId)).toEqual([winId]);
  });

  it('says what the win was about, so that it is read again, unless the user has set its level', async () => {
    const [coach, user] = [await aSavedWin(), await aSavedWin()];
    const said = { did: 'I drove the decision through.', status: 'ready', level: 'vague' } as const;
    await changeWin(coach, { ...said, levelBy: 'coach' });
    await changeWin(user, { ...said, levelBy: 'user' });
    for (const [id, number] of [[coach, 7] as const, [user, 8] as const]) {
      await addArtifact(id, newArtifact(number), await coachRelevel());
    }
    expect(await db.wins.get(coach)).toMatchObject({ level: 'evidence', levelBy: 'coach' });
    expect(await db.wins.get(user)).toMatchObject({ level: 'vague', levelBy: 'user' });
  });

  it('takes nothing of a level away: a title is read otherwise as one that a page gave', async () => {
    const winId = await aSavedWin();
    const title = "explained as a team to the brand people why pixel perfect on e-ink won't happen";
    await changeWin(winId, { title, level: 'evidence', levelBy: 'coach' });
    await addArtifact(winId, newArtifact(7), await coachRelevel());
    expect(await db.wins.get(winId)).toMatchObject({ level: 'evidence', levelBy: 'coach' });
  });

  it('stays where it is: on this win, on another, or in the trash', async () => {
    const [winId, other, trashed] = [await aSavedWin(7), await aSavedWin(8), await aSavedWin(9)];
    await trashWin(trashed);
    expect(await addArtifact(winId, newArtifact(7))).toEqual({ ok: true, winId, inTrash: false });
    expect(await addArtifact(winId, newArtifact(8))).toEqual({ ok: true, winId: other, inTrash: false });
    expect(await addArtifact(winId, newArtifact(9))).toEqual({ ok: true, winId: trashed, inTrash: true });
    expect(await db.artifacts.count()).toBe(3);
  });

  it('takes the place of one whose win is gone', async () => {
    const [winId, gone] = [await aSavedWin(), await aSavedWin(7)];
    await db.wins.delete(gone);
    expect(await addArtifact(winId, newArtifact(7))).toEqual({ ok: true, winId, inTrash: false });
    expect((await db.artifacts.toArray()).map((row) => row.winId)).toEqual([winId]);
  });

  it('is refused where its win is not in the log', async () => {
    const winId = await aSavedWin();
    await trashWin(winId);
    for (const id of [winId, crypto.randomUUID()]) {
      expect(await addArtifact(id, newArtifact(7))).toEqual({ ok: false, reason: 'not-found' });
    }
  });
});

describe('a page that is seen again', () => {
  const seen = { ...pullRequestArtifact(7), type: 'review', facts: { state: 'merged', reviewer: 'Ines' } } as const;

  it.each([
    ['#review-of-ines', '#review-9', true],
    ['#review-9', '#review-9', true],
    ['#review-of-ben', '#review-9', false],
    ['#review-8', '#review-9', false],
    ['', '#review-9', false],
    ['#review-of-ines', '', false],
  ])('is that of %j to %j: %j', async (saved, point, isKnown) => {
    const open = { ...seen, key: seen.key + saved, state: 'open', facts: { state: 'open' } } as const;
    const artifact = { id: crypto.randomUUID(), fields: open };
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-20', 'One outbox'), artifact });
    expect(await seePage({ ...seen, key: seen.key + point })).toEqual({ ok: true });
    expect(await db.artifacts.toArray()).toMatchObject([{ key: open.key, state: isKnown ? 'merged' : 'open' }]);
  });

  it('of what is not in the log is none of ours', async () => {
    await aSavedWin(8);
    expect(await seePage(seen)).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('an excerpt', () => {
  it('stays with its link when the page is read once more', async () => {
    const winId = await aSavedWin(7);
    const { key } = pullRequestArtifact(7);
    expect(await keepExcerpt(winId, key, 'It stopped')).toEqual({ ok: true });
    await seePage({ ...pullRequestArtifact(7), title: 'Said otherwise' });
    expect(await db.artifacts.toArray()).toMatchObject([{ excerpt: 'It stopped', title: 'Said otherwise', rev: 3 }]);
  });

  it('is kept for no other win, nor for one that is not in the log', async () => {
    const [winId, other] = [await aSavedWin(7), await aSavedWin()];
    const { key } = pullRequestArtifact(7);
    const notFound = { ok: false, reason: 'not-found' };
    expect(await keepExcerpt(other, key, 'x')).toEqual(notFound);
    await trashWin(winId);
    for (const id of [winId, crypto.randomUUID()]) expect(await keepExcerpt(id, key, 'x')).toEqual(notFound);
    expect(await db.artifacts.toArray()).toMatchObject([{ excerpt: null }]);
  });
});
