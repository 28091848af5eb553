import type * as en from '../en/packet-exports';
import type { Translated } from '../translated';

export const packetExportWords: Translated<typeof en.packetExportWords> = {
  title: 'Weitergeben als',
  as: '{audience}, {level}. In jedem Format stehen die Erfolge der Vorschau, in Markdown, CSV, JSON und Prompt ungekürzt.',
  audiences: {
    manager: 'Für die Führungskraft',
    committee: 'Für das Gremium',
    self: 'Für dich selbst',
  },
  levels: {
    full: 'Stufe Vollständig',
    'work-safe': 'Stufe Firmenintern',
    public: 'Stufe Öffentlich',
  },
  nothingLeaves:
    'Dateien kommen dorthin, wo dein Browser sie speichert, Kopien in deine Zwischenablage. Winnow sendet nichts.',
  others: 'Dateien, Markdown und ein Prompt',
  ways: {
    print: {
      name: 'Papier oder PDF',
      fits: 'Zum Übergeben oder Anhängen. Im Druckdialog erzeugt „Als PDF speichern“ die Datei; Überschriften und Links bleiben.',
    },
    document: {
      name: 'Formatierter Text',
      fits: 'Zum Einfügen in ein Dokument oder eine Mail: Überschriften, Listen, Tabellen und Links, ohne Farben und Schriften.',
    },
    form: {
      name: 'Text für ein Formular',
      fits: 'Für ein Beurteilungsformular: reiner Text der Erfolge, die du wählst, so lang, wie das Feld erlaubt.',
    },
    html: { name: 'HTML-Datei', fits: 'Eine Datei, die sich in jedem Browser öffnen lässt, offline, ohne Winnow.' },
    markdown: { name: 'Markdown', fits: 'Für ein Wiki, ein Repository oder einen Texteditor.' },
    csv: {
      name: 'CSV',
      fits: 'Für eine Tabellenkalkulation: ein Erfolg pro Zeile. Keine Zelle läuft als Formel.',
    },
    json: {
      name: 'JSON',
      fits: 'Für ein Programm: diese Unterlagen als Daten. Es ist kein Backup deines Logbuchs.',
    },
    prompt: {
      name: 'Prompt',
      fits: 'Für einen eigenen Assistenten, den deine Firma erlaubt. Er soll nur aus diesen Fakten schreiben; prüf, was er schreibt.',
    },
  },
  acts: {
    print: 'Drucken',
    copyDocument: 'Formatierten Text kopieren',
    openForm: 'Auswählen und kopieren',
    saveHtml: 'HTML speichern',
    copyMarkdown: 'Markdown kopieren',
    saveMarkdown: 'Markdown speichern',
    saveCsv: 'CSV speichern',
    saveJson: 'JSON speichern',
    copyPrompt: 'Prompt kopieren',
  },
  copied: '{name} ist in der Zwischenablage.',
  copiedPlain: 'In der Zwischenablage ist nur reiner Text: Dieser Browser hat den formatierten abgelehnt.',
  notCopied: 'Nichts wurde kopiert',
  notCopiedWhat:
    'Der Browser hat die Zwischenablage verweigert. Dein Logbuch ist unberührt. Drück noch einmal oder speichere die Unterlagen als Datei.',
  notSaved: 'Die Datei wurde nicht geschrieben',
  notSavedWhat: 'Dein Logbuch ist unberührt. Versuch es noch einmal oder druck die Unterlagen stattdessen.',
};

export const formWords: Translated<typeof en.formWords> = {
  title: 'Text für ein Formular',
  which: 'Erfolge, in der Reihenfolge der Unterlagen',
  lessons: 'Lehren',
  none: 'Wähl mindestens einen Erfolg.',
  target: 'Ziellänge',
  targetHint: 'Leer lassen für den ganzen Text. Sätze bleiben ganz.',
  text: 'Text',
  textHint:
    'Ausgangslage, Aufgabe, Vorgehen, Ergebnis, soweit sie im Logbuch stehen. Du kannst den Text vor dem Kopieren bearbeiten.',
  edited: 'Von dir bearbeitet. Wählst du andere Erfolge oder eine andere Länge, wird er neu geschrieben.',
  count: { one: '{n} Zeichen', other: '{n} Zeichen' },
  countOf: '{n} von {target} Zeichen',
  room: { one: 'noch {n} frei', other: 'noch {n} frei' },
  exact: 'genau so lang wie erlaubt',
  over: { one: '{n} Zeichen zu lang', other: '{n} Zeichen zu lang' },
  counted: 'Gezählt wie in den meisten Formularen, in UTF-16-Einheiten: Ein Emoji zählt 2 oder mehr, ein Zeilenende 1.',
  leftOut: 'Ausgelassen',
  sentences: { one: '{title}: {n} Satz', other: '{title}: {n} Sätze' },
  onlyTitle: '{title}: Im Logbuch steht dazu nur der Titel',
  copy: 'Für das Formular kopieren',
  copied: 'Der Text ist in der Zwischenablage.',
  notCopied: 'Der Browser hat die Zwischenablage verweigert. Markier den Text und kopier ihn mit der Tastatur.',
};
