import { useMemo } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useLive } from '@/components/ui/use-live';
import { listAuditProjects } from '@/lib/db/audit-projects';
import { listClaims } from '@/lib/db/claims';
import { listGaps } from '@/lib/db/gaps';
import { readLog } from '@/lib/db/log';
import { type Audit, auditOf, type Progress, progressOf, type WinsById, winsById } from '@/lib/domain/audit';
import type { AuditWindow } from '@/lib/domain/audit-window';
import type { Day } from '@/lib/domain/day';
import { findProjects } from '@/lib/domain/find-projects';
import { type GapMatter, gapGround } from '@/lib/domain/gap-list';
import { type Heat, heatOf, type Speaking, speakingOf } from '@/lib/domain/heat';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { type RedactionLevel, sharedAt } from '@/lib/domain/redaction/level';
import { type GapLine, gapLines } from '@/lib/i18n/gap-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** The audit as it stands now. */
export interface AuditNow extends Audit {
  ladder: Ladder;
  speaking: Speaking;
  window: AuditWindow;
  today: Day;
  log: LoggedWin[];
  byId: WinsById;
  progress: Progress;
  heat: Heat[];
  gaps: GapLine[];
  /** The gap list as a document of a level may tell it: made only of wins that may be in it. */
  gapsAt: (level: RedactionLevel) => GapLine[];
}

/** The audit of a time, live; undefined while the log is being read. */
export function useAudit(window: AuditWindow, today: Day): AuditNow | undefined {
  const ladder = useLadder();
  // Readings apart: an answer must not wait until the wins of years are read once more.
  const log = useLive(() => readLog(ladder.id), [ladder]);
  const rows = useLive(listAuditProjects, []);
  const claims = useLive(() => listClaims(ladder.id), [ladder]);
  const stored = useLive(() => listGaps(ladder.id), [ladder]);
  const { from, to } = window;
  const speaking = useMemo(() => speakingOf(ladder, seniorEngineer), [ladder]);
  const read = useMemo(() => {
    if (!log) return undefined;
    const of = { ladder, window: { from, to }, today };
    return {
      ground: gapGround({ ...of, log }),
      found: findProjects(log, of.window),
      byId: winsById(log),
      // Only an export asks for it.
      groundAt: (level: RedactionLevel) => gapGround({ ...of, log: sharedAt(log, level) }),
    };
  }, [ladder, log, from, to, today]);
  return useMemo(() => {
    if (!log || !read || !rows || !claims || !stored) return undefined;
    const { ground, found, byId } = read;
    const audit = auditOf(found, rows);
    const { projects } = audit;
    const matter: GapMatter = { ladder, speaking, ground, claims, projects: rows, today };
    return {
      ...audit,
      ...{ ladder, speaking, today, log, byId, window: { from, to } },
      progress: progressOf(projects),
      heat: heatOf({ ladder, speaking, projects, proofs: ground.proofs, claims }),
      gaps: gapLines(matter, stored),
      gapsAt: (level) => gapLines({ ...matter, ground: read.groundAt(level) }, stored),
    };
  }, [ladder, speaking, log, read, rows, claims, stored, from, to, today]);
}
