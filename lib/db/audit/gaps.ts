import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { listClaims } from '@/lib/db/proof/claims';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { readSettings } from '@/lib/db/settings';
import { speakingOf } from '@/lib/domain/audit/heat';
import type { StoredGap, StoredGapFields } from '@/lib/domain/audit/stored-gap';
import type { Day } from '@/lib/domain/day';
import { lastMonths } from '@/lib/domain/day-window';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { type GapLine, gapLines } from '@/lib/i18n/gap-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { readAuditMatter } from './audit-matter';
import { listAuditProjects } from './audit-projects';

/** What the user made of the gap list of a ladder. */
export async function listGaps(ladderId: string): Promise<StoredGap[]> {
  return (await standingRows(db.gaps)).filter((row) => row.ladderId === ladderId);
}

/** The gap list of a ladder as it stands today, in its order: what is missing, and where proof could come from. */
export async function readGapList(ladder: Ladder, today: Day): Promise<GapLine[]> {
  const { audit } = await readSettings();
  const window = audit ?? lastMonths(today, 6);
  const [{ ground }, claims, projects, gaps] = await Promise.all([
    readAuditMatter(ladder, window, today),
    listClaims(ladder.id),
    listAuditProjects(),
    listGaps(ladder.id),
  ]);
  const speaking = speakingOf(ladder, seniorEngineer);
  return gapLines({ ladder, speaking, ground, claims, projects, today }, gaps).filter(({ dropped }) => !dropped);
}

/** Changes one line of the gap list; `line` is the line as it stands, so that one knows what it was written for. */
export function changeGap(
  ladderId: string,
  line: Pick<GapLine, 'behaviour' | 'clause' | 'where'>,
  changes: Partial<Pick<StoredGapFields, 'text' | 'dropped'>>,
): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    const behaviourId = line.behaviour.id;
    return db.transaction('rw', db.gaps, async (): Promise<Outcome> => {
      const row = await db.gaps.where('[ladderId+behaviourId]').equals([ladderId, behaviourId]).first();
      const origin = { clause: line.clause, where: line.where };
      const fields = changes.text === undefined ? changes : { ...changes, ...origin };
      if (row) await db.gaps.put(changedRecord<StoredGap>(row, { ...fields, deletedAt: null }, writing));
      else {
        const blank = { ladderId, behaviourId, ...origin, text: null, dropped: false };
        await db.gaps.add(newRecord(crypto.randomUUID(), { ...blank, ...changes }, writing));
      }
      return { ok: true };
    });
  });
}
