import { beforeEach, describe, expect, it } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { addTypedProject, changeAuditProject, listAuditProjects } from '@/lib/db/audit/audit-projects';
import { addToStanding, makeAnswerWin, unmakeAnswerWin } from '@/lib/db/audit/audit-wins';
import { db } from '@/lib/db/database';
import { changeWin, readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { blankWin, TEXT_LIMIT, type WinFields } from '@/lib/domain/win/win';
import { pullRequestArtifact } from '../../domain/a-pull-request';

const KEY = 'gh:github.com/acme/orchard';
const answer = { projectKey: KEY, question: 'found' as const };
const evidence = { ladderId: 'senior-engineer', behaviourIds: ['find-problems'], by: 'user' as const };
const fields: WinFields = {
  ...blankWin('2026-11-10', 'I found the loop'),
  ...{ status: 'ready', did: 'I found the loop', origin: 'identified' },
};
const stored = (winId: string) => readWin(winId, 'senior-engineer');
const foundWin = async () => (await listAuditProjects()).find(({ key }) => key === KEY)?.foundWin;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

async function aStandingWin(changes: Partial<WinFields> = {}) {
  const winId = crypto.randomUUID();
  const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(12) };
  await saveWin({ winId, fields: { ...blankWin('2026-11-02', 'Pull request 12'), ...changes }, artifact });
  return { winId, artifactId: artifact.id };
}

describe('what is said of a project', () => {
  it('is one row, changed field by field, and counts once however often it is said', async () => {
    await changeAuditProject(KEY, { found: 'yes' });
    await changeAuditProject(KEY, { decided: 'skip' });
    await changeAuditProject(KEY, { found: 'partly', aside: true });
    expect(await listAuditProjects()).toMatchObject([
      { key: KEY, found: 'partly', decided: 'skip', wrote: null, aside: true },
    ]);
    expect((await listAuditProjects())[0]?.rev).toBe(3);
  });

  it('may be of a typed one; adding it again adds nothing', async () => {
    await addTypedProject('a', ' On-call rota ');
    await addTypedProject('a', ' On-call rota ');
    expect(await listAuditProjects()).toMatchObject([{ key: 'typed:a', name: 'On-call rota' }]);
  });
});

describe('an answer that becomes a new win', () => {
  it('is a ready one, linked, remembered, and in the trash once it is taken back', async () => {
    const winId = crypto.randomUUID();
    const made = await makeAnswerWin(answer, { winId, fields, evidence });
    if (!made.ok) throw new Error(made.reason);
    expect(await stored(winId)).toMatchObject({
      win: { status: 'ready', origin: 'identified', level: 'evidence' },
      behaviourIds: ['find-problems'],
    });
    expect(await foundWin()).toBe(winId);
    expect(await unmakeAnswerWin(made)).toEqual({ ok: true, undid: true });
    expect((await stored(winId))?.win.deletedAt).not.toBeNull();
    expect(await foundWin()).toBeNull();
  });

  it('is the same win when it is asked for again', async () => {
    const winId = crypto.randomUUID();
    await makeAnswerWin(answer, { winId, fields, evidence });
    await makeAnswerWin(answer, { winId, fields, evidence });
    expect(await db.wins.count()).toBe(1);
    expect(await db.evidence.count()).toBe(1);
  });

  it('goes into the win that its artifact has already', async () => {
    const { winId } = await aStandingWin({ did: 'Mine before' });
    const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(12) };
    const made = await makeAnswerWin(answer, { winId: crypto.randomUUID(), fields, evidence, artifact });
    expect(made).toMatchObject({ ok: true, winId });
    expect((await stored(winId))?.win).toMatchObject({
      ...{ title: 'Pull request 12', did: 'Mine before\nI found the loop', status: 'ready', occurredOn: '2026-11-02' },
    });
    expect(await db.wins.count()).toBe(1);
  });
});

describe('an answer that goes into a win of the log', () => {
  it('adds its words, keeps it, links it, and is taken back to the letter', async () => {
    const { winId, artifactId } = await aStandingWin({
      outcome: 'It holds',
      outcomeState: 'known',
      origin: 'assigned',
    });
    const before = await stored(winId);
    const made = await addToStanding(answer, winId, { fields, evidence, writtenId: artifactId, movesDay: true });
    if (!made.ok) throw new Error(made.reason);
    const after = await stored(winId);
    expect(after?.win).toMatchObject({
      ...{ title: 'Pull request 12', did: 'I found the loop', status: 'ready', origin: 'identified' },
      ...{ outcome: 'It holds', outcomeState: 'known', followUpOn: null, occurredOn: '2026-11-10', level: 'strong' },
    });
    expect(after?.artifacts[0]?.written).toBe(true);
    expect(after?.behaviourIds).toEqual(['find-problems']);

    expect(await unmakeAnswerWin(made)).toEqual({ ok: true, undid: true });
    const back = await stored(winId);
    const plain = (win: object | undefined) => ({ ...win, rev: 0, updatedAt: '', fieldRevs: {} });
    expect(plain(back?.win)).toEqual(plain(before?.win));
    expect(back?.artifacts[0]?.written).toBe(false);
    expect(back?.behaviourIds).toEqual([]);
    expect(await foundWin()).toBeNull();
  });

  it('has the coach read the words with those that it goes to, and takes that back too', async () => {
    const { winId } = await aStandingWin({ did: 'I contributed to architecture discussions' });
    const words = { fields: { ...fields, did: '' }, evidence, relevel: await coachRelevel() };
    const made = await addToStanding(answer, winId, words);
    if (!made.ok) throw new Error(made.reason);
    expect((await stored(winId))?.win).toMatchObject({ level: 'vague', levelBy: 'coach' });
    await unmakeAnswerWin(made);
    expect((await stored(winId))?.win).toMatchObject({ level: 'evidence', levelBy: 'rule' });
  });

  it('is not taken back over what was written since', async () => {
    const { winId } = await aStandingWin();
    const made = await addToStanding(answer, winId, { fields, evidence });
    if (!made.ok) throw new Error(made.reason);
    await changeWin(winId, { did: 'I found the loop, and it was mine' });
    expect(await unmakeAnswerWin(made)).toEqual({ ok: true, undid: false });
    expect((await stored(winId))?.win.did).toBe('I found the loop, and it was mine');
    expect(await foundWin()).toBe(winId);
  });

  it('says so when the win is gone', async () => {
    expect(await addToStanding(answer, crypto.randomUUID(), { fields, evidence })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect(await listAuditProjects()).toEqual([]);
  });

  it('adds nothing to a win that another window put into the trash', async () => {
    const { winId } = await aStandingWin();
    await trashWin(winId);
    expect(await addToStanding(answer, winId, { fields, evidence })).toEqual({ ok: false, reason: 'not-found' });
    expect(await stored(winId)).toMatchObject({ win: { did: '', status: 'inbox' }, behaviourIds: [] });
    expect(await listAuditProjects()).toEqual([]);
  });

  it('changes nothing of a win that has no room for the words, and says so', async () => {
    const full = { did: 'x'.repeat(TEXT_LIMIT), note: 'y'.repeat(TEXT_LIMIT) };
    const { winId, artifactId } = await aStandingWin(full);
    const refused = await addToStanding(answer, winId, { fields, evidence, writtenId: artifactId });
    expect(refused).toEqual({ ok: false, reason: 'too-long' });
    expect(await stored(winId)).toMatchObject({
      win: { ...full, status: 'inbox' },
      artifacts: [{ written: false }],
      behaviourIds: [],
    });
    expect(await listAuditProjects()).toEqual([]);
  });
});
