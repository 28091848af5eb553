import type * as en from '../en/plan-steps';
import type { Translated } from '../translated';

export const phaseWords: Translated<typeof en.phaseWords> = {
  1: {
    title: 'Sehen, wo du stehst',
    days: 'Tage 1–30',
    what: 'Zurückschauen, die Lücken benennen und das Logbuch anfangen.',
  },
  2: {
    title: 'Eine Sache ganz übernehmen',
    days: 'Tage 31–60',
    what: 'Ein unklares Problem, jemand aus dem Team, ein Dokument.',
  },
  3: {
    title: 'Verstanden werden',
    days: 'Tage 61–90',
    what: 'Entscheidungen Leuten erklären, die keinen Code schreiben.',
  },
};

export const stepWords: Translated<typeof en.stepWords> = {
  audit: {
    title: 'Audit der letzten sechs Monate',
    what: 'Drei Fragen zu jedem Projekt, an dem du gearbeitet hast. Ein beantwortetes Projekt hakt es ab.',
    winTitle: '',
  },
  'gap-list': {
    title: 'Lückenliste',
    what: 'Woran du arbeiten wolltest, als du angefangen hast.',
    winTitle: '',
  },
  log: { title: 'Logbuch angefangen', what: 'Der erste Erfolg, der ein Verhalten zeigt.', winTitle: '' },
  rhythm: {
    title: 'Zwei oder drei Erfolge pro Woche',
    what: 'Acht Erfolge bis Tag 30, jeder mit einem Verhalten verknüpft. Mehr ausgelieferte Funktionen haken nichts ab.',
    winTitle: '',
  },
  problem: {
    title: 'Ein unklares Problem, übernommen',
    what: 'Nimm eine Frage, die dein Team immer wieder vertagt. Schreib sie auf, schlag einen Weg vor, reich ihn herum, führ die Entscheidung herbei.',
    winTitle: 'Ein unklares Problem, das ich übernommen habe',
  },
  helped: {
    title: 'Jemandem geholfen, ohne es selbst zu lösen',
    what: 'Jemand steckte fest; du hast gefragt, hingewiesen und reviewt, und gelöst hat es die andere Person.',
    winTitle: 'Ein schwieriges Problem, das jemand mit meiner Hilfe gelöst hat',
  },
  design: {
    title: 'Ein Designdokument, geteilt',
    what: 'Zwei Seiten, denen andere widersprechen können, und mindestens eine Person hat sie.',
    winTitle: 'Ein Designdokument, das ich geschrieben und geteilt habe',
  },
  translation: {
    title: 'Eine Erklärung pro Woche',
    what: 'Eine Nachricht, eine Meeting-Zusammenfassung oder ein Ticketkommentar, mit dem jemand außerhalb der Entwicklung entscheiden kann.',
    winTitle: 'Ein Zielkonflikt, außerhalb der Entwicklung erklärt',
  },
  update: {
    title: 'Ein Update in fünf Zeilen',
    what: 'Aus den Erfolgen dieser Woche, für das Produktmanagement und für eine Person außerhalb des Teams.',
    winTitle: 'Ein Update in fünf Zeilen verschickt',
  },
};

/** What a part needs follows „braucht“, so it is in the accusative. */
export const partWords: Translated<typeof en.partWords> = {
  written: { name: 'Aufgeschrieben', needs: 'einen Erfolg mit einem Link dazu oder mit einer Notiz, in der es steht' },
  proposed: { name: 'Weg vorgeschlagen', needs: 'einen Erfolg mit deiner Begründung' },
  circulated: { name: 'Herumgereicht', needs: 'einen Erfolg, der sagt, wer es bekommen hat' },
  decided: { name: 'Entschieden', needs: 'einen Erfolg mit der Entscheidung in einem Satz' },
  asked: { name: 'Du hast gefragt', needs: 'einen Erfolg, der sagt, wer es war' },
  pointed: {
    name: 'Du hast hingewiesen',
    needs: 'einen Erfolg mit einem Link oder einer Notiz zu dem, worauf du hingewiesen hast',
  },
  reviewed: { name: 'Du hast reviewt', needs: 'einen Erfolg mit dem Link zum Review' },
  executed: { name: 'Gelöst von der anderen Person', needs: 'einen Erfolg, der sagt, was bei ihr blieb' },
  documented: { name: 'Geschrieben', needs: 'einen Erfolg mit dem Link zum Dokument' },
  shared: { name: 'Geteilt', needs: 'einen Erfolg, der sagt, wer es bekommen hat' },
  'to-pm': {
    name: 'Ans Produktmanagement',
    needs: 'einen Erfolg mit jemandem aus dem Produktmanagement',
  },
  'to-outside': {
    name: 'Außerhalb des Teams',
    needs: 'einen Erfolg mit einer weiteren Person außerhalb deines Teams',
  },
};
export const weekPart: Translated<typeof en.weekPart> = {
  name: 'Woche {n}',
  needs: 'einen Erfolg aus dieser Woche mit jemandem außerhalb der Entwicklung',
};

export const stepActs: Translated<typeof en.stepActs> = {
  ticked: 'abgehakt durch {title}',
  isTicked: 'abgehakt',
  isOpen: 'offen',
  needs: 'braucht {what}',
  count: '{have} von {need}',
  tickedOf: '{done} von {of} Schritten abgehakt',
  link: 'Erfolg verknüpfen',
  linkTo: 'Erfolg verknüpfen: {step}',
  write: 'Neuen schreiben',
  writeFor: 'Neuen schreiben: {step}',
  audit: 'Audit öffnen',
  logOne: 'Erfolg festhalten',
  unlink: 'Verknüpfung mit „{title}“ lösen: {step}',
  linked: '„{title}“ verknüpft.',
  linkedTicks: {
    one: '„{title}“ verknüpft. Das hakt {n} Teil ab.',
    other: '„{title}“ verknüpft. Das hakt {n} Teile ab.',
  },
  linkedLater: '„{title}“ verknüpft. Abgehakt wird erst, wenn der Erfolg behalten ist und genug sagt.',
  linkedTicksNone: '„{title}“ verknüpft. Noch ist nichts abgehakt: Öffne den Erfolg und ergänze, was fehlt.',
  unlinked: 'Verknüpfung mit „{title}“ gelöst. Der Erfolg selbst steht weiter im Logbuch.',
  undo: 'Rückgängig',
  behind: { one: '{n} Erfolg verknüpft', other: '{n} Erfolge verknüpft' },
  noBehaviour:
    'Diese Karriereleiter hat kein Verhalten dafür; schreib deshalb zuerst den Erfolg und verknüpf ihn hier.',
  noneToLink: 'Seit Beginn des Plans gibt es keinen anderen Erfolg. Schreib einen.',
  problemName: 'Wie heißt das Problem?',
  problemNameHint: 'Ein paar Worte, die dein Team wiedererkennt.',
  vagueFor: 'Wie lange ist es schon unklar?',
  vagueForHint: '„Seit dem Frühjahr“, „drei Planungsrunden“.',
};

export const thingWords: Translated<typeof en.thingWords> = {
  rest: 'Der Plan ist pausiert. Mach weiter, wenn du zurück bist.',
  verdict: 'Tag 90: Ordne deine Erfolge zu, dann sieh dir das Ergebnis an.',
  checkpoint: 'Tag {day} ist erreicht: Öffne den Zwischenstand.',
  step: '{step}.',
  part: '{step}: {part}.',
  partNeeds: 'Es braucht {what}.',
  weekNeeds: 'Es braucht einen Erfolg aus dieser Woche des Plans mit jemandem außerhalb der Entwicklung.',
  wins: {
    one: 'Halt in dieser Woche des Plans noch {n} Erfolg fest.',
    other: 'Halt in dieser Woche des Plans noch {n} Erfolge fest.',
  },
  focus: 'Noch nichts festgehalten zu „{behaviour}“.',
  nothing: 'Diese Woche hat, was sie braucht. Halt den nächsten Erfolg fest, wenn er passiert.',
  heading: 'Dein Plan, Tag {day}',
  open: 'Plan öffnen',
};

export const templateNames: Translated<typeof en.templateNames> = {
  'problem-statement': 'Problembeschreibung, eine Seite',
  'design-document': 'Designdokument',
  translation: 'Erklärhilfe',
  update: 'Update in fünf Zeilen',
};
