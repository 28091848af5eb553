import { addDays, type Day } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { type LoggedWin, shareable, sortNewestFirst } from '@/lib/domain/log';
import type { StatedClaim } from '@/lib/domain/proof/claim';
import { type Gap, gapsOf } from '@/lib/domain/proof/gap';
import { type Proof, proofsOf } from '@/lib/domain/proof/proof';
import { allAtOnce, type Steps } from '@/lib/domain/steps';
import { likelyBehaviours } from '@/lib/domain/win/likely-behaviours';
import { type AuditProject, auditOf, mappingWins, saysYes, type WinsById, winBehind } from './audit';
import { QUESTIONS, type StoredProject } from './audit-project';
import { type FoundProject, findingProjects } from './find-projects';
import type { Speaking } from './heat';

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

/** What of a log the gap list is made of: all that no answer, claim or edit changes. */
export interface GapGround {
  proofs: Proof[];
  /** What may be handed on, newest first. */
  shared: LoggedWin[];
  /** All that the log has: what is made of an answer is not asked for again, whoever may be told of it. */
  byId: WinsById;
  /** The projects of the window, as the shared wins tell them. */
  found: FoundProject[];
  /** What waits in the inbox, each with the behaviours that it likeliest shows. */
  waiting: { win: LoggedWin; ids: string[] }[];
}

interface OfGround {
  ladder: Ladder;
  /** In any order. */
  log: readonly LoggedWin[];
  window: DayWindow;
  today: Day;
  /** Where the log is not all of it, or they are known already. */
  proofs?: Proof[];
}

/** Made once a log and window. */
export function gapGround(of: OfGround): GapGround {
  return allAtOnce(gatheringGround(of));
}

/** The same in steps: a window may be a lifetime. */
export function* gatheringGround({ ladder, log, window, today, proofs }: OfGround): Steps<GapGround> {
  const sorted = yield* sortNewestFirst(log);
  const shared = shareable(sorted).filter(({ win }) => win.deletedAt === null);
  const found = yield* findingProjects(shared, window);
  const byId = yield* mappingWins(sorted);
  const waiting = shared.filter(({ win }) => win.status === 'inbox');
  return {
    ...{ shared, found, byId },
    proofs: proofs ?? proofsOf(ladder, log, today),
    waiting: withLikely(ladder, waiting),
  };
}

export interface GapMatter {
  ladder: Ladder;
  speaking: Speaking;
  ground: GapGround;
  claims: readonly StatedClaim[];
  projects: readonly StoredProject[];
  today: Day;
}

/** A gap names no more. */
export const MOST_SOURCES = 2;
/** Of what a win of its kind may show, the likeliest. */
const LIKELIEST = 2;

/** Every gap in the order of `gapsOf`, with what the log knows of where its proof could come from. */
export function sourcedGaps({ ladder, speaking, ground, claims, projects, today }: GapMatter): SourcedGap[] {
  const asked = auditOf(ground.found, projects).projects;
  const open = openProjects(asked, today);
  return gapsOf(ladder, ground.proofs, claims).map((gap) => {
    const { id } = gap.behaviour;
    const inbox = take(ground.waiting, ({ win, ids }) => ids.includes(id) && !win.behaviourIds.includes(id));
    const sources: Source[] = [
      ...answersFor(gap, asked, speaking, ground.byId),
      ...linkedFor(gap, ground.shared, today).map((win): Source => ({ is: 'linked', win })),
      ...inbox.map(({ win }): Source => ({ is: 'inbox', win })),
    ];
    return { ...gap, sources: sources.slice(0, MOST_SOURCES), projects: open };
  });
}

/** Answers that say there is something, and have no win yet. */
function answersFor(
  { behaviour }: Gap,
  projects: readonly AuditProject[],
  speaking: Speaking,
  byId: WinsById,
): Source[] {
  const asked = QUESTIONS.filter((question) => speaking[question].behaviourIds.includes(behaviour.id));
  const found = asked.flatMap((question) =>
    projects.flatMap((project): Extract<Source, { is: 'answer' }>[] => {
      const answer = project.answers[question];
      if (!saysYes(answer) || winBehind(project, question, speaking[question].behaviourIds, byId)) return [];
      return [{ is: 'answer', answer, project: project.name }];
    }),
  );
  return found.sort((a, b) => Number(a.answer === 'partly') - Number(b.answer === 'partly'));
}

/** Wins of the rule's window that are linked and do not count, so that a few words may be enough. */
function linkedFor({ behaviour, proof }: Gap, shared: readonly LoggedWin[], today: Day): LoggedWin[] {
  const from = addDays(today, 1 - behaviour.rule.days);
  const counted = new Set(proof.countedWinIds);
  const isLacking = ({ win, behaviourIds }: LoggedWin) =>
    behaviourIds.includes(behaviour.id) &&
    win.status !== 'archived' &&
    win.occurredOn <= today &&
    (behaviour.rule.lessonsCount || win.kind !== 'lesson') &&
    !counted.has(win.id);
  return take(shared, isLacking, ({ win }) => win.occurredOn < from);
}

/** The first few that fit; a log of years is not read to its end for them. */
function take<T>(all: readonly T[], fits: (each: T) => boolean, isEnd: (each: T) => boolean = () => false): T[] {
  const taken: T[] = [];
  for (const each of all) {
    if (taken.length === MOST_SOURCES || isEnd(each)) break;
    if (fits(each)) taken.push(each);
  }
  return taken;
}

function withLikely(ladder: Ladder, waiting: readonly LoggedWin[]): GapGround['waiting'] {
  const restated = new Map<string, string[]>();
  const idsOf = (builtIn: string) => {
    const ids = restated.get(builtIn) ?? restatedIn(ladder, [{ id: builtIn }]).map(({ id }) => id);
    restated.set(builtIn, ids);
    return ids;
  };
  return waiting.map((win) => ({ win, ids: likelyBehaviours(win).slice(0, LIKELIEST).flatMap(idsOf) }));
}

function openProjects(projects: readonly AuditProject[], today: Day): string[] {
  const from = addDays(today, -29);
  const recent = projects.map(({ name, wins }) => ({
    name,
    count: wins.filter(({ win }) => win.occurredOn >= from).length,
  }));
  const open = recent.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return open.slice(0, MOST_SOURCES).map(({ name }) => name);
}
