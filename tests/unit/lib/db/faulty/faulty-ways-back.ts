import type { Backup } from '@/lib/backup/backup';
import { db } from '@/lib/db/database';
import { actOnLadder, undoLadderAct, writeLadders } from '@/lib/db/ladder/ladder-acts';
import { activateLadder, saveLadder } from '@/lib/db/ladder/ladders';
import type { Outcome } from '@/lib/db/outcome';
import { closeChapter, undoClosing } from '@/lib/db/plan/chapters';
import { endPlan, undoEnding } from '@/lib/db/plan/plan-endings';
import { setStepLink, undoStepLink } from '@/lib/db/plan/step-links';
import { setClaim, undoClaim } from '@/lib/db/proof/claims';
import { takeQuiz } from '@/lib/db/quiz/takings';
import { editWins } from '@/lib/db/win/bulk-edit';
import type { Tables } from '@/lib/domain/merge/unfold';
import { changedRecord } from '@/lib/domain/record';
import { bringIn } from '@/lib/import-wins/bring-in';
import { mergeLog } from '@/lib/restore/merge-log';
import { applyRestore, planRestore, type RestorePlan } from '@/lib/restore/restore';
import { listKept, takeBack } from '@/lib/restore/way-back';
import { takeBackup } from '../../backup/a-backup';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import type { Answer, FaultyCommand } from './faulty-command';
import { A, acme, at, B, begun, FIND, fields, LADDER, MENTOR, PLAN, PROFILE, theirs } from './faulty-seed';

let other: Tables = {};
let keptId = '';
let acted: Answer & { act?: unknown };
let backup: Backup;
let plan: RestorePlan;

const takeTheirs = async () => {
  other = await theirs();
};
const takeBackupOfTheirs = async () => {
  backup = { ...(await takeBackup(new Date())), tables: await theirs() };
};
const CLOSING = { reason: 'promoted', employer: '', ladderId: LADDER } as const;
const close = () => closeChapter({ chapterId: at(41), snapshotId: at(42) }, CLOSING, PROFILE);
const didAct = (act: () => Promise<Answer>) => async () => {
  acted = await act();
};
const undoActed = <T>(undo: (act: T) => Promise<Answer>) => ({ run: () => undo(acted.act as T) });

/** What takes back, merges and restores, as in `FAULTY_COMMANDS`; behind the name: the case. */
export const FAULTY_WAYS_BACK: Record<string, FaultyCommand> = {
  actOnLadder: {
    run: () =>
      actOnLadder(acme.id, async (writing, row) => {
        if (!row) return { ok: false, reason: 'not-found' };
        await db.ladders.put(changedRecord(row, { deletedAt: writing.now.toISOString() }, writing));
        return { ok: true };
      }),
  },
  writeLadders: {
    run: () =>
      writeLadders(async (): Promise<Outcome> => {
        await db.ladders.clear();
        return { ok: true };
      }),
  },
  'undoLadderAct of a change': {
    before: didAct(() => saveLadder({ ...acme, name: 'Acme 2' }, null, { use: true })),
    ...undoActed(undoLadderAct),
  },
  'undoLadderAct of a choice': { before: didAct(() => activateLadder(acme.id)), ...undoActed(undoLadderAct) },
  'undoClaim of a change': { before: didAct(() => setClaim(LADDER, MENTOR, 'consistently')), ...undoActed(undoClaim) },
  'undoClaim of a new one': { before: didAct(() => setClaim(LADDER, FIND, 'sometimes')), ...undoActed(undoClaim) },
  'undoClaim of a quiz': {
    before: didAct(() => takeQuiz(at(45), LADDER, new Map([[MENTOR, 'consistently']]))),
    ...undoActed(undoClaim),
  },
  undoStepLink: {
    before: async () => {
      await begun(10)();
      acted = await setStepLink(PLAN, { step: 'problem', winId: A, isLinked: true, chosen: [FIND] });
    },
    ...undoActed(undoStepLink),
  },
  undoEnding: {
    before: async () => {
      await begun(10)();
      acted = await endPlan(PLAN);
    },
    ...undoActed(undoEnding),
  },
  undoClosing: {
    before: async () => {
      await begun(10)();
      acted = await close();
    },
    ...undoActed(undoClosing),
  },
  mergeLog: { before: takeTheirs, run: () => mergeLog(other, { mayChangeMany: true }) },
  bringIn: {
    run: () =>
      bringIn([
        {
          winId: at(43),
          fields: fields('from a file'),
          artifacts: [{ id: at(44), fields: pullRequestArtifact(44) }],
        },
      ]),
  },
  'applyRestore beside the log': {
    before: async () => {
      await takeBackupOfTheirs();
      plan = await planRestore(backup, 'merge');
    },
    run: () => applyRestore(plan, { mayChangeMany: true }),
  },
  'applyRestore in place of the log': {
    before: async () => {
      await takeBackupOfTheirs();
      plan = await planRestore({ ...backup, tables: { ...backup.tables, claims: [] } }, 'replace');
    },
    run: () => applyRestore(plan),
  },
  'takeBack of a merge': {
    before: async () => {
      await mergeLog(await theirs(), { mayChangeMany: true });
      keptId = (await listKept())[0]?.id ?? '';
    },
    run: () => takeBack(keptId),
  },
  'takeBack of a restore': {
    before: async () => {
      await takeBackupOfTheirs();
      await applyRestore(await planRestore({ ...backup, tables: { ...backup.tables, wins: [] } }, 'replace'));
      keptId = (await listKept())[0]?.id ?? '';
    },
    run: () => takeBack(keptId),
  },
  'takeBack of an edit of many': {
    before: async () => {
      const behaviours = { ladderId: LADDER, add: [FIND], remove: [MENTOR] };
      await editWins([A, B], { set: { visibility: 'private' }, behaviours });
      keptId = (await listKept())[0]?.id ?? '';
    },
    run: () => takeBack(keptId),
  },
};
