import { words } from '../words';

export const uiWords = words('ui.uiWords', {
  close: 'Close',
  dismiss: 'Dismiss',
  opensInNewTab: '(opens in a new tab)',
  yearWrong: 'Give all four digits of the year.',
  month: 'Month',
  strong: '{n} strong',
  evidence: '{n} evidence',
  vague: '{n} vague',
  lessons: { one: '{n} lesson', other: '{n} lessons' },
  noWins: 'none',
});
