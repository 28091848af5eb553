import { readSheet } from '@/lib/db/counting/sheet';
import { db } from '@/lib/db/database';
import { inTurns } from '@/lib/db/in-turns';
import { proofsIn } from '@/lib/db/proof/proofs';
import { readLog, readLogBetween } from '@/lib/db/win/log';
import { readWins } from '@/lib/db/win/mapping';
import { mappingWins, type WinsById } from '@/lib/domain/audit/audit';
import { QUESTIONS, WIN_OF } from '@/lib/domain/audit/audit-project';
import { type FoundProject, findingProjects, findProjects } from '@/lib/domain/audit/find-projects';
import { type GapGround, gatheringGround, MOST_SOURCES } from '@/lib/domain/audit/gap-list';
import { lackingWins } from '@/lib/domain/counting/lacking-wins';
import { byDay, idsAt, markAt, newestFirst, type Sheet } from '@/lib/domain/counting/sheet';
import { toNumber } from '@/lib/domain/counting/win-facts';
import type { Day } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Steps } from '@/lib/domain/steps';
import { STATUSES } from '@/lib/domain/win/win';
import { listAuditProjects } from './audit-projects';

/** What an audit looks at. */
export interface AuditMatter {
  log: LoggedWin[];
  /** Whether that is all of it. */
  isWhole: boolean;
  /** `log` by its wins' ids. */
  byId: WinsById;
  /** The projects of the window. */
  found: FoundProject[];
  /** What the gap list of the user's own screen is made of; its proofs are of the whole log. */
  ground: GapGround;
}

/** Of a longer log only what an audit can tell of is read: all of it would take seconds. */
const READ_AT_ONCE = 5_000;
/** Of a longer log: where the window has more than one win in so many, all of it is read sooner than its part. */
const PART = 16;
/** So many of the inbox, the newest: a gap names two of them. */
const MOST_WAITING = 300;
const INBOX = STATUSES.indexOf('inbox');

/**
 * The wins of the window, those from before it that a gap names, what waits in the inbox, the wins that answers became,
 * and the epics' own: enough for the projects and the gap list of the user's own screen. Not within a transaction: the
 * page has its turn.
 */
export async function readAuditMatter(
  ladder: Ladder,
  window: DayWindow,
  today: Day,
  readAtOnce = READ_AT_ONCE,
): Promise<AuditMatter> {
  const sheet = await readSheet(ladder);
  const isWhole = sheet.count <= readAtOnce || countIn(sheet, window) > sheet.count / PART;
  const log = isWhole ? await readLog(ladder.id) : await readPart(sheet, ladder, window, today);
  const gathered = <T>(steps: Steps<T>) => inTurns(steps, 'apart', {}, log.length);
  const proofs = proofsIn(sheet, ladder, today);
  const ground = await gathered(gatheringGround({ ladder, log, window, today, proofs }));
  const byId = await gathered(mappingWins(log));
  return { log, isWhole, byId, found: await gathered(findingProjects(log, window)), ground };
}

async function readPart(sheet: Sheet, ladder: Ladder, window: DayWindow, today: Day): Promise<LoggedWin[]> {
  const log = (await readLogBetween(ladder.id, window.from, window.to)).filter(({ win }) => win.deletedAt === null);
  const known = new Set(log.map(({ win }) => win.id));
  const lacking = lackingWins(sheet, ladder, today, MOST_SOURCES);
  const asked = [...lacking, ...waitingIn(sheet), ...(await madeOfAnswers()), ...(await winsOfEpics(log, window))];
  const more = await readWins(
    asked.filter((id) => !known.has(id)),
    ladder.id,
  );
  return [...log, ...[...more.values()].filter(({ win }) => win.deletedAt === null)];
}

function countIn({ days }: Sheet, { from, to }: DayWindow): number {
  const [first, last] = [toNumber(from), toNumber(to)];
  return days.reduce((count, day) => (day >= first && day <= last ? count + 1 : count), 0);
}

function waitingIn(sheet: Sheet): string[] {
  const waiting: number[] = [];
  for (let win = 0; win < sheet.count; win++) {
    if (markAt(sheet, win, 'status') === INBOX && markAt(sheet, win, 'trashed') === 0) waiting.push(win);
  }
  return idsAt(sheet, newestFirst(sheet, byDay(sheet, waiting).slice(0, MOST_WAITING)));
}

async function madeOfAnswers(): Promise<string[]> {
  const rows = await listAuditProjects();
  return rows.flatMap((row) => QUESTIONS.flatMap((question) => row[WIN_OF[question]] ?? []));
}

/** An epic that was saved itself gives its project its title. */
async function winsOfEpics(log: readonly LoggedWin[], window: DayWindow): Promise<string[]> {
  const epics = findProjects(log, window).filter(({ kind }) => kind === 'epic');
  const rows = await db.artifacts
    .where('key')
    .anyOf(epics.map(({ key }) => key))
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).map(({ winId }) => winId);
}
