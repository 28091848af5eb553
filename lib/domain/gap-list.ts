import * as v from 'valibot';
import { type AuditProject, auditOf, saysYes, winBehind } from './audit';
import { QUESTIONS, type StoredProject } from './audit-project';
import type { AuditWindow } from './audit-window';
import type { StatedClaim } from './claim';
import { restatedIn } from './crosswalk';
import { addDays, type Day } from './day';
import { type Gap, gapsOf } from './gap';
import type { Speaking } from './heat';
import type { Ladder } from './ladder';
import { likelyBehaviours } from './likely-behaviours';
import { type LoggedWin, newestFirst, shareable } from './log';
import { type Proof, proofsOf } from './proof';
import { type RecordFields, recordEntries } from './record';
import { TEXT_LIMIT } from './win';

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));

/** What the user made of one line of the gap list. */
export const StoredGapSchema = v.object({
  ...recordEntries,
  ladderId: v.string(),
  behaviourId: v.string(),
  /** What was missing, and where it could come from, in words, when the line was last changed. */
  clause: text,
  where: text,
  /** The user's own words; null while the suggestion stands. */
  text: v.nullable(text),
  dropped: v.boolean(),
});
export type StoredGap = v.InferOutput<typeof StoredGapSchema>;
export type StoredGapFields = Omit<StoredGap, keyof RecordFields>;

/** Something that the log knows of a gap: where its proof could come from. */
export type Source =
  | { is: 'answer'; answer: 'yes' | 'partly'; project: string }
  | { is: 'linked'; win: LoggedWin }
  | { is: 'inbox'; win: LoggedWin };

export interface SourcedGap extends Gap {
  /** Two at most, the surest first; of shareable wins only, so that no document made of it tells what is private. */
  sources: Source[];
  /** The projects that something was logged of in the last 30 days, two at most. */
  projects: string[];
}

/** What the gap list is made of. */
export interface GapMatter {
  ladder: Ladder;
  speaking: Speaking;
  log: readonly LoggedWin[];
  claims: readonly StatedClaim[];
  projects: readonly StoredProject[];
  window: AuditWindow;
  today: Day;
}

const MOST = 2;
/** Of what a win of its kind may show, the likeliest. */
const LIKELIEST = 2;

/** Every gap in the order of `gapsOf`, with what the log knows of where its proof could come from. */
export function sourcedGaps(matter: GapMatter): SourcedGap[] {
  const { ladder, claims, today } = matter;
  const gaps = gapsOf(ladder, proofsOf(ladder, matter.log, today), claims);
  const log = shareable(newestFirst(matter.log));
  const { projects } = auditOf(log, matter.projects, matter.window);
  const open = openProjects(projects, today);
  const waiting = log.filter(({ win }) => win.status === 'inbox');
  const likely = waiting.map((win) => ({ win, ids: likelyIn(ladder, win) }));
  return gaps.map((gap) => {
    const answers = answersFor(gap, projects, matter.speaking, log);
    const linked = linkedFor(gap, log, today);
    const inbox = likely.filter(({ win, ids }) => ids.includes(gap.behaviour.id) && !linked.includes(win));
    const sources: Source[] = [
      ...answers,
      ...linked.map((win): Source => ({ is: 'linked', win })),
      ...inbox.map(({ win }): Source => ({ is: 'inbox', win })),
    ];
    return { ...gap, sources: sources.slice(0, MOST), projects: open };
  });
}

/** Answers that say there is something, and have no win yet. */
function answersFor(
  { behaviour }: Gap,
  projects: readonly AuditProject[],
  speaking: Speaking,
  log: readonly LoggedWin[],
): Source[] {
  const asked = QUESTIONS.filter((question) => speaking[question].behaviourIds.includes(behaviour.id));
  const found = asked.flatMap((question) =>
    projects.flatMap((project): Extract<Source, { is: 'answer' }>[] => {
      const answer = project.answers[question];
      if (!saysYes(answer) || winBehind(project, question, speaking[question].behaviourIds, log)) return [];
      return [{ is: 'answer', answer, project: project.name }];
    }),
  );
  return found.sort((a, b) => Number(a.answer === 'partly') - Number(b.answer === 'partly'));
}

/** Wins of the rule's window that are linked and do not count, so that a few words may be enough. */
function linkedFor({ behaviour, proof }: Gap, log: readonly LoggedWin[], today: Day): LoggedWin[] {
  const from = addDays(today, 1 - behaviour.rule.days);
  return log.filter(
    ({ win, behaviourIds }) =>
      behaviourIds.includes(behaviour.id) &&
      win.status !== 'archived' &&
      win.occurredOn >= from &&
      win.occurredOn <= today &&
      (behaviour.rule.lessonsCount || win.kind !== 'lesson') &&
      !isCounted(proof, win.id),
  );
}

function isCounted({ countedWinIds }: Proof, winId: string): boolean {
  return countedWinIds.includes(winId);
}

function likelyIn(ladder: Ladder, win: LoggedWin): string[] {
  const likeliest = likelyBehaviours(win).slice(0, LIKELIEST);
  return restatedIn(
    ladder,
    likeliest.map((id) => ({ id })),
  ).map(({ id }) => id);
}

function openProjects(projects: readonly AuditProject[], today: Day): string[] {
  const from = addDays(today, -29);
  const recent = projects.map(({ name, wins }) => ({
    name,
    count: wins.filter(({ win }) => win.occurredOn >= from).length,
  }));
  const open = recent.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return open.slice(0, MOST).map(({ name }) => name);
}
