import { readBody } from './body';
import { toViewerRole } from './read-people';
import { readAssociation } from './read-pull-request';
import { readLabels } from './read-sidebar';
import { readMoment } from './read-timeline';
import type { Found, Reading } from './reading';
import { SUGGESTED } from './suggested';

/** A discussion: what the viewer started is a document of theirs, dated by the day they did. */
export function readDiscussion({ view, people, state: { state } }: Reading): Found {
  const { page } = view;
  const body = readBody(view);
  const isAuthor = toViewerRole(people, undefined) === 'author';
  const createdAt = readMoment(body);
  return {
    facts: {
      state,
      author: people.author,
      labels: page && readLabels(page),
      createdAt,
      viewer: people.viewer,
      viewerRole: isAuthor ? 'author' : undefined,
      authorAssociation: readAssociation(body),
    },
    role: isAuthor ? 'drove' : null,
    suggestedBehaviours: [...(isAuthor ? SUGGESTED.openedDiscussion : SUGGESTED.sawDiscussion)],
    happenedAt: isAuthor ? createdAt : undefined,
    expected: ['author', 'createdAt'],
  };
}
