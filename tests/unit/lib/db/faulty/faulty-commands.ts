import { vi } from 'vitest';
import { undoAct } from '@/lib/db/act';
import { addTypedProject, changeAuditProject } from '@/lib/db/audit/audit-projects';
import { addToStanding, makeAnswerWin, unmakeAnswerWin } from '@/lib/db/audit/audit-wins';
import { changeGap } from '@/lib/db/audit/gaps';
import { changeCheckIn } from '@/lib/db/check-ins';
import { rebuildAggregates } from '@/lib/db/counting/aggregates';
import { mendAggregates } from '@/lib/db/counting/verify-aggregates';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { explainTerm, forgetTerm } from '@/lib/db/glossary';
import { enableHost, forgetHost, setHostSite } from '@/lib/db/hosts';
import { changeRule, setRule, setRules } from '@/lib/db/ladder/ladder-rules';
import { activateLadder, deleteLadder, saveLadder } from '@/lib/db/ladder/ladders';
import { handOver, setHandedPacketRemoved } from '@/lib/db/packets';
import { closeChapter } from '@/lib/db/plan/chapters';
import { endPlan } from '@/lib/db/plan/plan-endings';
import { finishPlan, openCheckpoint, startPlan } from '@/lib/db/plan/plan-milestones';
import { nameProblem, pausePlan, resumePlan } from '@/lib/db/plan/plans';
import { setStepLink } from '@/lib/db/plan/step-links';
import { setClaim } from '@/lib/db/proof/claims';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { takeNow, takeQuiz } from '@/lib/db/quiz/takings';
import { addName, dropName, keepAliases, leaveName, setAlias } from '@/lib/db/redaction/aliases';
import { addEmployer, changeEmployer, setEmployerRemoved } from '@/lib/db/redaction/employers';
import { changeSettings } from '@/lib/db/settings';
import { noteSighting } from '@/lib/db/sightings';
import { addCriterion, changeCriterion, setCriterionRemoved } from '@/lib/db/talk/criteria';
import { logSentUpdate } from '@/lib/db/talk/sent-updates';
import { changeTalk, holdTalk, planTalk, setTalkRemoved } from '@/lib/db/talk/talks';
import { addArtifact, keepExcerpt, seePage, setWritten } from '@/lib/db/win/artifacts';
import { editWins } from '@/lib/db/win/bulk-edit';
import { answerFollowUp } from '@/lib/db/win/follow-ups';
import { dropWin, keepWin } from '@/lib/db/win/inbox-acts';
import { changeShown, showsNone, toggleShown } from '@/lib/db/win/mapping-acts';
import { mergeWins } from '@/lib/db/win/merge';
import { emptyOldTrash } from '@/lib/db/win/trash';
import { addToWin, changeWin, refineWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { deleteEverything } from '@/lib/safety/delete-everything';
import { BLANK_CRITERION } from '../../domain/a-criterion';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import type { Answer, FaultyCommand } from './faulty-command';
import {
  A,
  ACME,
  acme,
  answer,
  at,
  B,
  begun,
  CRITERION,
  DUE,
  EMPLOYER,
  evidence,
  FIND,
  fields,
  HANDED,
  INBOX,
  LADDER,
  LINE,
  MENTOR,
  NEW,
  PACKET,
  PLAN,
  PROFILE,
  PROJECT,
  RULE,
  SNAPSHOT,
  TALK,
  TODAY,
  TRASHED,
} from './faulty-seed';

let acted: Answer & { act?: unknown };
let made: Awaited<ReturnType<typeof makeAnswerWin>>;

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
  seePage: { run: () => seePage({ ...pullRequestArtifact(1), title: 'Said otherwise' }) },
  keepExcerpt: { run: () => keepExcerpt(A, pullRequestArtifact(1).key, 'It stopped on Tuesday.') },
  setWritten: { run: () => setWritten(at(101), true) },
  changeAuditProject: { run: () => changeAuditProject(PROJECT, { decided: 'no' }) },
  addTypedProject: { run: () => addTypedProject(at(22), 'On-call') },
  makeAnswerWin: { steps: 'adds', run: () => makeAnswerWin(answer, { winId: NEW, fields: fields('it'), evidence }) },
  addToStanding: { steps: 'adds', run: () => addToStanding(answer, A, { fields: fields('more'), evidence }) },
  unmakeAnswerWin: {
    steps: 'adds',
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
    steps: 'empties',
    before: async () => void vi.stubGlobal('localStorage', { clear: () => undefined }),
    run: deleteEverything,
  },
  keepDraft: { run: () => keepDraft('popup', 'quick-log', { text: 'Half a word' }) },
  dropDraft: { run: () => dropDraft('popup', 'quick-log') },
  addEmployer: { run: () => addEmployer(at(26), { ...ACME, name: 'Globex' }, 'Employer B') },
  changeEmployer: { run: () => changeEmployer(EMPLOYER, { ...ACME, name: 'Acme Corp' }) },
  setEmployerRemoved: { run: () => setEmployerRemoved(EMPLOYER, true) },
  changeEvidence: { run: () => changeEvidence(A, LADDER, { chosen: ['architecture'], dropped: [MENTOR] }) },
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
  changeShown: { run: () => changeShown(A, LADDER, { chosen: ['architecture'], dropped: [MENTOR] }) },
  toggleShown: { run: () => toggleShown(A, { ladderId: LADDER, behaviourId: FIND, by: 'user' }) },
  showsNone: { run: () => showsNone(A, LADDER) },
  mergeWins: { run: () => mergeWins(A, B) },
  handOver: { run: () => handOver(at(27), HANDED) },
  setHandedPacketRemoved: { run: () => setHandedPacketRemoved(PACKET, true) },
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
    run: () => setStepLink(PLAN, { step: 'problem', winId: A, isLinked: true, chosen: [FIND] }),
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
  'saveWin, of a page': {
    run: () =>
      saveWin({ winId: NEW, fields: fields('new'), artifact: { id: at(34), fields: pullRequestArtifact(34) } }),
  },
  changeWin: { run: () => changeWin(A, { outcome: 'It held' }) },
  addToWin: { run: () => addToWin(A, { did: 'And more' }) },
  refineWin: { run: () => refineWin(A, () => ({ outcome: 'It held' })) },
  trashWin: { run: () => trashWin(A) },
  restoreWin: { run: () => restoreWin(TRASHED) },
  rebuildAggregates: { counts: true, run: rebuildAggregates },
  mendAggregates: { counts: true, steps: 'adds', run: mendAggregates },
  'editWins of every field': {
    run: () =>
      editWins([A, B, INBOX], {
        set: { status: 'ready', visibility: 'private', employerId: EMPLOYER },
        behaviours: { ladderId: LADDER, add: [FIND], remove: [MENTOR] },
      }),
  },
  'editWins into the trash': { run: () => editWins([A, B], { trash: true }) },
  'editWins out of the trash': { run: () => editWins([TRASHED], { trash: false }) },
};
