import type * as en from '../en/report';
import type { Translated } from '../translated';

export const report: Translated<typeof en.report> = {
  title: 'Bericht zum Stand',
  takenOn: '{ladder} · {from} bis {to}',
  takenFor: '{ladder} · {employer} · {from} bis {to}',
  asOf: 'Nachweise mit Stand vom {day}; Selbsteinschätzungen, wie du sie heute siehst.',
  logged: 'In diesen Tagen festgehalten:',
  logWins: { one: '{n} fertiger Erfolg', other: '{n} fertige Erfolge' },
  logLessons: { one: '{n} Lehre', other: '{n} Lehren' },
  tableTwin: 'Dasselbe als Tabelle',
  ofCount: '{part} von {whole}',
  claimed: 'beansprucht',
  evidenced: 'belegt',
  countOf: '{n} von {of}',
  clearTargets: 'Du hast klare Ziele.',
  notAPrediction:
    'Der Stand sagt keine Beförderung voraus: Er sagt, was du zeigen kannst, nicht, was andere entscheiden.',
  gridHeading: 'Wie es steht',
  gridSummary: 'Von {of} Verhaltensweisen: {evidenced} belegt, {claimed} beansprucht.',
  gridLegend: 'Ein volles Korn ist ein Beleg, der seine Regel erfüllt; ein Punkt heißt, du beanspruchst es.',
  behaviour: 'Verhalten',
  category: 'Bereich',
  claim: 'Selbsteinschätzung',
  proof: 'Nachweis',
  progress: 'Im Logbuch',
  noClaim: 'keine Angabe',
  claims: { 'not-yet': 'noch nicht', sometimes: 'manchmal', consistently: 'durchgängig' },
  strongestHeading: 'Stärkste Erfolge',
  strongestNone:
    'Noch ist kein Erfolg aus diesen Tagen fertig. Hier zählt ein Erfolg, sobald du ihn behalten hast und er sagt, was du getan hast.',
  gapsHeading: 'Lücken und was als Nächstes zu tun ist',
  gapsNone: 'Keine Lücken: Das Logbuch erfüllt heute jede Regel.',
  gapClaimed: 'Das beanspruchst du.',
  nextAction: 'Nächster Schritt: {action}',
  monthsHeading: 'Belege nach Bereich und Monat',
  monthsSummary: {
    one: '{from} bis {to}: {n} Korn, bei „{category}“.',
    other: '{from} bis {to}: {n} Körner, eines je Erfolg und Bereich. Die meisten stehen bei „{category}“.',
  },
  monthsNone: 'Noch ist kein Erfolg aus diesen Monaten mit einem Verhalten verknüpft.',
  monthsShow: 'Diese Erfolge zeigen',
  monthsField: '{from} bis {to}',
  monthsCut: 'Im Bild ist Platz für zwei Jahre: Das sind die letzten.',
  monthsLegend:
    'Jedes Korn ist ein Erfolg: voll, wenn er stark ist, zu einem Drittel voll, wenn er ein Beleg ist. Eine Hülse ist ein vager Erfolg oder eine Lehre.',
  withheld: {
    one: '{n} privater oder vertraulicher Erfolg zählt auf diesem Bildschirm. Beim Drucken und Exportieren ist er ausgelassen.',
    other:
      '{n} private oder vertrauliche Erfolge zählen auf diesem Bildschirm. Beim Drucken und Exportieren sind sie ausgelassen.',
  },
  printNotReady: 'Winnow stellt noch zusammen, was hinausdarf. Druck gleich noch einmal.',
  withheldShow: 'Zeigen',
  margin: 'Optionen und Weitergabe',
  exportMarkdown: 'Als Markdown exportieren',
  exportHtml: 'Als HTML exportieren',
  print: 'Drucken',
  exportFailed: 'Die Datei wurde nicht geschrieben',
  exportFailedWhat: 'Dein Logbuch ist unberührt. Versuch es noch einmal; klappt es wieder nicht, nimm „Drucken“.',
  outcome: 'Was sich geändert hat: {outcome}',
  empty: 'Noch nichts zu berichten',
  emptyWhat:
    'Der Bericht wächst aus deinen Erfolgen und Selbsteinschätzungen. Sag auf der Checkliste, was du tust, oder halt einen ersten Erfolg fest.',
  emptyNext: 'Checkliste öffnen',
  ladderCredit: 'Zu dieser Karriereleiter: {attribution}',
  madeWith: 'Erstellt mit Winnow am {day}, aus Erfolgen, die auf diesem Rechner liegen.',
  told: {
    full: 'Stufe: Vollständig. Private Erfolge fehlen in Text und Zahlen.',
    'work-safe':
      'Stufe: Firmenintern. Private und vertrauliche Erfolge fehlen in Text und Zahlen; Personen sind ersetzt.',
    public:
      'Stufe: Öffentlich. Private und vertrauliche Erfolge fehlen in Text und Zahlen; Namen und Links sind ersetzt.',
  },
};

export const reportOptions: Translated<typeof en.reportOptions> = {
  label: 'Was der Bericht umfasst',
  ladder: 'Karriereleiter',
  window: 'Zeitraum',
  presets: {
    twelve: 'Letzte 12 Monate',
    six: 'Letzte 6 Monate',
    'day-0': 'Seit Tag 0',
    chapter: 'Seit dem letzten Kapitel',
    own: 'Selbst gewählte Tage',
  },
  employer: 'Arbeitgeber',
  anyEmployer: 'Alle',
};

export const trendWords: Translated<typeof en.trendWords> = {
  heading: 'Drei Wechsel, Monat für Monat',
  intro: 'Anteile an den fertigen Erfolgen, ohne Lehren. Ein Monat mit weniger als drei wird nicht gezeichnet.',
  titles: {
    finding: 'Von Funktionen zu Systemen',
    multiplying: 'Vom Selbermachen zum Voranbringen',
    explaining: 'Vom Ausliefern von Code zum Erklären von Entscheidungen',
  },
  whats: {
    finding: 'Entdeckt, nicht übertragen',
    multiplying: 'Bringt andere voran',
    explaining: 'Erklärt oder entscheidet',
  },
  of: 'von',
  summary: '{what}: {last} im {lastMonth}, nach {first} im {firstMonth}. {drawn}',
  summaryOne: '{what}: {last} im {lastMonth}.',
  drawn: { one: '{n} Monat hat genug Erfolge für die Linie.', other: '{n} Monate haben genug Erfolge für die Linie.' },
  tooFew: 'Noch nicht gezeichnet: Es braucht drei solche Erfolge in einem Monat.',
  tooFewMost: { one: 'Der vollste Monat hat {n}.', other: 'Der vollste Monat hat {n}.' },
  untold: {
    finding: 'Nicht gezeichnet.',
    multiplying:
      'Nicht gezeichnet: Keine Zeile dieser Karriereleiter sagt dasselbe wie ein Verhalten aus „Andere voranbringen“. In den Einstellungen kannst du angeben, welche es tun.',
    explaining:
      'Nicht gezeichnet: Keine Zeile dieser Karriereleiter sagt dasselbe wie ein Verhalten aus „Kommunikation und Einfluss“. In den Einstellungen kannst du angeben, welche es tun.',
  },
  table: 'Die drei Linien nach Monat',
  month: 'Monat',
  none: 'keine',
  notDrawn: 'zu wenige zum Zeichnen',
};

export const stallWords: Translated<typeof en.stallWords> = {
  heading: 'Stillstandsprüfung',
  intro:
    'Was meist gleich bleibt, während sich nichts bewegt. Sie sagt, was das Logbuch zeigt, nicht, was du getan hast.',
  allTooFew: 'In diesen Tagen ist zu wenig festgehalten, um etwas zu sagen.',
  titles: {
    assigned: 'Dir übertragene Arbeit, unter den Erfolgen, die sagen, wie sie anfingen',
    'own-pull-requests': 'Eigene Pull Requests und sonst nichts, unter allen Erfolgen',
    reviews: 'Reviews, die sagen, was sich geändert hat, unter allen Reviews',
    unheard: 'Technische Erfolge ohne jemanden von außerhalb des Teams',
  },
  of: 'von',
  tooFew: { one: 'Erst ab {n} lässt sich etwas sagen.', other: 'Erst ab {n} lässt sich etwas sagen.' },
  fine: { above: 'Ab mehr als {threshold} einen Blick wert.', below: 'Unter {threshold} einen Blick wert.' },
  worth: {
    assigned:
      'Einen Blick wert: mehr als {threshold}. Probleme, die niemand übertragen hat, hinterlassen weniger Spuren; ein Issue, das du eröffnet hast, ist eine.',
    'own-pull-requests':
      'Einen Blick wert: mehr als {threshold}. Reviews, Entscheidungen und Nachrichten fehlen leicht in einem Logbuch.',
    reviews:
      'Einen Blick wert: weniger als {threshold}. Was sich durch ein Review geändert hat, ist das Erste, wonach gefragt wird.',
    unheard:
      'Einen Blick wert: mehr als {threshold}. Hat jemand außerhalb des Teams von einem gehört, trag die Person dort ein.',
  },
  standing: { 'too-few': 'Zu wenige für eine Aussage', fine: 'Ausgewogen', 'worth-a-look': 'Einen Blick wert' },
  check: 'Was angesehen wird',
  stands: 'Stand',
  counted: 'Im Logbuch',
  says: 'Was es sagt',
};

export const sustainedWords: Translated<typeof en.sustainedWords> = {
  heading: 'Monate mit anhaltenden Belegen',
  intro: 'Jedes Korn ist ein Monat mit Belegen, die zählen. Die Zeit in einer Rolle zählt nicht.',
  none: 'Noch hat keiner dieser Monate einen Beleg, der zählt.',
  summary: {
    one: '{n} Verhalten hat Belege in mehr als einem Monat; am Stück sind es höchstens {longest}.',
    other: '{n} Verhaltensweisen haben Belege in mehr als einem Monat; am Stück sind es höchstens {longest}.',
  },
  summaryNone: 'Noch hat kein Verhalten Belege in mehr als einem Monat.',
  months: { one: '{n} Monat', other: '{n} Monate' },
  without: {
    one: '{n} Verhalten hat noch keinen Monat mit Belegen.',
    other: '{n} Verhaltensweisen haben noch keinen Monat mit Belegen.',
  },
  held: '{held} von {of}',
  picture: '{behaviour}: {months}, davon {held} mit Belegen, {longest} am Stück.',
  run: '{n} am Stück',
  last: 'zuletzt im {month}',
  heldColumn: 'Monate',
  longestColumn: 'Am Stück',
  firstColumn: 'Zuerst',
  lastColumn: 'Zuletzt',
  nothing: 'keiner',
};

export const sinceWords: Translated<typeof en.sinceWords> = {
  'day-0': 'Snapshots seit Tag 0',
  first: 'Snapshots',
  none: 'Noch kein Snapshot. Jedes Mal, wenn du das Quiz machst, und bei jedem Zwischenstand eines Plans entsteht einer.',
  summary:
    'Vom {from} bis zum {to}: beansprucht erst {claimedThen}, jetzt {claimed} von {of}; belegt erst {evidencedThen}, jetzt {evidenced}.',
  now: 'Dieser Bericht',
  whole: 'Snapshots umfassen das ganze Logbuch, egal welcher Arbeitgeber gewählt ist.',
  taken: 'Gemacht am',
  reason: 'Anlass',
  legend: 'Die durchgezogene Linie mit Körnern ist, was belegt ist; die gestrichelte mit Ringen, was beansprucht ist.',
};

export const criteriaWords: Translated<typeof en.criteriaWords> = {
  heading: 'Was deine Führungskraft verlangt hat',
  none: 'Noch ist nichts aufgeschrieben. Frag, was gezeigt werden muss und woran man es erkennt, und halt die Antworten im Wortlaut fest.',
  noneShort: 'Noch ist nichts aufgeschrieben.',
  talk: 'Gespräch vorbereiten',
  states: { open: 'Offen', shown: 'Gezeigt, sagst du', agreed: 'Bestätigt', dropped: 'Entfallen' },
  howKnown: 'Woran es zu erkennen ist: {how}',
  dueIn: { one: 'in {n} Tag fällig', other: 'in {n} Tagen fällig' },
  dueToday: 'heute fällig',
  overdue: { one: 'seit {n} Tag fällig', other: 'seit {n} Tagen fällig' },
  dueOn: '{day}, {due}',
  about: 'Es geht um: {behaviour}',
  aboutNone: 'Es geht um kein Verhalten dieser Karriereleiter.',
  since: {
    one: '{n} Erfolg, seit es am {day} gesagt wurde',
    other: '{n} Erfolge, seit es am {day} gesagt wurde',
  },
  sinceNone: 'Kein Erfolg verknüpft, seit es am {day} gesagt wurde',
  criterion: 'Kriterium',
  howKnownColumn: 'Woran es zu erkennen ist',
  nothing: '–',
  due: 'Fällig',
  state: 'Stand',
  log: 'Im Logbuch',
};
