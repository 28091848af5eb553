import { changeAuditProject } from '@/lib/db/audit/audit-projects';
import { changeGap } from '@/lib/db/audit/gaps';
import { changeCheckIn } from '@/lib/db/check-ins';
import { db } from '@/lib/db/database';
import { keepDraft } from '@/lib/db/drafts';
import { explainTerm } from '@/lib/db/glossary';
import { enableHost } from '@/lib/db/hosts';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { handOver } from '@/lib/db/packets';
import { startPlan } from '@/lib/db/plan/plan-milestones';
import { setClaim } from '@/lib/db/proof/claims';
import { addName } from '@/lib/db/redaction/aliases';
import { addEmployer } from '@/lib/db/redaction/employers';
import { changeSettings } from '@/lib/db/settings';
import { noteSighting } from '@/lib/db/sightings';
import { addCriterion } from '@/lib/db/talk/criteria';
import { planTalk } from '@/lib/db/talk/talks';
import { saveWin, trashWin } from '@/lib/db/win/wins';
import { addDays, toDay } from '@/lib/domain/day';
import type { Tables } from '@/lib/domain/merge/unfold';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { BLANK_CRITERION } from '../../domain/a-criterion';
import { aLadder } from '../../domain/a-ladder';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { aPacket, OPTIONS } from '../../domain/packet/a-packet';

export const LADDER = seniorEngineer.id;
export const TODAY = toDay(new Date());
export const [MENTOR, FIND] = ['mentor', 'find-problems'];
export const PROJECT = 'gh:github.com/acme/orchard';
export const ACME = { name: 'Acme', startedOn: null, endedOn: null };
export const HANDED = { handedOn: TODAY, handedTo: 'Jana', options: OPTIONS, packet: aPacket({}) };
export const PROFILE = { level: 'L4', target: 'L5' };
export const LINE = {
  behaviour: seniorEngineer.behaviours[0],
  clause: 'Missing: all',
  where: 'At work',
} as Parameters<typeof changeGap>[1];
export const RULE = { wins: 5, days: 30, each: [], once: [], lessonsCount: false };
export const acme = aLadder({ coaches: [MENTOR] });
export const evidence = { ladderId: LADDER, behaviourIds: [FIND], by: 'user' as const };
export const answer = { projectKey: PROJECT, question: 'found' as const };

/** Ids that are the same in every run. */
export const at = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const [A, B, INBOX, TRASHED, DUE, NEW] = [at(1), at(2), at(3), at(4), at(5), at(6)];
export const [PLAN, TALK, CRITERION, PACKET, EMPLOYER, SNAPSHOT] = [at(11), at(12), at(13), at(14), at(15), at(16)];
export const fields = (title: string, changes: object = {}) => ({
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
export async function theirs(): Promise<Tables> {
  const tables = await own();
  const other = (tables.wins ?? []).map((win) =>
    win.id === A
      ? { ...win, why: 'Said there', fieldRevs: { ...win.fieldRevs, why: '0199ffffffff-0000-elsewhere' } }
      : win,
  );
  return { ...tables, wins: other };
}
export const begun = (days: number) => async () => {
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
