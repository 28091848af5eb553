export const uiWords = {
  close: 'Close',
  dismiss: 'Dismiss',
  opensInNewTab: '(opens in a new tab)',
  month: 'Month',
  strong: '{n} strong',
  evidence: '{n} evidence',
  vague: '{n} vague',
  lessons: { one: '{n} lesson', other: '{n} lessons' },
  noWins: 'none',
} as const;
