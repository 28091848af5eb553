import type { LoggedWin } from '@/lib/domain/log';

/**
 * Behaviours of the built-in ladder that a win of this kind may show, likeliest first: offered before the others, never
 * chosen for the user.
 */
export function likelyBehaviours({ win, artifacts }: Pick<LoggedWin, 'win' | 'artifacts'>): string[] {
  const types = new Set(artifacts.map(({ type }) => type));
  if (win.kind === 'lesson') return ['change-course', 'own-incidents'];
  if (win.role === 'reviewed' || types.has('review')) {
    return ['review-impact', 'unblock', 'mentor', 'written-pushback', 'architecture'];
  }
  if (types.has('comment') || types.has('selection')) {
    return ['written-pushback', 'resolve-ambiguity', 'translate', 'reasoned-no', 'proposal'];
  }
  if (types.has('document') || types.has('page')) {
    return ['proposal', 'architecture', 'failure-modes', 'written-pushback', 'stakeholders'];
  }
  if (types.has('ticket') || types.has('issue')) {
    return ['find-problems', 'resolve-ambiguity', 'own-incidents', 'translate', 'reasoned-no'];
  }
  if (types.has('pull-request') || types.has('merge-request')) {
    return ['find-problems', 'architecture', 'resolve-ambiguity', 'failure-modes', 'unblock'];
  }
  return ['unblock', 'resolve-ambiguity', 'stakeholders', 'independent-call', 'mentor'];
}
