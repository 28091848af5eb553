/** Fifteen wins of two categories in two months. */
export const ROWS = [
  {
    id: 'scope',
    name: 'Technical scope',
    counts: [{ month: '2026-02', strong: 2, evidence: 1, vague: 0, lessons: 0 }],
  },
  {
    id: 'judgment',
    name: 'Judgement and autonomy',
    counts: [{ month: '2026-03', strong: 9, evidence: 2, vague: 1, lessons: 0 }],
  },
];
