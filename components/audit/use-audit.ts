import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useLive } from '@/components/ui/use-live';
import { readAuditMatter } from '@/lib/db/audit/audit-matter';
import { listAuditProjects } from '@/lib/db/audit/audit-projects';
import { listGaps } from '@/lib/db/audit/gaps';
import { listClaims } from '@/lib/db/proof/claims';
import { readLog } from '@/lib/db/win/log';
import { type Audit, auditOf, type Progress, progressOf, type WinsById } from '@/lib/domain/audit/audit';
import { type GapMatter, gapGround } from '@/lib/domain/audit/gap-list';
import { type Heat, heatOf, type Speaking, speakingOf } from '@/lib/domain/audit/heat';
import type { Day } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { namesOfRow } from '@/lib/domain/redaction/known-names';
import { type RedactionLevel, sharedAt } from '@/lib/domain/redaction/level';
import { type GapLine, gapLines } from '@/lib/i18n/gap-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** The audit as it stands now. */
export interface AuditNow extends Audit {
  ladder: Ladder;
  speaking: Speaking;
  window: DayWindow;
  today: Day;
  /** Of a long one, what can be told of on this screen. */
  log: LoggedWin[];
  /** Every row of it, once they are read: what leaves is made of them. */
  wholeLog: LoggedWin[] | undefined;
  /** Has them read. */
  wantLog: () => void;
  byId: WinsById;
  progress: Progress;
  heat: Heat[];
  gaps: GapLine[];
  /** The gap list as a document of a level may tell it: made only of wins that may be in it. Of the whole log. */
  gapsAt: (level: RedactionLevel) => GapLine[];
}

/** The audit of a time, live; undefined while the log is being read. */
export function useAudit(window: DayWindow, today: Day): AuditNow | undefined {
  const ladder = useLadder();
  const { from, to } = window;
  // Readings apart: an answer must not wait until the wins of years are read once more.
  const matter = useLive(() => readAuditMatter(ladder, { from, to }, today), [ladder, from, to, today]);
  const [isWanted, setWanted] = useState(false);
  const isLong = matter?.isWhole === false;
  const all = useLive(
    async () => (isLong && isWanted ? readLog(ladder.id, namesOfRow) : undefined),
    [ladder, isLong, isWanted],
  );
  const rows = useLive(listAuditProjects, []);
  const claims = useLive(() => listClaims(ladder.id), [ladder]);
  const stored = useLive(() => listGaps(ladder.id), [ladder]);
  const speaking = useMemo(() => speakingOf(ladder, seniorEngineer), [ladder]);
  const read = useMemo(() => {
    if (!matter) return undefined;
    const { log, isWhole } = matter;
    const wholeLog = isWhole ? log : all;
    const of = { ladder, window: { from, to }, today };
    return {
      ...matter,
      wholeLog,
      // Only an export asks for it. What is made of an answer is not asked for again, whoever may be told of it.
      groundAt: (level: RedactionLevel) => ({
        ...gapGround({ ...of, log: sharedAt(wholeLog ?? log, level) }),
        byId: matter.byId,
      }),
    };
  }, [ladder, matter, all, from, to, today]);
  return useMemo(() => {
    if (!read || !rows || !claims || !stored) return undefined;
    const { log, wholeLog, ground, found, byId } = read;
    const audit = auditOf(found, rows);
    const { projects } = audit;
    const gapMatter: GapMatter = { ladder, speaking, ground, claims, projects: rows, today };
    return {
      ...audit,
      ...{ ladder, speaking, today, log, wholeLog, byId, window: { from, to } },
      wantLog: () => setWanted(true),
      progress: progressOf(projects),
      heat: heatOf({ ladder, speaking, projects, proofs: ground.proofs, claims }),
      gaps: gapLines(gapMatter, stored),
      gapsAt: (level) => gapLines({ ...gapMatter, ground: read.groundAt(level) }, stored),
    };
  }, [ladder, speaking, read, rows, claims, stored, from, to, today]);
}
