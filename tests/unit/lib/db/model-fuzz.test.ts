import { beforeEach, expect, it, vi } from 'vitest';
import { type Act, undoAct } from '@/lib/db/act';
import { changeCheckIn } from '@/lib/db/check-ins';
import { readLeaves } from '@/lib/db/counting/aggregates';
import { verifyAggregates } from '@/lib/db/counting/verify-aggregates';
import { db } from '@/lib/db/database';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { type ClaimAct, setClaim, undoClaim } from '@/lib/db/proof/claims';
import { dropWin, keepWin } from '@/lib/db/win/inbox-acts';
import { mergeWins } from '@/lib/db/win/merge';
import { emptyOldTrash } from '@/lib/db/win/trash';
import { changeWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { CLAIM_VALUES } from '@/lib/domain/proof/claim';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';
import { emptyLog } from '../../empty-log';
import { pullRequestArtifact } from '../domain/a-pull-request';
import { type ModelAct, type ModelClaim, ModelLog } from './model/model-log';
import { manyActions } from './model/model-many';
import { setLinks } from './proof/set-links';

const LADDER = 'senior-engineer';
const BEHAVIOURS = ['mentor', 'find-problems', 'reasoned-no', 'stakeholders'];
const WORDS = ['It held', 'Nobody waits any more', 'Two teams use it', '', 'It did not hold'];
const KEYS = 40;
const DAY = 86_400_000;
const actions = process.env.WINNOW_LONG ? 20_000 : 500;
const LOOKED_AT_EVERY = 50;

beforeEach(emptyLog);

it(`model-fuzz: ${actions} random actions, and the log is what a model of it in memory is`, {
  timeout: 600_000,
}, async () => {
  const seed = chooseSeed();
  const random = randomFrom(seed);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T09:00:00Z') });
  let model = new ModelLog();
  let acts: { act: Act; model: ModelAct }[] = [];
  let claims: { act: ClaimAct; model: ModelClaim }[] = [];
  const done: Record<string, number> = {};
  const count = (max: number) => Math.floor(random() * max);
  const pick = <T>(from: readonly T[]): T => from[count(from.length)] as T;
  const some = () => BEHAVIOURS.filter(() => random() < 0.4);
  const aWin = () => (model.wins.size === 0 || random() < 0.02 ? crypto.randomUUID() : pick([...model.wins.keys()]));
  const now = () => new Date().toISOString();

  const remember = (told: object, expected: { act: ModelAct | null } | { ok: false }) => {
    if (!('act' in expected)) return expect(told).toEqual(expected);
    expect(told).toMatchObject(expected.act === null ? { ok: true, act: null } : { ok: true });
    if (expected.act && 'act' in told) acts.push({ act: told.act as Act, model: expected.act });
  };

  const ACTIONS: Record<string, () => Promise<unknown>> = {
    async save() {
      const number = 1 + count(KEYS);
      const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(number) };
      // Now and then a message comes a second time.
      const winId = random() < 0.1 ? aWin() : crypto.randomUUID();
      const fields: WinFields = { ...blankWin('2026-11-02', `Pull request ${number}`), status: 'inbox' };
      const [behaviourIds, leavesTrash] = [some(), random() < 0.3];
      if (model.wins.has(winId) && ![...model.artifacts].some((each) => each.key === artifact.fields.key)) return;
      const told = await saveWin({
        winId,
        fields,
        artifact,
        leavesTrash,
        evidence: { ladderId: LADDER, behaviourIds, by: 'user' },
      });
      expect(told).toEqual(model.save(winId, fields, artifact.fields.key, behaviourIds, leavesTrash));
    },
    async edit() {
      const [winId, field] = [aWin(), pick(['title', 'did', 'outcome', 'why'] as const)];
      const changes = { [field]: pick(WORDS) };
      expect(await changeWin(winId, changes)).toEqual(model.edit(winId, changes));
    },
    async trash() {
      const winId = aWin();
      expect(await trashWin(winId)).toEqual(model.trash(winId, now()));
    },
    async restore() {
      const winId = aWin();
      expect(await restoreWin(winId)).toEqual(model.restore(winId));
    },
    async keep() {
      const winId = aWin();
      remember(await keepWin(winId), model.keep(winId));
    },
    async drop() {
      const winId = aWin();
      remember(await dropWin(winId), model.drop(winId, now()));
    },
    async merge() {
      const [into, from] = [aWin(), aWin()];
      remember(await mergeWins(into, from), model.merge(into, from, now()));
    },
    async undo() {
      const [last] = acts.splice(random() < 0.7 ? acts.length - 1 : count(acts.length), 1);
      if (last) expect(await undoAct(last.act)).toEqual(model.undo(last.model));
    },
    async link() {
      const [winId, behaviourIds] = [aWin(), some()];
      // A win in the trash is on no screen that links.
      if (model.wins.get(winId)?.deletedAt) return;
      expect(await setLinks(winId, LADDER, behaviourIds)).toEqual(model.link(winId, behaviourIds, now()));
    },
    async claim() {
      const [behaviourId, value] = [pick(BEHAVIOURS), pick(CLAIM_VALUES)];
      const told = await setClaim(LADDER, behaviourId, value);
      if (!told.ok) throw new Error(told.reason);
      claims.push({ act: told.act, model: model.claim(behaviourId, value) });
    },
    async undoClaim() {
      const [last] = claims.splice(random() < 0.7 ? claims.length - 1 : count(claims.length), 1);
      if (last) expect(await undoClaim(last.act)).toEqual(model.undoClaim(last.model));
    },
    async checkIn() {
      const [monday, step] = [pick(['2026-11-02', '2026-11-09']), pick(['wins', 'next'] as const)];
      expect(await changeCheckIn(monday, { step })).toEqual({ ok: true });
      model.checkIns.set(monday, step);
    },
    async draft() {
      const [key, text] = [pick(['a', 'b']), pick(WORDS)];
      expect(text === '' ? await dropDraft('popup', key) : await keepDraft('popup', key, { text })).toEqual({
        ok: true,
      });
      if (text === '') model.drafts.delete(key);
      else model.drafts.set(key, text);
    },
    async emptyTrash() {
      if (random() > 0.1) return;
      expect(await emptyOldTrash(new Date(Date.now() + 31 * DAY))).toEqual(model.emptyTrash());
    },
    async killTheConnection() {
      db.backendDB().close();
    },
    ...manyActions({
      get model() {
        return model;
      },
      become(next) {
        model = next;
        [acts, claims] = [[], []];
      },
      ...{ count, pick, aWin, words: WORDS },
    }),
  };
  const names = ['save', 'save', 'save', 'edit', 'edit', 'undo', 'undo', ...Object.keys(ACTIONS)];
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);

  for (let step = 0; step < actions; step++) {
    vi.setSystemTime(Date.now() + 1000);
    const name = pick(names);
    done[name] = (done[name] ?? 0) + 1;
    await ACTIONS[name]?.().catch((cause: unknown) => {
      throw new Error(`step ${step} ${name}, seed ${seed}`, { cause });
    });
    if (step % LOOKED_AT_EVERY === 0 || step === actions - 1) {
      const where = `step ${step} ${name}, seed ${seed}`;
      expect(await readAll(), where).toEqual(inModel(model));
      // What is not counted yet, after an import, is counted by whoever reads it first.
      await readLeaves();
      expect(await verifyAggregates(), where).toEqual({ checked: model.wins.size, wrong: 0 });
    }
  }
  console.log('model-fuzz', JSON.stringify({ seed, actions, divergences: 0, wins: model.wins.size, done }));
  vi.restoreAllMocks();
});

const STAMPS = new Set(['id', 'createdAt', 'updatedAt', 'rev', 'schemaVersion', 'fieldRevs']);
const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
const said = (win: object) =>
  Object.entries(win)
    .filter(([field]) => !STAMPS.has(field))
    .sort(([a], [b]) => a.localeCompare(b));

async function readAll() {
  return db.transaction('r', db.logTables, async () => {
    const [wins, artifacts, links] = [
      await db.wins.toArray(),
      await db.artifacts.toArray(),
      await db.evidence.toArray(),
    ];
    return {
      wins: sorted(wins.map((win) => [win.id, said(win)])),
      artifacts: sorted(artifacts.map(({ key, winId }) => [key, winId])),
      links: sorted(links.map(({ winId, behaviourId, deletedAt }) => [winId, behaviourId, deletedAt])),
      claims: sorted(
        (await db.claims.toArray())
          .filter(({ deletedAt }) => deletedAt === null)
          .map(({ behaviourId, value }) => [behaviourId, value]),
      ),
      checkIns: sorted((await db.checkIns.toArray()).map(({ monday, step }) => [monday, step])),
      drafts: sorted((await db.drafts.toArray()).map(({ key, fields }) => [key, fields.text])),
    };
  });
}

function inModel(model: ModelLog) {
  return {
    wins: sorted([...model.wins].map(([id, win]) => [id, said(win)])),
    artifacts: sorted([...model.artifacts].map(({ key, winId }) => [key, winId])),
    links: sorted([...model.links].map(({ winId, behaviourId, deletedAt }) => [winId, behaviourId, deletedAt])),
    claims: sorted([...model.claims].flatMap(([id, { value }]) => (value === null ? [] : [[id, value]]))),
    checkIns: sorted([...model.checkIns]),
    drafts: sorted([...model.drafts]),
  };
}
