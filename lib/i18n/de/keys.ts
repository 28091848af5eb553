import type * as en from '../en/keys';
import type { Translated } from '../translated';

export const keyNames: Translated<typeof en.keyNames> = {
  ctrl: 'Strg',
  alt: 'Alt',
  Shift: 'Umschalt',
  Escape: 'Esc',
  Backspace: 'Rücktaste',
  Space: 'Leertaste',
  PageUp: 'Bild auf',
  PageDown: 'Bild ab',
  Home: 'Pos 1',
  End: 'Ende',
};

export const keyMapWords: Translated<typeof en.keyMapWords> = {
  title: 'Tasten',
  or: 'oder',
  note: 'Eine Taste wirkt da, wo ihre Gruppe es sagt; Buchstaben und Ziffern nie, während du tippst.',
  off: 'Einzelne Tasten sind ausgeschaltet: Buchstaben, Ziffern und „?“ allein tun nichts.',
  isOff: 'aus',
  inApp: 'Tasten in der App',
  switch: 'Tasten, die allein wirken',
  switchHint:
    'Buchstaben, Ziffern und „?“ wirken allein. Schalte das aus, wenn du deinen Rechner per Sprache steuerst oder versehentlich Tasten drückst: Für alles gibt es auch einen Knopf.',
  browser: 'Auf jeder Seite',
  browserNote: 'Im Browser eingestellt. Wo sie sich ändern lassen, steht in den Einstellungen.',
  settings: 'Tasten und Menüs öffnen',
};

export const placeNames: Translated<typeof en.placeNames> = {
  everywhere: 'Überall in der App',
  inbox: 'Eingang',
  map: 'Zuordnen',
  quiz: 'Quiz',
  audit: 'Audit: die Fragen',
  wins: 'Erfolge: die Liste',
  win: 'Ein Erfolg',
  packet: 'Unterlagen: ein Haupterfolg',
  fields: 'Wo ein Erfolg oder eine Notiz getippt wird',
  popup: 'Popup in der Symbolleiste',
};

export const actNames: Translated<typeof en.actNames> = {
  everywhere: { find: 'Abschnitt, Erfolg oder Aktion finden', keys: 'Tasten zeigen' },
  inbox: {
    keep: 'Behalten',
    drop: 'Verwerfen',
    refine: 'Ausarbeiten: zum ersten Feld',
    merge: 'Mit einem anderen Erfolg zusammenlegen',
    undo: 'Rückgängig',
    next: 'Nächste Karte',
    back: 'Vorige Karte',
    'leave-field': 'Feld verlassen',
  },
  map: {
    toggle: 'Verhalten wählen oder abwählen',
    done: 'Nächster Erfolg',
    none: 'Er zeigt keines davon',
    skip: 'Überspringen',
    open: 'Erfolg öffnen',
    undo: 'Rückgängig',
    back: 'Voriger Erfolg',
  },
  quiz: { answer: 'Antworten', next: 'Nächste Aussage', back: 'Vorige Aussage' },
  audit: {
    yes: 'Ja',
    partly: 'Teilweise',
    no: 'Nein',
    skip: 'Überspringen',
    'make-win': 'Einen Erfolg daraus machen',
    go: 'Zu einer Frage',
    next: 'Nächstes Projekt',
    back: 'Voriges Projekt',
  },
  wins: {
    extend: 'Zeile um Zeile auswählen',
    step: 'Nächste oder vorige Zeile',
    leap: 'Zehn Zeilen weiter oder zurück',
    ends: 'Erste oder letzte Zeile',
    choose: 'Zeile auswählen',
    all: 'Alle gefundenen auswählen',
    none: 'Keine auswählen',
  },
  win: { keep: 'Behalten', close: 'Zurück zur Liste' },
  packet: { up: 'Nach oben', down: 'Nach unten' },
  fields: { save: 'Speichern' },
  popup: { turn: 'Zwischen Schnelleintrag und Eingang wechseln' },
};
