/** What the coach can suggest: the behaviours of the built-in ladder. */
export const BEHAVIOURS = [
  'find-problems',
  'resolve-ambiguity',
  'own-incidents',
  'architecture',
  'written-pushback',
  'failure-modes',
  'review-impact',
  'unblock',
  'mentor',
  'proposal',
  'translate',
  'stakeholders',
  'independent-call',
  'reasoned-no',
  'change-course',
] as const;
export type CoachedBehaviour = (typeof BEHAVIOURS)[number];
