import { vi } from 'vitest';
import { undoAct } from '@/lib/db/act';
import { addName, dropName, keepAliases, leaveName, setAlias } from '@/lib/db/aliases';
import { addArtifact, setWritten } from '@/lib/db/artifacts';
import { addTypedProject, changeAuditProject } from '@/lib/db/audit-projects';
import { addToStanding, makeAnswerWin, unmakeAnswerWin } from '@/lib/db/audit-wins';
import { closeChapter } from '@/lib/db/chapters';
import { changeCheckIn } from '@/lib/db/check-ins';
import { setClaim } from '@/lib/db/claims';
import { addCriterion, changeCriterion, setCriterionRemoved } from '@/lib/db/criteria';
import { db } from '@/lib/db/database';
import { deleteEverything } from '@/lib/db/delete-everything';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { addEmployer, changeEmployer, removeEmployer } from '@/lib/db/employers';
import { setEvidence } from '@/lib/db/evidence';
import { answerFollowUp } from '@/lib/db/follow-ups';
import { changeGap } from '@/lib/db/gaps';
import { explainTerm, forgetTerm } from '@/lib/db/glossary';
import { enableHost, forgetHost, setHostSite } from '@/lib/db/hosts';
import { dropWin, keepWin } from '@/lib/db/inbox-acts';
import { changeRule, setRule, setRules } from '@/lib/db/ladder-rules';
import { activateLadder, deleteLadder, saveLadder } from '@/lib/db/ladders';
import { showsNone, toggleShown } from '@/lib/db/mapping-acts';
import { mergeWins } from '@/lib/db/merge';
import { handOver, removeHandedPacket } from '@/lib/db/packets';
import {
  endPlan,
  finishPlan,
  nameProblem,
  openCheckpoint,
  pausePlan,
  resumePlan,
  setStepLink,
  startPlan,
} from '@/lib/db/plans';
import { logSentUpdate } from '@/lib/db/sent-updates';
import { changeSettings } from '@/lib/db/settings';
import { noteSighting } from '@/lib/db/sightings';
import { takeNow, takeQuiz } from '@/lib/db/takings';
import { changeTalk, holdTalk, planTalk, setTalkRemoved } from '@/lib/db/talks';
import { emptyOldTrash } from '@/lib/db/trash';
import { addToWin, changeWin, restoreWin, saveWin, trashWin } from '@/lib/db/wins';
import { addDays, toDay } from '@/lib/domain/day';
import type { Tables } from '@/lib/domain/merge/unfold';
import { blankWin } from '@/lib/domain/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { listKept, takeBack } from '@/lib/safety/before';
import { mergeLog } from '@/lib/safety/merge-log';
import { BLANK_CRITERION } from '../domain/a-criterion';
import { aLadder } from '../domain/a-ladder';
import { aPacket, OPTIONS } from '../domain/packet/a-packet';
import { pullRequestArtifact } from './artifact-of';

type Answer = { ok: true } | { ok: false; reason: string };

export interface FaultyCommand {
  /** What has to be in the log beside `seedLog`. */
  before?: () => Promise<unknown>;
  run: () => Promise<Answer>;
  /** Made of several transactions: an earlier step may stand, and asking again ends it. */
  steps?: true;
}

const LADDER = seniorEngineer.id;
const TODAY = toDay(new Date());
const [MENTOR, FIND] = ['mentor', 'find-problems'];
const PROJECT = 'gh:github.com/acme/orchard';
const ACME = { name: 'Acme', startedOn: null, endedOn: null };
const HANDED = { handedOn: TODAY, handedTo: 'Jana', options: OPTIONS, packet: aPacket({}) };
const PROFILE = { level: 'L4', target: 'L5' };
const LINE = { behaviour: seniorEngineer.behaviours[0], missing: 'Missing: all', where: 'At work' } as Parameters<
  typeof changeGap
>[1];
const RULE = { wins: 5, days: 30, each: [], once: [], lessonsCount: false };
const acme = aLadder({ coaches: [MENTOR] });
const evidence = { ladderId: LADDER, behaviourIds: [FIND], by: 'user' as const };
const answer = { projectKey: PROJECT, question: 'found' as const };

/** Ids that are the same in every run. */
const at = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [A, B, INBOX, TRASHED, DUE, NEW] = [at(1), at(2), at(3), at(4), at(5), at(6)];
const [PLAN, TALK, CRITERION, PACKET, EMPLOYER, SNAPSHOT] = [at(11), at(12), at(13), at(14), at(15), at(16)];
const fields = (title: string, changes: object = {}) => ({
  ...blankWin(TODAY, title),
  ...{ status: 'ready' as const, did: `I did ${title}` },
  ...changes,
});
const own = async (): Promise<Tables> => {
  const tables = db.logTables.map(
    async (table): Promise<[string, Tables[string]]> => [table.name, await table.toArray()],
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(await Promise.all(tables))));
};
/** The log of another machine, where something was said of A later. */
async function theirs(): Promise<Tables> {
  const tables = await own();
  const other = (tables.wins ?? []).map((win) =>
    win.id === A
      ? { ...win, why: 'Said there', fieldRevs: { ...win.fieldRevs, why: '0199ffffffff-0000-elsewhere' } }
      : win,
  );
  return { ...tables, wins: other };
}
const begun = (days: number) => async () => {
  await startPlan({ planId: PLAN, snapshotId: SNAPSHOT }, { ladderId: LADDER, isSolid: true, focus: [] });
  if (days > 0) await db.plans.update(PLAN, { startedOn: addDays(TODAY, -days) });
};

/** A log that has one of each. */
export async function seedLog(): Promise<void> {
  const win = (winId: string, number: number, changes: object = {}) =>
    saveWin({
      winId,
      fields: fields(`win ${number}`, changes),
      artifact: { id: at(100 + number), fields: pullRequestArtifact(number) },
      evidence: { ladderId: LADDER, behaviourIds: [MENTOR], by: 'user' },
    });
  await win(A, 1);
  await win(B, 2);
  await win(INBOX, 3, { status: 'inbox' });
  await win(TRASHED, 4);
  await win(DUE, 5, { outcomeState: 'pending', followUpOn: TODAY });
  await trashWin(TRASHED);
  await db.wins.update(TRASHED, { deletedAt: '2020-01-01T00:00:00.000Z' });
  await setClaim(LADDER, MENTOR, 'sometimes');
  await keepDraft('popup', 'quick-log', { text: 'Half a wo' });
  await planTalk(TALK);
  await addCriterion(CRITERION, BLANK_CRITERION);
  await handOver(PACKET, HANDED);
  await addEmployer(EMPLOYER, ACME, 'Employer A');
  await addName('person', 'Jonas');
  await explainTerm('P99', 'The slowest of a hundred');
  await enableHost('https://git.acme.test');
  await noteSighting({ site: 'github', layout: 'react', found: ['title'], missing: [] });
  await changeCheckIn('2026-11-23', { step: 'wins' });
  await saveLadder(acme, null);
  await changeAuditProject(PROJECT, { found: 'yes' });
  await changeGap(LADDER, LINE, { text: 'Mine' });
  await changeSettings({ profile: { level: 'L4', target: 'L5', since: null } });
}

let acted: Answer & { act?: unknown };
let made: Awaited<ReturnType<typeof makeAnswerWin>>;
let other: Tables = {};
let keptId = '';

/** Every command of the log, by name, as somebody presses it. */
export const FAULTY_COMMANDS: Record<string, FaultyCommand> = {
  undoAct: {
    before: async () => {
      acted = await dropWin(INBOX);
    },
    run: () => undoAct((acted as { act: Parameters<typeof undoAct>[0] }).act),
  },
  keepAliases: { run: () => keepAliases([{ kind: 'person', name: 'Ines' } as never]) },
  setAlias: { run: () => setAlias('person', 'Jonas', 'A colleague') },
  leaveName: { run: () => leaveName('person', 'Jonas', true) },
  addName: { run: () => addName('project', 'Orchard') },
  dropName: { run: () => dropName('person', 'Jonas') },
  addArtifact: { run: () => addArtifact(A, { id: at(21), fields: pullRequestArtifact(21) }) },
  setWritten: { run: () => setWritten(at(101), true) },
  changeAuditProject: { run: () => changeAuditProject(PROJECT, { decided: 'no' }) },
  addTypedProject: { run: () => addTypedProject(at(22), 'On-call') },
  makeAnswerWin: { steps: true, run: () => makeAnswerWin(answer, { winId: NEW, fields: fields('it'), evidence }) },
  addToStanding: { steps: true, run: () => addToStanding(answer, A, { fields: fields('more'), evidence }) },
  unmakeAnswerWin: {
    steps: true,
    before: async () => {
      made = await makeAnswerWin(answer, { winId: NEW, fields: fields('it'), evidence });
    },
    run: async () => (made.ok ? unmakeAnswerWin(made) : made),
  },
  closeChapter: {
    before: begun(0),
    run: () =>
      closeChapter(
        { chapterId: at(23), snapshotId: at(24) },
        { reason: 'promoted', employer: '', ladderId: LADDER },
        PROFILE,
      ),
  },
  changeCheckIn: { run: () => changeCheckIn('2026-11-23', { step: 'next' }) },
  setClaim: { run: () => setClaim(LADDER, MENTOR, 'consistently') },
  addCriterion: { run: () => addCriterion(at(25), BLANK_CRITERION) },
  changeCriterion: { run: () => changeCriterion(CRITERION, { what: 'Other' }) },
  setCriterionRemoved: { run: () => setCriterionRemoved(CRITERION, true) },
  deleteEverything: {
    before: async () => void vi.stubGlobal('localStorage', { clear: () => undefined }),
    run: deleteEverything,
  },
  keepDraft: { run: () => keepDraft('popup', 'quick-log', { text: 'Half a word' }) },
  dropDraft: { run: () => dropDraft('popup', 'quick-log') },
  addEmployer: { run: () => addEmployer(at(26), { ...ACME, name: 'Globex' }, 'Employer B') },
  changeEmployer: { run: () => changeEmployer(EMPLOYER, { ...ACME, name: 'Acme Corp' }) },
  removeEmployer: { run: () => removeEmployer(EMPLOYER) },
  setEvidence: { run: () => setEvidence(A, LADDER, [FIND]) },
  answerFollowUp: { run: () => answerFollowUp(DUE, 'held', 'It held', TODAY) },
  changeGap: { run: () => changeGap(LADDER, LINE, { text: 'Otherwise' }) },
  explainTerm: { run: () => explainTerm('P99', 'Another meaning') },
  forgetTerm: { run: () => forgetTerm('P99') },
  enableHost: { run: () => enableHost('https://jira.acme.test') },
  forgetHost: { run: () => forgetHost('https://git.acme.test') },
  setHostSite: { run: () => setHostSite('https://git.acme.test', 'github') },
  keepWin: { run: () => keepWin(INBOX) },
  dropWin: { run: () => dropWin(INBOX) },
  setRule: { run: () => setRule(LADDER, MENTOR, RULE) },
  changeRule: { run: () => changeRule(LADDER, MENTOR, (rule) => ({ ...rule, wins: 9 })) },
  setRules: { run: () => setRules(LADDER, { [MENTOR]: RULE }) },
  saveLadder: { run: () => saveLadder({ ...acme, id: 'globex' }, null, { use: true }) },
  deleteLadder: { before: () => activateLadder('acme'), run: () => deleteLadder('acme') },
  activateLadder: { run: () => activateLadder('acme') },
  toggleShown: { run: () => toggleShown(A, { ladderId: LADDER, behaviourId: FIND, by: 'user' }) },
  showsNone: { run: () => showsNone(A, LADDER) },
  mergeWins: { run: () => mergeWins(A, B) },
  handOver: { run: () => handOver(at(27), HANDED) },
  removeHandedPacket: { run: () => removeHandedPacket(PACKET) },
  startPlan: {
    run: () => startPlan({ planId: PLAN, snapshotId: SNAPSHOT }, { ladderId: LADDER, isSolid: true, focus: [] }),
  },
  pausePlan: { before: begun(0), run: () => pausePlan(PLAN) },
  resumePlan: {
    before: async () => {
      await begun(0)();
      await pausePlan(PLAN);
    },
    run: () => resumePlan(PLAN),
  },
  setStepLink: {
    before: begun(0),
    run: () => setStepLink(PLAN, { step: 'problem', winId: A, isLinked: true, behaviourIds: [FIND] } as never),
  },
  nameProblem: { before: begun(0), run: () => nameProblem(PLAN, { name: 'The queue' }) },
  endPlan: { before: begun(0), run: () => endPlan(PLAN) },
  openCheckpoint: { before: begun(35), run: () => openCheckpoint(PLAN, 30, at(28)) },
  finishPlan: { before: begun(100), run: () => finishPlan(PLAN, at(29)) },
  logSentUpdate: { run: () => logSentUpdate(NEW, fields('sent'), { ladderId: LADDER, behaviourIds: [FIND] }) },
  changeSettings: { run: () => changeSettings({ ladderId: 'acme' }) },
  noteSighting: { run: () => noteSighting({ site: 'github', layout: 'react', found: [], missing: ['title'] }) },
  takeQuiz: { run: () => takeQuiz(at(30), LADDER, new Map([[MENTOR, 'consistently']])) },
  takeNow: { run: () => takeNow(at(31), LADDER, 'manual') },
  planTalk: { before: () => setTalkRemoved(TALK, true), run: () => planTalk(at(32)) },
  changeTalk: { run: () => changeTalk(TALK, { with: 'Jana' }) },
  holdTalk: { run: () => holdTalk(TALK, { criterionId: at(33), fields: BLANK_CRITERION }) },
  setTalkRemoved: { run: () => setTalkRemoved(TALK, true) },
  emptyOldTrash: { run: () => emptyOldTrash(new Date()) },
  saveWin: {
    run: () =>
      saveWin({
        winId: NEW,
        fields: fields('new'),
        artifact: { id: at(34), fields: pullRequestArtifact(34) },
        evidence,
      }),
  },
  changeWin: { run: () => changeWin(A, { outcome: 'It held' }) },
  addToWin: { run: () => addToWin(A, { did: 'And more' }) },
  trashWin: { run: () => trashWin(A) },
  restoreWin: { run: () => restoreWin(TRASHED) },
  mergeLog: {
    before: async () => {
      other = await theirs();
    },
    run: () => mergeLog(other, { mayChangeMany: true }),
  },
  takeBack: {
    before: async () => {
      await mergeLog(await theirs(), { mayChangeMany: true });
      keptId = (await listKept())[0]?.id ?? '';
    },
    run: () => takeBack(keptId),
  },
};
