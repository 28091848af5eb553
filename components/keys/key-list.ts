/**
 * A key with what is held beside it: `K`, `?`, `1-9`, `ArrowLeft`, `Mod+Enter`. `Mod` is Ctrl, or ⌘ on a Mac; a letter
 * counts in either case, and Shift only where it is named or a letter comes with `Mod`. Where one reads from the right,
 * ← and → change places.
 */
export type Chord = string;

/**
 * Every key of the app, by the place where it works and what it does there. The places read their keys from here, and so
 * does the map behind `?`. Words: `lib/i18n/en/keys.ts`. What works outside the app is the browser's to say.
 */
export const keyList = {
  everywhere: {
    find: ['Mod+K'],
    keys: ['?'],
  },
  inbox: {
    keep: ['K', 'Mod+Enter'],
    drop: ['D'],
    refine: ['E', 'Enter'],
    merge: ['M'],
    undo: ['U'],
    next: ['J', 'ArrowRight'],
    back: ['ArrowLeft'],
    'leave-field': ['Escape'],
  },
  map: {
    toggle: ['1-9'],
    done: ['Enter'],
    none: ['N'],
    skip: ['S'],
    open: ['E'],
    undo: ['U', 'Mod+Z'],
    back: ['ArrowLeft', 'Backspace'],
  },
  quiz: {
    answer: ['1-3'],
    next: ['ArrowRight'],
    back: ['ArrowLeft', 'Backspace'],
  },
  audit: {
    yes: ['Y'],
    partly: ['P'],
    no: ['N'],
    skip: ['S'],
    'make-win': ['W'],
    go: ['1-3'],
    next: ['J'],
    back: ['K'],
  },
  wins: {
    extend: ['Shift+ArrowDown', 'Shift+ArrowUp'],
    step: ['ArrowDown', 'ArrowUp'],
    leap: ['PageDown', 'PageUp'],
    ends: ['Home', 'End'],
    choose: ['Space'],
    all: ['Mod+A'],
    none: ['Escape'],
  },
  win: {
    keep: ['Mod+Enter'],
    close: ['Escape'],
  },
  packet: {
    up: ['Alt+ArrowUp'],
    down: ['Alt+ArrowDown'],
  },
  fields: {
    save: ['Mod+Enter'],
  },
  popup: {
    turn: ['Mod+I'],
  },
} as const satisfies Record<string, Record<string, readonly Chord[]>>;

export type KeyPlace = keyof typeof keyList;
export type KeyAct<P extends KeyPlace> = Extract<keyof (typeof keyList)[P], string>;
