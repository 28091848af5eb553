/** Behaviours by the viewer's part, likeliest first: a part is a kind of page and what the viewer was in it. */
export const SUGGESTED = {
  authored: ['architecture', 'find-problems', 'resolve-ambiguity', 'failure-modes', 'unblock'],
  reviewed: ['review-impact', 'unblock', 'mentor', 'written-pushback', 'architecture'],
  merged: ['unblock', 'failure-modes', 'architecture', 'own-incidents', 'stakeholders'],
  tookPullRequest: ['resolve-ambiguity', 'architecture', 'own-incidents', 'unblock', 'failure-modes'],
  lookedAt: ['find-problems', 'architecture', 'resolve-ambiguity', 'failure-modes', 'unblock'],
  gaveUp: ['change-course', 'own-incidents'],
  commented: ['written-pushback', 'resolve-ambiguity', 'translate', 'reasoned-no', 'proposal'],
  openedIssue: ['find-problems', 'failure-modes', 'resolve-ambiguity', 'own-incidents', 'proposal'],
  tookIssue: ['resolve-ambiguity', 'own-incidents', 'failure-modes', 'unblock', 'architecture'],
  droppedIssue: ['reasoned-no', 'change-course', 'resolve-ambiguity', 'unblock', 'find-problems'],
  sawIssue: ['resolve-ambiguity', 'unblock', 'find-problems', 'own-incidents', 'failure-modes'],
  openedDiscussion: ['proposal', 'written-pushback', 'resolve-ambiguity', 'translate', 'architecture'],
  sawDiscussion: ['resolve-ambiguity', 'unblock', 'written-pushback', 'translate', 'stakeholders'],
} as const;
