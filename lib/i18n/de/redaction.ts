import type * as en from '../en/redaction';
import type { Translated } from '../translated';

export const redactionWords: Translated<typeof en.redactionWords> = {
  level: 'Wie viel es sagt',
  levels: {
    full: {
      name: 'Vollständig',
      who: 'Für dich und für alle, die das Logbuch selbst sehen dürfen. Wort für Wort.',
    },
    'work-safe': {
      name: 'Firmenintern',
      who: 'Für Leute in deiner Firma. Personen, E-Mail-Adressen, Geheimnisse und Code sind ersetzt; Links bleiben.',
    },
    public: {
      name: 'Öffentlich',
      who: 'Für alle. Auch Firmen, Projekte, Hosts, Repositorys und Tickets sind ersetzt; keine Links.',
    },
  },
  saidStill: 'Privat oder vertraulich und noch in diesem Text: {titles}. Nimm es heraus, bevor der Text hinausgeht.',
  summary: 'Was ersetzt und zurückgehalten wird',
  reading: 'Die Namen in deinem Logbuch werden gelesen…',
  replaced: { one: '1 Ersetzung', other: '{n} Ersetzungen' },
  nothingReplaced: 'Nichts wird ersetzt.',
  nothingAtFull: 'Auf der Stufe Vollständig steht jedes Wort so da wie im Logbuch.',
  kinds: {
    employer: 'Arbeitgeber',
    project: 'Projekt',
    person: 'Person',
    host: 'Host',
    repository: 'Repository',
    ticket: 'Ticket',
    address: 'Adresse',
    handle: 'Konto',
    code: 'Code oder Geheimnis',
    term: 'Anderer Name',
  },
  table: 'Was das Dokument stattdessen sagt',
  aliasFor: 'Deckname für {name}',
  leave: 'Lassen, wie es ist',
  leaveFor: 'Lassen, wie es ist: {name}',
  leaveWarning:
    '„{name}“ steht dann in jedem Dokument, auch auf der Stufe Öffentlich, außer als Teil eines längeren Namens.',
  leaveSure: 'Stehen lassen',
  leaveNot: 'Weiter ersetzen',
  left: '„{name}“ bleibt ab jetzt, wie es ist. Zurücknehmen kannst du das unter Einstellungen, Namen.',
  aliasKept: '„{name}“ heißt ab jetzt „{alias}“.',
  times: { one: 'einmal', other: '{n}-mal' },
  moreWins: { one: '1 weiterer', other: '{n} weitere' },
  keptBack: 'Zurückgehalten',
  privateOut: { one: '1 privater Erfolg', other: '{n} private Erfolge' },
  confidentialOut: { one: '1 vertraulicher Erfolg', other: '{n} vertrauliche Erfolge' },
  fieldsOut: {
    full: '',
    'work-safe': 'Notizen, Auszüge, was Seiten angeben, und was auf den Pfad eines Links folgt.',
    public: 'Notizen, Auszüge, was Seiten angeben, Titel von Artefakten und jeder Link.',
  },
  nothingOut: 'Nichts.',
  more: {
    one: '1 weitere Ersetzung ist nicht aufgeführt.',
    other: '{n} weitere Ersetzungen sind nicht aufgeführt.',
  },
};
