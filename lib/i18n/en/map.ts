import { words } from '../words';

export const mapWords = words('map.mapWords', {
  title: 'Map',
  lead: 'Which behaviour does each win show? Suggestions first; most wins show one or none.',
  card: 'Win {at} of {of}: {name}',
  place: '{at} of {of}',
  left: { one: '{n} left', other: '{n} left' },
  typed: 'Typed by you',
  shows: 'What it shows',
  more: 'More behaviours',
  openWin: 'All fields',
  actions: 'What to do with this win',
  said: { decision: 'Decided', outcome: 'Changed', learned: 'Learned' },
  saysNothing: 'It has no words of yours yet, only its title.',
});

export const mapActs = words('map.mapActs', {
  next: 'Done, next',
  skip: 'Skip',
  none: 'Shows none of these',
  undo: 'Undo',
  back: 'Back',
});

/** Read out and shown once it is done, never before. */
export const mapNews = words('map.mapNews', {
  linked: 'Linked to: {behaviour}',
  unlinked: 'Unlinked: {behaviour}',
  none: 'Shows none: {name}',
  skipped: 'Nothing chosen: it comes again at the end.',
  onlyOne: 'This is the last one. Choose what it shows, or press N if it shows none.',
  undone: 'Taken back: {name}',
});

export const mapTrouble = words('map.mapTrouble', {
  notLinked: 'Not linked',
  notUndone: 'Not taken back',
  elsewhere: 'This win was put away in another window. The others are as they were.',
});

export const mapEmpty = words('map.mapEmpty', {
  title: 'Nothing to map yet',
  text: 'Wins that you kept come up here one by one, so that you can say in a key press which behaviours they show.',
  action: 'Open the inbox',
  doneTitle: 'Every win is mapped',
  doneText: 'What you linked counts as proof from now on. Wins that show none stay in your log as they are.',
  doneAction: 'See the checklist',
  unmapped: 'Wins without a behaviour',
});
