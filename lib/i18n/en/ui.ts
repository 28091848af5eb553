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
  fileHanded: '{file} was handed to the browser to save.',
});

/** Two days in a row, and what may be wrong with them. */
export const dayRangeWords = words('ui.dayRangeWords', {
  from: 'From',
  to: 'To',
  noDay: 'Enter a whole date.',
  backwards: 'The first day is after the last. Swap them, or choose another day.',
  stillToCome: 'This day has not come yet.',
});
