import { beforeEach, describe, expect, it } from 'vitest';
import { type Act, undoAct } from '@/lib/db/act';
import { changeAuditProject } from '@/lib/db/audit/audit-projects';
import { addToStanding, makeAnswerWin, unmakeAnswerWin } from '@/lib/db/audit/audit-wins';
import { db } from '@/lib/db/database';
import { explainTerm, forgetTerm } from '@/lib/db/glossary';
import { enableHost, forgetHost } from '@/lib/db/hosts';
import { undoLadderAct } from '@/lib/db/ladder/ladder-acts';
import { setRule, setRules } from '@/lib/db/ladder/ladder-rules';
import { activateLadder, deleteLadder, saveLadder } from '@/lib/db/ladder/ladders';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import { handOver, setHandedPacketRemoved } from '@/lib/db/packets';
import { closeChapter, undoClosing } from '@/lib/db/plan/chapters';
import { endPlan, undoEnding } from '@/lib/db/plan/plan-endings';
import { startPlan } from '@/lib/db/plan/plan-milestones';
import { pausePlan, resumePlan } from '@/lib/db/plan/plans';
import { setStepLink, undoStepLink } from '@/lib/db/plan/step-links';
import { setClaim, undoClaim } from '@/lib/db/proof/claims';
import { takeQuiz } from '@/lib/db/quiz/takings';
import { addName, dropName } from '@/lib/db/redaction/aliases';
import { addEmployer, setEmployerRemoved } from '@/lib/db/redaction/employers';
import { changeSettings } from '@/lib/db/settings';
import { addCriterion, setCriterionRemoved } from '@/lib/db/talk/criteria';
import { planTalk, setTalkRemoved } from '@/lib/db/talk/talks';
import { editWins } from '@/lib/db/win/bulk-edit';
import { dropWin, keepWin } from '@/lib/db/win/inbox-acts';
import { changeShown, showsNone, toggleShown } from '@/lib/db/win/mapping-acts';
import { mergeWins } from '@/lib/db/win/merge';
import { readWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import type { BulkEdit } from '@/lib/domain/win/bulk-edit';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { takeBack } from '@/lib/restore/way-back';
import { emptyLog } from '../../empty-log';
import { BLANK_CRITERION } from '../domain/a-criterion';
import { aLadder } from '../domain/a-ladder';
import { pullRequestArtifact } from '../domain/a-pull-request';
import { aPacket, OPTIONS } from '../domain/packet/a-packet';

/** Does something that takes away or changes many; the answer is the way back. */
type Destroying = () => Promise<() => Promise<Outcome<object>>>;

const LADDER = seniorEngineer.id;
const TODAY = toDay(new Date());
const HOST = 'https://git.acme.test';
const ids = ['A', 'B', 'INBOX', 'TALK', 'CRITERION', 'PACKET', 'EMPLOYER', 'PLAN'] as const;
const id = Object.fromEntries(ids.map((name) => [name, crypto.randomUUID()])) as Record<(typeof ids)[number], string>;
const acme = aLadder({ coaches: ['mentor'] });
const RULE = { wins: 5, days: 30, each: [], once: [], lessonsCount: false };
const answer = { projectKey: 'gh:github.com/acme/orchard', question: 'found' as const };
const evidence = { ladderId: LADDER, behaviourIds: ['find-problems'], by: 'user' as const };
const fields = (title: string) => ({ ...blankWin(TODAY, title), status: 'ready' as const, did: `I did ${title}` });

/** The command, and its way back by what it answered. */
async function by<T extends object>(
  command: Promise<Outcome<T, StorageRefusal>>,
  back: (done: T) => Promise<Outcome<object>>,
) {
  const done = await command;
  if (!done.ok) throw new Error(done.reason);
  return () => back(done);
}
const byAct = (command: Promise<Outcome<{ act: Act | null }>>) =>
  by(command, async ({ act }) => (act ? undoAct(act) : { ok: true }));

const edit = (change: BulkEdit) =>
  by(editWins([id.A, id.B, id.INBOX], change), async ({ beforeId }) => {
    const taken = await takeBack(beforeId ?? '');
    return taken.ok ? { ok: true, undid: taken.kept === 0 } : taken;
  });

/**
 * Everything that takes something away, or changes many rows, by one press. A merge, an import and a restore:
 * `lib/restore/way-back.ts`.
 */
const WAYS_BACK: Record<string, Destroying> = {
  trashWin: () => by(trashWin(id.A), () => restoreWin(id.A)),
  dropWin: () => byAct(dropWin(id.INBOX)),
  keepWin: () => byAct(keepWin(id.INBOX)),
  mergeWins: () => byAct(mergeWins(id.A, id.B)),
  'editWins: status, privacy, employer': () =>
    edit({ set: { status: 'archived', visibility: 'private', confidential: true, employerId: id.EMPLOYER } }),
  'editWins: kept': () => edit({ set: { status: 'ready' } }),
  'editWins: behaviours': () =>
    edit({ behaviours: { ladderId: LADDER, add: ['independent-call'], remove: ['mentor'] } }),
  'editWins: a link that another ladder lends': () =>
    edit({ behaviours: { ladderId: 'acme', add: [], remove: ['coaches'] } }),
  'editWins: trash': () => edit({ trash: true }),
  toggleShown: () => byAct(toggleShown(id.A, { ladderId: LADDER, behaviourId: 'mentor', by: 'user' })),
  'toggleShown: a link that another ladder lends': () =>
    byAct(toggleShown(id.A, { ladderId: 'acme', behaviourId: 'coaches', by: 'user' })),
  changeShown: () => byAct(changeShown(id.A, LADDER, { chosen: ['independent-call'], dropped: ['mentor'] })),
  'changeShown: a link that another ladder lends': () =>
    byAct(changeShown(id.A, 'acme', { chosen: [], dropped: ['coaches'] })),
  showsNone: () => byAct(showsNone(id.A, LADDER)),
  'showsNone: a link that another ladder lends': () => byAct(showsNone(id.A, 'acme')),
  setClaim: () => by(setClaim(LADDER, 'mentor', 'not-yet'), ({ act }) => undoClaim(act)),
  takeQuiz: () =>
    by(takeQuiz(crypto.randomUUID(), LADDER, new Map([['mentor', 'not-yet']])), async ({ act }) =>
      act ? undoClaim(act) : { ok: true },
    ),
  makeAnswerWin: () =>
    by(makeAnswerWin(answer, { winId: crypto.randomUUID(), fields: fields('it'), evidence }), unmakeAnswerWin),
  addToStanding: () => by(addToStanding(answer, id.A, { fields: fields('more'), evidence }), unmakeAnswerWin),
  changeAuditProject: () =>
    by(changeAuditProject(answer.projectKey, { aside: true }), () =>
      changeAuditProject(answer.projectKey, { aside: false }),
    ),
  setCriterionRemoved: () =>
    by(setCriterionRemoved(id.CRITERION, true), () => setCriterionRemoved(id.CRITERION, false)),
  setTalkRemoved: () => by(setTalkRemoved(id.TALK, true), () => setTalkRemoved(id.TALK, false)),
  setHandedPacketRemoved: () =>
    by(setHandedPacketRemoved(id.PACKET, true), () => setHandedPacketRemoved(id.PACKET, false)),
  setEmployerRemoved: () => by(setEmployerRemoved(id.EMPLOYER, true), () => setEmployerRemoved(id.EMPLOYER, false)),
  dropName: () => by(dropName('person', 'Jonas'), () => addName('person', 'Jonas', 'A colleague')),
  forgetTerm: () => by(forgetTerm('P99'), () => explainTerm('P99', 'The slowest of a hundred')),
  forgetHost: () => by(forgetHost(HOST), () => enableHost(HOST)),
  setRule: () => by(setRule(LADDER, 'mentor', null), () => setRule(LADDER, 'mentor', RULE)),
  setRules: () => by(setRules(LADDER, {}), () => setRules(LADDER, { mentor: RULE })),
  saveLadder: () =>
    by(saveLadder({ ...acme, behaviours: acme.behaviours.slice(1) }, null, { use: true }), ({ act }) =>
      undoLadderAct(act),
    ),
  deleteLadder: () => by(deleteLadder('acme'), ({ act }) => undoLadderAct(act)),
  activateLadder: () => by(activateLadder('acme'), ({ act }) => undoLadderAct(act)),
  pausePlan: () => by(pausePlan(id.PLAN), () => resumePlan(id.PLAN)),
  setStepLink: () =>
    by(
      setStepLink(id.PLAN, { step: 'problem', winId: id.A, isLinked: true, chosen: ['independent-call'] }, (win) => ({
        ...win,
        level: 'strong',
        levelBy: 'coach',
      })),
      ({ act }) => undoStepLink(act),
    ),
  'setStepLink: taken away': () =>
    by(
      setStepLink(id.PLAN, { step: 'helped', winId: id.A, isLinked: false, chosen: [], dropped: ['mentor'] }),
      ({ act }) => undoStepLink(act),
    ),
  endPlan: () => by(endPlan(id.PLAN), ({ act }) => undoEnding(act)),
  closeChapter: () =>
    by(
      closeChapter(
        { chapterId: crypto.randomUUID(), snapshotId: crypto.randomUUID() },
        { reason: 'promoted', employer: '', ladderId: LADDER },
        { level: 'L5', target: 'L6' },
      ),
      ({ act }) => (act ? undoClosing(act) : Promise.resolve({ ok: true })),
    ),
};

beforeEach(async () => {
  await emptyLog();
  const wins = [
    ['A', 1, 'ready'],
    ['B', 2, 'ready'],
    ['INBOX', 3, 'inbox'],
  ] as const;
  for (const [name, number, status] of wins) {
    await saveWin({
      winId: id[name],
      fields: { ...fields(`win ${number}`), status },
      artifact: { id: crypto.randomUUID(), fields: pullRequestArtifact(number) },
      evidence: { ladderId: LADDER, behaviourIds: ['mentor'], by: 'user' },
    });
  }
  await changeSettings({ ladderId: LADDER, profile: { level: 'L4', target: 'L5', since: null } });
  await setClaim(LADDER, 'mentor', 'sometimes');
  await changeAuditProject(answer.projectKey, { found: 'yes', aside: false });
  await planTalk(id.TALK);
  await addCriterion(id.CRITERION, BLANK_CRITERION);
  await handOver(id.PACKET, { handedOn: TODAY, handedTo: 'Jana', options: OPTIONS, packet: aPacket({}) });
  await addEmployer(id.EMPLOYER, { name: 'Acme', startedOn: null, endedOn: null }, 'Employer A');
  await addName('person', 'Jonas', 'A colleague');
  await explainTerm('P99', 'The slowest of a hundred');
  await enableHost(HOST);
  await saveLadder(acme, null);
  await setRule(LADDER, 'mentor', RULE);
  await startPlan({ planId: id.PLAN, snapshotId: crypto.randomUUID() }, { ladderId: LADDER, isSolid: true, focus: [] });
});

describe('what one press takes away, another brings back', () => {
  it.each(Object.entries(WAYS_BACK))('%s', async (_, destroy) => {
    const before = await shown();
    const back = await destroy();
    expect(await shown(), 'a command that changes nothing proves nothing').not.toEqual(before);
    // As a page that was loaded anew, or the worker, would find it.
    db.close();
    await db.open();
    const undone = await back();
    expect(undone.ok && (!('undid' in undone) || undone.undid)).toBe(true);
    const after = await shown();
    for (const name of Object.keys(before)) expect(after[name], name).toEqual(before[name]);
  });
});

const BESIDE = ['snapshots', 'settings', 'backups'];

/** What a person can see of the log: no stamps, nothing that lies in a trash. Snapshots stay, but for that of a quiz. */
async function shown(): Promise<Record<string, object[]>> {
  const tables = db.logTables.filter(({ name }) => !BESIDE.includes(name));
  const trash = new Set((await db.wins.toArray()).filter(({ deletedAt }) => deletedAt !== null).map((win) => win.id));
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const all: object[] = await db.table(name).toArray();
      const isShown = (row: object) =>
        (Reflect.get(row, 'deletedAt') ?? null) === null && !trash.has(Reflect.get(row, 'winId'));
      const standing = all.filter(isShown);
      return [name, standing.map(withoutStamps)] as const;
    }),
  );
  const [settings] = await db.settings.toArray();
  const lent = (await readWin(id.A, 'acme'))?.behaviourIds ?? [];
  return { ...Object.fromEntries(rows), settings: settings ? [withoutStamps(settings)] : [], lent: [lent] };
}

/** Nothing, an empty list and a field that is not there say the same. */
function withoutStamps(row: object): object {
  const stamps = ['rev', 'updatedAt', 'fieldRevs', 'enabledAt'];
  const says = ([field, value]: [string, unknown]) =>
    !stamps.includes(field) && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(row).filter(says));
}
