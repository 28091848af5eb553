import { addDays, type Day } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import { blankWin, type Win, withLevel } from '@/lib/domain/win/win';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
import { demoRecord, workday } from './demo-record';
import type { DemoWin } from './demo-win';
import { duplicateNotices } from './wins/duplicate-notices';
import { finesAndHolds } from './wins/fines-and-holds';
import { firstMonths } from './wins/first-months';
import { planMonths } from './wins/plan-months';
import { releaseProcess } from './wins/release-process';
import { unkept } from './wins/unkept';

const WINS = [...firstMonths, ...duplicateNotices, ...releaseProcess, ...finesAndHolds, ...planMonths, ...unkept];

export interface WinRows {
  wins: Win[];
  artifacts: Artifact[];
  evidence: Evidence[];
}

/** Every win with what hangs on it, as rows. */
export function winRows(today: Day): WinRows {
  const wins = WINS.map((win, index) => toWin(win, index, today));
  return {
    wins,
    artifacts: WINS.flatMap((win, index) => toArtifacts(win, index, wins[index])),
    evidence: WINS.flatMap((win, index) => toEvidence(win, index, wins[index])),
  };
}

/** The rows as the readings of the log take them. */
export function demoLogged({ wins, artifacts, evidence }: WinRows): LoggedWin[] {
  return wins.map((win) => ({
    win,
    artifacts: artifacts.filter(({ winId }) => winId === win.id),
    behaviourIds: evidence.filter(({ winId }) => winId === win.id).map(({ behaviourId }) => behaviourId),
  }));
}

function toWin({ ago, title, shows, links, askIn, ...given }: DemoWin, index: number, today: Day): Win {
  const day = workday(today, ago);
  const fields = {
    ...blankWin(day, title),
    status: 'ready' as const,
    ...(askIn !== undefined && { followUpOn: addDays(day, askIn) }),
    // A level that is said is the coach's: it has read what the rule only counts.
    ...(given.level !== undefined && { levelBy: 'coach' as const }),
    ...given,
  };
  return demoRecord('wins', index, day, withLevel(fields));
}

function toArtifacts({ links = [] }: DemoWin, index: number, win: Win | undefined): Artifact[] {
  if (!win) return [];
  return links.map((link, place) => {
    const fields = { winId: win.id, ...link(win.occurredOn, win.title) };
    return demoRecord('artifacts', index * 10 + place, win.occurredOn, fields);
  });
}

function toEvidence({ shows = [] }: DemoWin, index: number, win: Win | undefined): Evidence[] {
  if (!win) return [];
  return shows.map((behaviourId, place) => {
    const by = index % 3 === 0 ? ('suggestion' as const) : ('user' as const);
    const fields = { winId: win.id, ladderId: BUILT_IN_LADDER, behaviourId, by };
    return demoRecord('evidence', index * 10 + place, win.occurredOn, fields);
  });
}
