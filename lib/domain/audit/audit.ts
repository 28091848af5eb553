import type { LoggedWin } from '@/lib/domain/log';
import type { Steps } from '@/lib/domain/steps';
import { type Answer, isTyped, QUESTIONS, type Question, type StoredProject, WIN_OF } from './audit-project';
import type { FoundProject } from './find-projects';

/** A project of the audit with what was said of it. */
export interface AuditProject extends FoundProject {
  answers: Record<Question, Answer | null>;
  /** The win that an answer became; null until it did. */
  winIds: Record<Question, string | null>;
}

export interface Audit {
  /** The projects that are asked about: found ones by their wins, then the typed ones as they were added. */
  projects: AuditProject[];
  aside: AuditProject[];
  /** How many found projects were answered, have nothing in the window, and so have no part in the result. */
  outside: number;
}

/** The projects of an audit: `found` in the log, and typed ones, with what was said of them. */
export function auditOf(found: readonly FoundProject[], rows: readonly StoredProject[]): Audit {
  const said = new Map(rows.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.key, row]));
  const typed = [...said.values()]
    .filter(({ key }) => isTyped(key))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(({ key, name }): FoundProject => ({ key, kind: 'typed', name, host: '', url: null, wins: [] }));
  const all = [...found, ...typed].map((project) => ({
    isAside: said.get(project.key)?.aside ?? false,
    project: withAnswers(project, said.get(project.key)),
  }));
  const foundKeys = new Set(found.map(({ key }) => key));
  const unseen = [...said.values()].filter(({ key, aside }) => !aside && !isTyped(key) && !foundKeys.has(key));
  return {
    projects: all.filter(({ isAside }) => !isAside).map(({ project }) => project),
    aside: all.filter(({ isAside }) => isAside).map(({ project }) => project),
    outside: unseen.filter((row) => QUESTIONS.some((question) => row[question] !== null)).length,
  };
}

function withAnswers(project: FoundProject, row: StoredProject | undefined): AuditProject {
  const each = <T>(read: (question: Question) => T) => ({
    found: read('found'),
    decided: read('decided'),
    wrote: read('wrote'),
  });
  return {
    ...project,
    answers: each((question) => row?.[question] ?? null),
    winIds: each((question) => row?.[WIN_OF[question]] ?? null),
  };
}

export interface Progress {
  answered: number;
  of: number;
  /** The first project with an unanswered question; null when none is left. */
  nextKey: string | null;
}

/** How far the questions are answered; a skipped one is. */
export function progressOf(projects: readonly AuditProject[]): Progress {
  const open = projects.find((project) => openQuestion(project) !== null);
  const counts = projects.map(({ answers }) => QUESTIONS.filter((question) => answers[question] !== null).length);
  return {
    answered: counts.reduce((sum, count) => sum + count, 0),
    of: projects.length * QUESTIONS.length,
    nextKey: open?.key ?? null,
  };
}

/** The first question that has no answer; null when all have. */
export function openQuestion({ answers }: Pick<AuditProject, 'answers'>): Question | null {
  return QUESTIONS.find((question) => answers[question] === null) ?? null;
}

export type WinsById = ReadonlyMap<string, LoggedWin>;

/** In steps, one a win. */
export function* mappingWins(log: readonly LoggedWin[]): Steps<WinsById> {
  const byId = new Map<string, LoggedWin>();
  for (const logged of log) {
    yield;
    byId.set(logged.win.id, logged);
  }
  return byId;
}

/**
 * The win that stands behind an answer: the one made of it while it is in the log, or one of the project's that shows
 * one of `behaviourIds`; null where there is none yet.
 */
export function winBehind(
  project: AuditProject,
  question: Question,
  behaviourIds: readonly string[],
  byId: WinsById,
): LoggedWin | null {
  const madeId = project.winIds[question];
  const made = madeId === null ? undefined : byId.get(madeId);
  const shows = (logged: LoggedWin) => logged.behaviourIds.some((id) => behaviourIds.includes(id));
  return (made?.win.deletedAt === null ? made : project.wins.find(shows)) ?? null;
}

/** Whether an answer says that there is something to log. */
export function saysYes(answer: Answer | null): answer is 'yes' | 'partly' {
  return answer === 'yes' || answer === 'partly';
}
