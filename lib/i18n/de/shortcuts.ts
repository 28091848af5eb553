import type * as en from '../en/shortcuts';
import type { Translated } from '../translated';

export const menuWords: Translated<typeof en.menuWords> = {
  page: 'Seite als Erfolg speichern',
  selection: 'Auswahl als Erfolg speichern',
  link: 'Link als Erfolg speichern',
};

export const omniboxWords: Translated<typeof en.omniboxWords> = {
  idle: 'Tipp, was du getan hast; Enter hält es als Erfolg von heute fest',
  logs: 'Enter hält als Erfolg von heute fest: {text}',
};

export const signWords: Translated<typeof en.signWords> = {
  added: 'Gespeichert: {title}',
  existing: 'Schon in deinem Logbuch: {title}',
  restored: 'Zurück aus dem Papierkorb: {title}',
  notRead: '{saved}. Auf der Seite fehlte: {parts}',
  cut: '{saved}. Der Text war zu lang: Sein Ende fehlt',
  refused: 'Nicht gespeichert. Dein Text steht in dem Tab, der sich geöffnet hat',
};

export const carriedWords: Translated<typeof en.carriedWords> = {
  title: 'Das wurde nicht gespeichert',
  'storage-blocked':
    'In einem anderen Fenster läuft noch eine ältere Version von Winnow und hält dein Logbuch offen. Dein Text steht unten, und was gespeichert war, ist sicher. Schließ das andere Fenster oder lade es neu, dann versuch es noch einmal.',
  'storage-outdated':
    'Winnow wurde zwischendurch aktualisiert. Dein Text steht unten, und was gespeichert war, ist sicher. Lade diese Seite neu, dann versuch es noch einmal.',
  'storage-forbidden':
    'Dieser Browser lässt Winnow nichts speichern: Das Fenster ist privat, oder er legt nie eine Chronik an. Dein Text steht unten: Kopier ihn und öffne Winnow in einem normalen Fenster.',
  'storage-full':
    'Die Festplatte oder der Speicher des Browsers ist voll. Dein Text steht unten, und was gespeichert war, ist sicher. Schaff Platz, dann versuch es noch einmal.',
  'storage-failed':
    'Der Browser hat das Schreiben abgelehnt. Dein Text steht unten, und was gespeichert war, ist sicher. Versuch es noch einmal; klappt es wieder nicht, kopier ihn und starte den Browser neu.',
  'no-page':
    'Das war keine Webseite, oder ihre Adresse ist verborgen oder zu lang; deshalb gab es nichts zu verlinken. Dein Logbuch ist unverändert. Schreib den Erfolg stattdessen hier.',
  'switched-off':
    'Deine Organisation hat das Speichern von dieser Seite abgeschaltet, deshalb wurde nichts davon gelesen oder gespeichert. Dein Logbuch ist unverändert. Du kannst weiter einen Erfolg in eigenen Worten schreiben.',
  'no-text': 'Es gab keinen Text zu speichern. Dein Logbuch ist unverändert. Schreib den Erfolg stattdessen hier.',
  savedNow: 'Zuerst nicht gespeichert, jetzt schon',
  savedNowText: 'Es ist ein Entwurf in deinem Logbuch. Behalte ihn, dann zählt er.',
};

export const keysWords: Translated<typeof en.keysWords> = {
  title: 'Tasten und Menüs',
  note: 'Tasten und Menüs funktionieren auf jeder Seite, auch wo Winnow keinen Knopf hat.',
  keys: 'Tasten',
  commands: {
    _execute_action: 'Schnelleintrag öffnen',
    'save-page': 'Die aktuelle Seite als Erfolg speichern',
  },
  unset: 'Nicht belegt',
  noKeys: 'Dieser Browser hat keine Tasten für Erweiterungen.',
  changeInChromium:
    'Um eine Taste zu ändern oder zu belegen, tipp {address} in die Adressleiste. Von hier aus lässt sich das nicht öffnen.',
  changeInFirefox:
    'Um eine Taste zu ändern oder zu belegen, tipp {address} in die Adressleiste und wähl beim Zahnrad „Tastenkombinationen für Erweiterungen verwalten“.',
  addressBar: 'Adressleiste',
  omnibox:
    'Tipp „{keyword}“, ein Leerzeichen und was du getan hast, dann Enter: ein Erfolg von heute, fertig, in deinen Worten. Es öffnet sich keine Seite.',
  menus: 'Rechte Maustaste',
  menuReasons: [
    {
      name: menuWords.page,
      what: 'Titel und Link in den Eingang; auf einer Seite, die Winnow kennt, auch Daten, Personen und Zahlen.',
    },
    {
      name: menuWords.selection,
      what: 'Der markierte Text als Auszug, mit der Seite, von der er ist, in den Eingang.',
    },
    { name: menuWords.link, what: 'Wohin der Link führt, in den Eingang. Die Seite dahinter wird nicht geöffnet.' },
  ],
  shown:
    'Der Knopf in der Symbolleiste zeigt drei Sekunden lang ✓, wenn ein Erfolg gespeichert wurde, =, wenn er schon im Logbuch stand, und !, wenn er nicht gespeichert wurde; dann öffnet sich ein Tab mit deinem Text.',
  privateWindows:
    'In einem privaten Fenster ist Winnow aus, außer du erlaubst es in den Einstellungen des Browsers. Ein dort gespeicherter Erfolg ist als privat markiert und erscheint deshalb nie in einem Dokument.',
};
