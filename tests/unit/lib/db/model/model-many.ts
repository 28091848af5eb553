import { expect } from 'vitest';
import type { Backup } from '@/lib/backup/backup';
import { db } from '@/lib/db/database';
import { changeWin } from '@/lib/db/win/wins';
import { isKeptBefore, keptIds } from '@/lib/domain/kept-backup';
import type { Tables } from '@/lib/domain/merge/unfold';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { blankWin, changedWin, type Win, type WinFields, withLevel } from '@/lib/domain/win/win';
import { bringIn } from '@/lib/import-wins/bring-in';
import { mergeLog } from '@/lib/restore/merge-log';
import { applyRestore, planRestore } from '@/lib/restore/restore';
import { takeBack } from '@/lib/restore/way-back';
import { takeBackup } from '../../backup/a-backup';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { FAULTS, type Fault, withFault } from '../faulty/faults';
import type { ModelLog } from './model-log';

const DAY = '2026-11-02';

interface Parts {
  /** The log as it has to be. */
  readonly model: ModelLog;
  /** What acts were remembered is of another log from now on. */
  become: (model: ModelLog) => void;
  count: (max: number) => number;
  aWin: () => string;
  pick: <T>(from: readonly T[]) => T;
  words: readonly string[];
}

/** What changes many rows at once: restore, merge of another machine's log, import, and the taking back of each. */
export function manyActions(parts: Parts): Record<string, () => Promise<unknown>> {
  const { count, pick, aWin, words } = parts;
  let kept: { backup: Backup; model: ModelLog }[] = [];
  let number = 1000;
  const now = () => new Date();

  /** Now and then it is taken back at once, and all is as it was. */
  const perhapsTakenBack = async (beforeId: string | null, before: ModelLog) => {
    if (beforeId === null || count(3) > 0) return;
    expect(await takeBack(beforeId)).toEqual({ ok: true, kept: 0 });
    parts.become(before);
  };

  return {
    async backUp() {
      const backup: Backup = JSON.parse(JSON.stringify(await takeBackup(now())));
      kept = [...kept.slice(-2), { backup, model: parts.model.clone() }];
    },
    async restoreBackup() {
      if (kept.length === 0 || count(4) > 0) return;
      const { backup, model } = pick(kept);
      const before = parts.model.clone();
      const told = await applyRestore(await planRestore(backup, 'replace'));
      const restored = model.clone();
      restored.drafts = new Map([...model.drafts, ...before.drafts]);
      parts.become(restored);
      if (!told.ok || !told.done) throw new Error('a restore was refused');
      await perhapsTakenBack(told.done.beforeId, before);
    },
    async mergeMachine() {
      const before = parts.model.clone();
      const changes = { [pick(['did', 'why', 'outcome'] as const)]: `${pick(words)} there` };
      const [edited, trashed, fresh] = [aWin(), aWin(), crypto.randomUUID()];
      const writing: Writing = { now: new Date(Date.now() + 500), installationId: 'elsewhere' };
      const tables: Tables = JSON.parse(JSON.stringify((await takeBackup(now())).tables));
      const wins = (tables.wins ?? []) as Win[];
      const fields: WinFields = { ...blankWin(DAY, `There ${++number}`), status: 'inbox' };
      tables.wins = wins
        .map((win) => (win.id === edited ? changedRecord(win, withLevel(changedWin(win, changes)), writing) : win))
        .map((win) => (win.id === trashed ? changedRecord<Win>(win, trash(win, writing), writing) : win))
        .concat(newRecord(fresh, withLevel(fields), writing));
      parts.model.edit(edited, changes);
      parts.model.trash(trashed, writing.now.toISOString());
      parts.model.add(fresh, fields);
      const told = await mergeLog(tables, { mayChangeMany: true });
      if (!told.ok || !told.done) throw new Error('a merge was refused');
      parts.become(parts.model);
      await perhapsTakenBack(told.done.beforeId, before);
    },
    async importFile() {
      const before = parts.model.clone();
      const wanted = Array.from({ length: 1 + count(3) }, () => {
        const fields: WinFields = { ...blankWin(DAY, `Brought in ${1 + count(60)}`), status: 'inbox' };
        const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(500 + 1 + count(60)) };
        return { winId: crypto.randomUUID(), fields, artifacts: [artifact] };
      }).filter((one, index, all) => all.findIndex((each) => isSameWin(each, one)) === index);
      const added = wanted.filter(({ winId, fields, artifacts }) =>
        parts.model.bringIn(winId, fields, artifacts[0]?.fields.key ?? ''),
      ).length;
      const told = await bringIn(wanted);
      expect(told).toMatchObject({ ok: true, added, skipped: wanted.length - added });
      if (told.ok && told.beforeId) parts.become(parts.model);
      if (told.ok) await perhapsTakenBack(told.beforeId, before);
    },
    async failInTheMiddle() {
      const { inject, told } = FAULTS[pick(Object.keys(FAULTS) as Fault[])];
      const title = `Never said ${++number}`;
      const wanted = { winId: crypto.randomUUID(), fields: blankWin(DAY, title), artifacts: [] };
      await withFault(count(2), inject, async () => {
        expect(await bringIn([wanted])).toEqual({ ok: false, reason: told });
      });
      const winId = aWin();
      if (!parts.model.wins.has(winId)) return;
      await withFault(0, inject, async () => {
        expect(await changeWin(winId, { title })).toEqual({ ok: false, reason: told });
      });
    },
    /** Nothing of the log is kept of an undo that is too old, and no part without the whole. */
    async countKept() {
      const kept = (await db.backups.toArray()).filter(isKeptBefore);
      expect(kept.length).toBeLessThanOrEqual(6);
      expect(await db.backups.count()).toBe(keptIds(kept).length);
    },
  };
}

interface Wanted {
  fields: { title: string };
  artifacts: { fields: { key: string } }[];
}

/** A file that has one twice is told of before it is brought in. */
function isSameWin(a: Wanted, b: Wanted): boolean {
  return a.fields.title === b.fields.title || a.artifacts[0]?.fields.key === b.artifacts[0]?.fields.key;
}

function trash(win: Win, { now }: Writing): Partial<Win> {
  return { deletedAt: win.deletedAt ?? now.toISOString() };
}
