import type { Plural } from '../say';
import { words } from '../words';

/** The field behind Ctrl or ⌘ with K. */
export const paletteWords = words('palette.paletteWords', {
  open: 'Find…',
  title: 'Find or do',
  field: 'Find a section, a win or an action',
  placeholder: 'Section, win or action',
  results: 'What fits',
  recent: 'Recent',
  newest: 'Newest wins',
  actions: 'Do',
  /** Both of these, when something was typed. */
  matching: 'Sections and actions',
  sections: 'Go to',
  wins: 'Wins',
  found: { one: '{n} result', other: '{n} results' } satisfies Plural,
  allWins: { one: 'Show the {n} win in the list', other: 'Show all {n} wins in the list' } satisfies Plural,
  logIt: 'Log “{text}” as a new win',
  nothing: 'Nothing fits “{text}”.',
  reading: 'Reading the log…',
  unread: 'The log cannot be read now, so no wins are shown.',
  choose: 'choose',
  run: 'open',
  leave: 'close',
});

/** Other words under which a section is found. */
export const sectionAliases = words('palette.sectionAliases', {
  '/checklist': 'behaviours claims proof ladder home help',
  '/quiz': 'test questions two minutes',
  '/inbox': 'triage cards refine',
  '/check-in': 'weekly week friday',
  '/wins': 'log list entries search',
  '/map': 'behaviours unmapped evidence link',
  '/audit': 'look back six months projects gap list heat',
  '/plan': '90 days goals focus checkpoint',
  '/report': 'readiness trends gaps stall chart',
  '/packet': 'document promotion hand over brag',
  '/talk': 'manager conversation one-on-one criteria agenda',
  '/settings': 'options preferences theme language reminders',
  '/settings/sites': 'hosts github jira gitlab permission',
  '/settings/ladders': 'framework rubric career levels rules',
  '/settings/names': 'alias employer redaction people',
  '/settings/data': 'export import folder file',
  '/settings/health': 'storage damage copy check',
  '/privacy': 'data sent network permissions',
  '/welcome': 'first start introduction',
});

/** What can be done from there: its name, and other words for it. */
export const actionWords = words('palette.actionWords', {
  undo: { name: '{label}: {of}', also: 'undo take back revert' },
  undoPlain: { name: '{label}', also: 'undo take back revert' },
  'add-win': { name: 'Log a win', also: 'add new entry write' },
  'check-in': { name: 'Start the check-in', also: 'weekly week friday' },
  'back-up': { name: 'Back up now', also: 'backup export save file everything' },
  packet: { name: 'New packet', also: 'document promotion brag' },
  'packet-manager': { name: 'New packet for your manager', also: 'document promotion audience' },
  'packet-committee': { name: 'New packet for a committee', also: 'document promotion audience' },
  'export-report': { name: 'Export the report', also: 'markdown html print pdf readiness' },
  quiz: { name: 'Take the quiz again', also: 'retake test questions' },
  snapshots: { name: 'Compare two snapshots', also: 'quiz history before after' },
  update: { name: 'Write a stakeholder update', also: 'five lines message product manager' },
  unmapped: { name: 'Show wins without a behaviour', also: 'unmapped evidence list' },
  trash: { name: 'Open the trash', also: 'deleted restore bin' },
  'moving-on': { name: 'Move on to another employer', also: 'chapter new job change' },
  'import-wins': { name: 'Import wins', also: 'brag document table csv file' },
  restore: { name: 'Restore a backup', also: 'merge import file another laptop' },
  'import-ladder': { name: 'Import a ladder', also: 'company framework csv yaml json' },
  rules: { name: 'Edit the proof rules', also: 'ladder clauses window' },
  ladder: { name: 'Use the ladder {name}', also: 'switch ladder change use' },
  appearance: { name: 'Settings: appearance', also: 'theme light dark' },
  reminders: { name: 'Settings: reminders', also: 'notification check-in time badge' },
  'keys-and-menus': { name: 'Settings: keys and menus', also: 'shortcuts keyboard omnibox' },
  stored: { name: 'Settings: what is stored', also: 'data tables counts' },
  sent: { name: 'Settings: nothing is sent', also: 'privacy permissions network' },
  delete: { name: 'Settings: delete everything', also: 'erase remove reset' },
  light: { name: 'Light theme', also: 'appearance bright' },
  dark: { name: 'Dark theme', also: 'appearance night' },
  system: { name: 'Theme of the system', also: 'appearance automatic' },
  keys: { name: 'Show the keys', also: 'shortcuts keyboard map help' },
  'single-keys-off': { name: 'Switch single keys off', also: 'shortcuts keyboard speech' },
  'single-keys-on': { name: 'Switch single keys on', also: 'shortcuts keyboard' },
});

/** What was done from there. */
export const actionNews = words('palette.actionNews', {
  ladder: 'The ladder in use is now {name}.',
  undo: 'Undo',
  undone: 'Undone: the ladder before is in use again.',
  notUndone: 'It was not undone: the ladder was changed meanwhile.',
  theme: 'The theme was changed.',
  singleKeysOff: 'Single keys are off: letters, digits and “?” alone do nothing.',
  singleKeysOn: 'Single keys are on.',
});
