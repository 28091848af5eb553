import { words } from '../words';
/** What stands on the keys that have a name and no sign. */
export const keyNames = words('keys.keyNames', {
  ctrl: 'Ctrl',
  alt: 'Alt',
  Shift: 'Shift',
  Escape: 'Esc',
  Backspace: 'Backspace',
  Space: 'Space',
  PageUp: 'Page up',
  PageDown: 'Page down',
  Home: 'Home',
  End: 'End',
});

export const keyMapWords = words('keys.keyMapWords', {
  title: 'Keys',
  or: 'or',
  note: 'A key works where its group says; letters and digits never while you type.',
  off: 'Single keys are switched off: letters, digits and “?” alone do nothing.',
  isOff: 'off',
  inApp: 'Keys in the app',
  switch: 'Keys that work alone',
  switchHint:
    'Letters, digits and “?” work alone. Switch this off if you control your computer by voice or press keys by mistake: whatever they do has a button, too.',
  browser: 'On every page',
  browserNote: 'Set in the browser. The settings say where to change them.',
  settings: 'Open keys and menus',
});

/** The places where keys work, and what they do there. */
export const placeNames = words('keys.placeNames', {
  everywhere: 'Everywhere in the app',
  inbox: 'Inbox',
  map: 'Map',
  quiz: 'Quiz',
  audit: 'Audit: the questions',
  wins: 'Wins: the list',
  win: 'One win',
  packet: 'Packet: a headline',
  fields: 'Where a win or a note is typed',
  popup: 'Toolbar popup',
});

export const actNames = words('keys.actNames', {
  everywhere: { find: 'Find a section, a win or an action', keys: 'Show the keys' },
  inbox: {
    keep: 'Keep',
    drop: 'Drop',
    refine: 'Refine: go to the first field',
    merge: 'Merge with another win',
    undo: 'Undo',
    next: 'Next card',
    back: 'Previous card',
    'leave-field': 'Leave the field',
  },
  map: {
    toggle: 'Choose a behaviour, or let it go',
    done: 'Next win',
    none: 'Shows none of them',
    skip: 'Skip',
    open: 'Open the win',
    undo: 'Undo',
    back: 'Previous win',
  },
  quiz: { answer: 'Answer', next: 'Next statement', back: 'Previous statement' },
  audit: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    skip: 'Skip',
    'make-win': 'Make a win of it',
    go: 'Go to a question',
    next: 'Next project',
    back: 'Previous project',
  },
  wins: {
    extend: 'Select row after row',
    step: 'Next or previous row',
    leap: 'Ten rows on or back',
    ends: 'First or last row',
    choose: 'Select the row',
    all: 'Select everything found',
    none: 'Select none',
  },
  win: { keep: 'Keep it', close: 'Back to the list' },
  packet: { up: 'Move it up', down: 'Move it down' },
  fields: { save: 'Save' },
  popup: { turn: 'Between quick log and inbox' },
});
