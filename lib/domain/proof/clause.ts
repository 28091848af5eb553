import type { ClauseId } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { type Artifact, isCode } from '@/lib/domain/win/artifact';
import { isBlank, type Win } from '@/lib/domain/win/win';

/** Whether a win meets a clause of a proof rule; artifacts in the trash are not there. */
export function meetsClause(clause: ClauseId, { win, artifacts }: Pick<LoggedWin, 'win' | 'artifacts'>): boolean {
  const standing = artifacts.filter((artifact) => artifact.deletedAt === null);
  return PREDICATES[clause](win, standing);
}

type Predicate = (win: Win, artifacts: readonly Artifact[]) => boolean;

const PREDICATES: Record<ClauseId, Predicate> = {
  'origin-identified': (win) => win.origin === 'identified',
  decision: (win) => !isBlank(win.decision),
  reasoning: (win) => !isBlank(win.reasoning),
  outcome: (win) => !isBlank(win.outcome),
  'outcome-known': ({ outcomeState }) =>
    outcomeState === 'known' || outcomeState === 'held' || outcomeState === 'did-not-hold',
  'outcome-held': (win) => win.outcomeState === 'held',
  'own-part': (win) => !isBlank(win.ownPart),
  'left-with-them': (win) => !isBlank(win.leftWithThem),
  topic: (win) => !isBlank(win.topic),
  learned: (win) => !isBlank(win.learned),
  unprompted: (win) => win.unprompted,
  'scope-team': ({ scope }) => scope === 'team' || scope === 'teams' || scope === 'org',
  artifact: (_, artifacts) => artifacts.length > 0,
  'artifact-or-note': (win, artifacts) => artifacts.length > 0 || !isBlank(win.note),
  'written-artifact': (_, artifacts) => artifacts.some(({ written }) => written),
  'review-artifact': (win, artifacts) =>
    artifacts.some((artifact) => artifact.type === 'review' || (isCode(artifact) && win.role === 'reviewed')),
  person: (win) => win.people.length > 0,
  'non-engineer': (win) => win.people.some(({ engineer }) => !engineer),
  'outside-team': (win) => win.people.some(({ outsideTeam }) => outsideTeam),
};
