import type * as en from '../en/plan';
import type { Translated } from '../translated';

export const planWords: Translated<typeof en.planWords> = {
  title: 'Plan',
  lead: 'Neunzig Tage für die Lücken, die du wählst. Arbeit allein hakt hier nichts ab: nur ein Erfolg, der es zeigt.',
  day: 'Tag {day} von {of} · Woche {week}',
  pausedOn: 'Der Plan ist pausiert. Die Tage zählen nicht, bis du weitermachst.',
  focusHeading: 'Woran du arbeitest',
  focusNone: 'Es wurde kein Schwerpunkt gewählt: An Tag 0 fehlte nichts.',
  focusProgress: '{state} · {progress}.',
  otherLadder:
    'Dieser Plan richtet sich nach der Karriereleiter {ladder}; der Rest der App liest dein Logbuch jetzt nach einer anderen. Um für diesen Plan Erfolge zuzuordnen und dich einzuschätzen, wähl diese Karriereleiter in den Einstellungen wieder aus.',
  ladderGone: 'Die Karriereleiter dieses Plans gibt es nicht mehr',
  ladderGoneWhat:
    'Sie wurde in den Einstellungen gelöscht. Importier sie wieder, dann geht der Plan weiter, wo er war; oder beende ihn unten. Deine Erfolge sind sicher.',
  history: 'Frühere Pläne',
  foot: 'Pausieren, beenden, weiterziehen',
  footLast: 'Beenden oder weiterziehen',
};

export const startWords: Translated<typeof en.startWords> = {
  lead: 'Neunzig Tage für bis zu drei deiner Lücken. Es zählt, was dein Logbuch am Ende zeigen kann, verglichen mit heute.',
  gate: 'Ist deine technische Arbeit solide?',
  gateHint:
    'Du lieferst ohne viel Hilfe, was du übernimmst, und andere bauen auf deinem Code auf, ohne zweimal hinzusehen.',
  gates: { yes: 'Ja', 'not-yet': 'Noch nicht' },
  notYet: 'Dann kann dieser Plan noch warten',
  notYetWhat:
    'Er baut auf solider technischer Arbeit auf. Nutz die Wochen dafür, halt weiter Erfolge fest und komm wieder; deine Antwort und die Lückenliste warten hier.',
  notYetSince: 'Das hast du am {day} gesagt. Ändere die Antwort auf „Ja“, sobald es so ist.',
  anyway: 'Trotzdem planen',
  anywayOn: 'Du planst trotzdem. Die Antwort wird mit dem Plan aufgehoben.',
  keepLogging: 'Stattdessen einen Erfolg festhalten',
  focus: 'Wähl bis zu drei Lücken',
  focusHint:
    'Deine Lückenliste, mit dem, was du im Audit hineingeschrieben hast. Zuerst die, die du beanspruchst, dann die, denen am wenigsten zum Nachweis fehlt.',
  full: 'Das sind drei. Nimm eine zurück, um eine andere zu wählen.',
  chosen: { one: '{n} von 3 gewählt.', other: '{n} von 3 gewählt.' },
  carriedOver: 'Gewählt nach dem, wo es in deinem letzten Plan nicht voranging. Ändere es, wie du willst.',
  noGaps:
    'Dein Logbuch erfüllt heute jede Regel. Du kannst ohne Schwerpunkt starten: Die Schritte unten lohnen sich trotzdem.',
  phases: 'Was in diesen Tagen ansteht',
  start: 'Die 90 Tage starten',
  dates:
    'Bei einem Start heute ist Tag 30 am {first}, Tag 60 am {second} und Tag 90 am {last}. Eine Pause verschiebt sie.',
  snapshot:
    'Selbsteinschätzungen und Nachweise werden mit dem Stand von heute festgehalten. Damit vergleicht das Ergebnis an Tag 90.',
  missingGate: 'Beantworte die erste Frage, dann starte.',
  missingFocus: 'Wähl mindestens eine Lücke, dann starte.',
  notStarted: 'Der Plan wurde nicht gestartet',
};

export const weekWords: Translated<typeof en.weekWords> = {
  heading: 'Diese Woche',
  wins: 'Erfolge in Woche {week} des Plans',
  winsOf: {
    one: 'Bisher {n} Erfolg in Woche {week}; zwei oder drei genügen',
    other: 'Bisher {n} Erfolge in Woche {week}; zwei oder drei genügen',
  },
  waiting: { one: '{n} wartet im Eingang', other: '{n} warten im Eingang' },
  calendar: 'Dreizehn Wochen',
  week: 'Woche {n}',
  markDay: 'Tag {n}',
  rest: { one: '{n} Pausentag', other: '{n} Pausentage' },
  now: 'diese Woche',
  more: '+{n}',
  summary: {
    one: '{n} Erfolg bisher; {good} von {of} Wochen haben zwei oder mehr.',
    other: '{n} Erfolge bisher; {good} von {of} Wochen haben zwei oder mehr.',
  },
  legend: 'Ein volles Korn ist ein Erfolg, eine Hülse ein vager oder eine Lehre; ein gedrehtes wartet im Eingang.',
  table: 'Dasselbe als Tabelle',
  from: 'Von',
  to: 'Bis',
  examples: 'Erfolge',
  vague: 'Vage',
  inbox: 'Im Eingang',
  weekColumn: 'Woche',
  noWin: 'keine',
};

export const checkpointWords: Translated<typeof en.checkpointWords> = {
  heading: 'Zwischenstände',
  title: 'Tag {day}',
  ahead: 'Am {day}.',
  reached: 'Erreicht. Beim Öffnen werden Selbsteinschätzungen und Nachweise mit dem Stand von heute festgehalten.',
  passed: 'Vorbei, ohne geöffnet worden zu sein.',
  open: 'Zwischenstand von Tag {day} öffnen',
  takenOn: 'Geöffnet am {day}.',
  examples: { one: '{n} Erfolg festgehalten', other: '{n} Erfolge festgehalten' },
  aim: 'das Ziel ist {least} bis {most}.',
  standings: { below: 'Unter dem Ziel.', within: 'Im Zielbereich.', above: 'Über dem Ziel.' },
  mapped: { one: '{n} davon zeigt ein Verhalten.', other: '{n} davon zeigen ein Verhalten.' },
  empty: 'Noch leer: {categories}.',
  emptyNone: 'Kein Bereich ist leer.',
  numbers: 'beansprucht {claimed} von {of} · belegt {evidenced} von {of}',
  verdictDay: 'Die Zuordnung, dann das Ergebnis.',
};

export const verdictWords: Translated<typeof en.verdictWords> = {
  mapFirst: {
    one: '{n} Erfolg zeigt noch kein Verhalten. Ordne ihn zuerst zu: Das Ergebnis zählt nur, was verknüpft ist.',
    other: '{n} Erfolge zeigen noch kein Verhalten. Ordne sie zuerst zu: Das Ergebnis zählt nur, was verknüpft ist.',
  },
  mapped: 'Jeder Erfolg ist zugeordnet.',
  map: 'Zuordnung öffnen',
  claims: 'Sag noch einmal, was du tust: Eine höhere Selbsteinschätzung zählt, wo neue Belege sie tragen.',
  checklist: 'Selbsteinschätzungen durchgehen',
  give: 'Ergebnis ansehen',
  final:
    'Das Ergebnis ist endgültig: Es hält Selbsteinschätzungen und Nachweise fest, wie sie sind, und spätere Änderungen wirken sich nicht mehr aus.',
  moved: '{moved} von {of} vorangekommen',
  movedWhat: {
    one: '{n} Bereich war nötig. In jedem, der vorankam, ist seit Tag 0 ein Verhalten nachgewiesen oder mit neuen Belegen höher eingeschätzt worden.',
    other:
      '{n} Bereiche waren nötig. In jedem, der vorankam, ist seit Tag 0 ein Verhalten nachgewiesen oder mit neuen Belegen höher eingeschätzt worden.',
  },
  resisted: 'Wo es nicht voranging',
  resistedWhat: 'Vorangekommen: {moved} von {of} Bereichen; nötig: {needed}. Hier steht, was fehlte.',
  whatMoved: 'Was vorankam',
  whatDidNot: 'Was nicht vorankam',
  untitled: 'Ein Erfolg ohne Titel',
  by: { met: 'Nachweis erbracht', claim: 'Höher eingeschätzt, mit neuen Belegen' },
  nothingMissing: 'Es fehlte nichts: Der Nachweis war schon an Tag 0 erbracht.',
  when: '{from} bis {to}',
  dayZero: 'Tag 0',
  dayNinety: 'Tag 90',
  numbers: 'beansprucht {claimed}, belegt {evidenced} von {of}',
  ear: '{category}: {before} von {of} erbracht an Tag 0, {after} an Tag 90.',
  next: 'Die nächsten 90 Tage starten',
  nextWhat: 'Der nächste Plan setzt bei dem an, was nicht vorankam.',
  ended: 'An Tag {day} beendet, ohne Ergebnis',
  notAPrediction: 'Was vorankam, kannst du zeigen. Eine Beförderung sagt das nicht voraus.',
  gone: 'Unter dieser Adresse gibt es keinen Plan',
  goneWhat:
    'Vielleicht gehört die Adresse zu einem anderen Logbuch. Deine eigenen Pläne stehen unter „Plan“; verloren ist nichts.',
};

export const actWords: Translated<typeof en.actWords> = {
  pause: 'Pausieren',
  pauseWhat:
    'Für Urlaub, Krankheit oder eine heiße Phase: Pausierte Tage zählen nicht, und die Termine verschieben sich.',
  resume: 'Heute weitermachen',
  paused: 'Der Plan ist ab heute pausiert. Weitermachen kannst du unter „Diese Woche“.',
  restSince: 'Seit {day}. Machst du heute weiter, ist Tag 90 am {last}.',
  end: 'Plan vorzeitig beenden',
  endAsk: 'Diesen Plan beenden?',
  endAskWhat:
    'Er kommt ohne Ergebnis zu deinen früheren Plänen. Deine Erfolge, Selbsteinschätzungen und Snapshots bleiben.',
  endYes: 'Plan beenden',
  endNo: 'Weiterlaufen lassen',
  ended: 'Der Plan ist beendet. Er steht bei den früheren.',
  undoEnd: 'Rückgängig',
  endStays: 'Der Plan bleibt beendet: Seither wurde ein anderer begonnen, oder das Logbuch ließ sich nicht schreiben.',
  movingOn: 'Befördert oder ein neuer Job?',
  movingOnLink: 'Ins nächste Kapitel weiterziehen',
  notDone: 'Nichts wurde geändert',
  notThere:
    'Der Plan wurde in einem anderen Fenster geändert, oder seine Karriereleiter gibt es nicht mehr. Deine Erfolge und Selbsteinschätzungen sind unverändert. Lade die Seite neu, um zu sehen, wie der Plan steht.',
};
