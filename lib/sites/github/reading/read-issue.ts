import type { PullRequestFacts } from '@/lib/domain/win/artifact';
import { isSameLogin } from '../../clean';
import { readBody } from './body';
import { isDropped } from './is-dropped';
import { toViewerRole } from './read-people';
import { readAssociation, readClosedAt } from './read-pull-request';
import { readLabels, readMilestone } from './read-sidebar';
import { readMoment } from './read-timeline';
import type { Found, Reading } from './reading';
import { SUGGESTED } from './suggested';

/**
 * An issue. That the viewer opened it is the win, dated by that day; closed with the viewer among its assignees, it is
 * work of theirs, unless it was closed without being done.
 */
export function readIssue({ view, people, state: { state } }: Reading): Found {
  const { page } = view;
  const body = readBody(view);
  const viewerRole = toViewerRole(people, undefined);
  const isAssigned = people.assignees?.some((login) => isSameLogin(login, people.viewer)) ?? false;
  const isClosed = state === 'closed';
  const isNotDone = isClosed && isDropped(view);
  const createdAt = readMoment(body);
  return {
    facts: {
      state,
      author: people.author,
      assignees: people.assignees,
      labels: page && readLabels(page),
      milestone: page && readMilestone(page),
      createdAt,
      viewer: people.viewer,
      viewerRole,
      authorAssociation: readAssociation(body),
    },
    role: isClosed && !isNotDone && isAssigned ? 'drove' : null,
    origin: viewerRole === 'author' ? 'identified' : 'unclear',
    suggestedBehaviours: [...suggestedFor(viewerRole, isNotDone)],
    cautions: isNotDone ? ['no-achievement'] : [],
    happenedAt: viewerRole === 'author' ? createdAt : isClosed ? readClosedAt(view) : undefined,
    expected: ['state', 'author', 'createdAt', 'assignees', 'labels'],
  };
}

function suggestedFor(viewerRole: PullRequestFacts['viewerRole'], isNotDone: boolean): readonly string[] {
  if (viewerRole === 'author') return SUGGESTED.openedIssue;
  if (isNotDone) return SUGGESTED.droppedIssue;
  return viewerRole === 'assignee' ? SUGGESTED.tookIssue : SUGGESTED.sawIssue;
}
