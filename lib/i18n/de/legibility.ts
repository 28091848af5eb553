import type * as en from '../en/legibility';
import type { Translated } from '../translated';

export const legibilityWords: Translated<typeof en.legibilityWords> = {
  title: 'Worüber man beim Lesen stolpern kann',
  lead: 'Gelesen wie von jemandem, der nicht dabei war. Nichts davon hält dich auf.',
  nothing: 'Winnow sieht nichts, was zu verbessern wäre.',
  nothingWhat: 'Jemand aus einem anderen Team sieht mehr: Zeig es dort, bevor du es weitergibst.',
  quote: '„{words}“',
  more: '{n} weitere zeigen',
  goToHeadlines: 'Zu den Haupterfolgen',
  goToWindow: 'Zum Zeitraum',
  toChecklist: 'Ansehen, was es zeigen würde',
  meaning: 'Was bedeutet {term}?',
  firstIn: 'Zuerst gelesen in „{title}“.',
  keep: 'Erklären',
  keepTerm: 'Erklären: {term}',
  known: 'Das kennen alle',
  knownTerm: 'Das kennen alle: {term}',
  listed: '{term} wird am Ende der Unterlagen erklärt.',
  left: 'Nach {term} wird nicht mehr gefragt.',
  undo: 'Rückgängig',
  asksAgain: 'Nach {term} wird wieder gefragt.',
  explained: { one: '{n} Wort erklärt oder bekannt', other: '{n} Wörter erklärt oder bekannt' },
  everybody: 'kennen alle',
  forget: 'Wieder fragen',
  forgetTerm: 'Wieder fragen: {term}',
  notKept: 'Was {term} bedeutet, wurde nicht gespeichert',
};

export const findingWords: Translated<typeof en.findingWords> = {
  'kept-back': {
    title: { one: '{n} Haupterfolg wird zurückgehalten', other: '{n} Haupterfolge werden zurückgehalten' },
    what: 'Von dir gewählt, aber nicht für diese Unterlagen: privat, oder vertraulich, und die Stufe ist nicht Vollständig. An der Stelle steht ein anderer. Ändere das im Erfolg oder wähl neu.',
  },
  'outside-window': {
    title: { one: '{n} Haupterfolg liegt außerhalb', other: '{n} Haupterfolge liegen außerhalb' },
    what: 'Von dir gewählt, aber nicht aus den Tagen, von denen diese Unterlagen erzählen; deshalb steht dort ein anderer. Erweitere den Zeitraum oder wähl neu.',
  },
  'too-few-headlines': {
    title: { one: 'Seite eins ist nicht voll', other: 'Seite eins ist nicht voll' },
    what: 'Beim Lesen bleiben drei Erfolge hängen. Behalte mehr aus deinem Eingang, arbeite einen vagen aus, oder erweitere den Zeitraum.',
  },
  'thin-headline': {
    title: { one: '{n} Haupterfolg sagt wenig', other: '{n} Haupterfolge sagen wenig' },
    what: 'Manche lesen nur Seite eins. Sag, was du getan hast, woran, und was sich dadurch geändert hat, oder wähl einen anderen.',
  },
  'one-sided': {
    title: { one: 'Alle Haupterfolge sind aus einem Bereich', other: 'Alle Haupterfolge sind aus einem Bereich' },
    what: 'Gesucht wird Breite, und du hast auch anderswo Belege. Tausch einen der drei aus.',
  },
  'no-behaviour': {
    title: {
      one: '{n} Haupterfolg zeigt keine der Verhaltensweisen',
      other: '{n} Haupterfolge zeigen keine der Verhaltensweisen',
    },
    what: 'Beurteilt wird nach der Karriereleiter, und dort ist kein Platz dafür. Sag, was der Erfolg zeigt, oder wähl einen anderen.',
  },
  'no-outcome': {
    title: { one: '{n} Erfolg ohne Ergebnis', other: '{n} Erfolge ohne Ergebnis' },
    what: 'Beim Lesen fragt man: Und dann? Ein Satz zu dem, was sich geändert hat, genügt, „noch offen“ auch.',
  },
  'no-plain-line': {
    title: {
      one: '{n} Haupterfolg ohne Zeile in einfachen Worten',
      other: '{n} Haupterfolge ohne Zeile in einfachen Worten',
    },
    what: 'Wer entscheidet, kommt vielleicht nicht aus der Entwicklung oder nicht aus deinem Gebiet. Gib eine Zeile mit, die sich weitersagen lässt.',
  },
  'no-evidence': {
    title: { one: '{n} Bereich, in dem nichts steht', other: '{n} Bereiche, in denen nichts steht' },
    what: 'Danach wird gesucht und nichts gefunden. Ordne einen Erfolg zu, halte einen fest oder hab eine Antwort bereit.',
  },
  'not-past': {
    title: {
      one: '{n} Erfolg klingt, als wäre er nicht fertig',
      other: '{n} Erfolge klingen, als wären sie nicht fertig',
    },
    what: '„Ich leite“ kann ein Plan sein. „Ich habe geleitet“ ist geschehen. Schreib in der Vergangenheit.',
  },
  'no-unit': {
    title: { one: '{n} Zahl ohne Einheit', other: '{n} Zahlen ohne Einheit' },
    what: 'Wie viele wovon? Prozent, Minuten, Personen: Ein Wort klärt es.',
  },
  'inside-name': {
    title: { one: '{n} Name aus dem Team', other: '{n} Namen aus dem Team' },
    what: 'Wer von woanders kommt, kann damit nichts anfangen. Sag hier, was es ist, dann steht es in den Begriffen; oder nimm im Erfolg andere Worte.',
  },
  acronym: {
    title: { one: '{n} Abkürzung', other: '{n} Abkürzungen' },
    what: 'Man stockt, rät und liest mit weniger weiter. Sag, was sie bedeutet, dann steht sie am Ende der Unterlagen.',
  },
  'no-link': {
    title: { one: '{n} Erfolg, der sich nicht prüfen lässt', other: '{n} Erfolge, die sich nicht prüfen lassen' },
    what: 'Ein Haupterfolg hat einen Link. Jeder andere hat einen Link, oder er nennt jemanden, den man fragen kann.',
  },
  'older-proof': {
    title: {
      one: '{n} Verhalten beruht auf älteren Erfolgen',
      other: '{n} Verhaltensweisen beruhen auf älteren Erfolgen',
    },
    what: 'Der Nachweis kommt aus Erfolgen vor den Tagen, von denen diese Unterlagen erzählen, also ist darin keiner davon zu finden. Erweitere den Zeitraum.',
  },
};
