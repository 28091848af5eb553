import type * as en from '../en/concepts';
import type { Translated } from '../translated';

export const concepts: Translated<typeof en.concepts> = {
  'claimed-evidenced': {
    ask: 'Was heißt beansprucht, was belegt?',
    text: 'Beansprucht ist, was du von einem Verhalten sagst: Nur „durchgängig“ zählt. Belegt ist, was dein Logbuch heute nach der Regel des Verhaltens erfüllt. Beides steht nebeneinander und wird nie zu einer Zahl.',
  },
  claim: {
    ask: 'Was zählt als durchgängig?',
    text: 'Was du aus Gewohnheit tust, ohne dass jemand fragt, und was andere bei der Arbeit von dir sagen würden. Ein- oder zweimal ist „manchmal“. Dein Logbuch wird damit verglichen und ändert nichts daran.',
  },
  proof: {
    ask: 'Was sagen die Körner?',
    text: 'Umriss: noch kein Erfolg. Ein Drittel gefüllt: einige Erfolge, aber die Regel ist nicht erfüllt. Voll: Die Regel ist heute erfüllt. Verblasst: Sie war es einmal, und diese Erfolge sind inzwischen zu alt.',
  },
  rule: {
    ask: 'Was ist eine Nachweisregel?',
    text: 'Wie viele Erfolge in wie vielen Tagen, und was sie enthalten müssen, damit ein Verhalten als belegt zählt. Die Zahlen kannst du ändern; die Erfolge bleiben, wie sie sind.',
  },
  gap: {
    ask: 'Was ist eine Lücke?',
    text: 'Ein Verhalten, dessen Regel dein Logbuch heute nicht erfüllt, mit dem, was fehlt. Sie sagt nicht, wie gut du bist: Oft ist die Arbeit getan und nur nie aufgeschrieben.',
  },
  ladder: {
    ask: 'Was ist eine Karriereleiter?',
    text: 'Die Verhaltensweisen, nach denen das nächste Level beurteilt wird, nach Bereichen, jede mit einer Regel für ihren Nachweis. Winnow bringt eine für Senior Engineers mit; die deiner Firma kannst du importieren.',
  },
  level: {
    ask: 'Was macht einen Erfolg vage, zum Beleg oder stark?',
    text: 'Ein Beleg sagt, was du getan oder entschieden hast. Ein starker sagt auch, was sich dadurch geändert hat. Ein vager Erfolg sagt noch keins von beidem und zählt so lange nicht. Du kannst die Einstufung ändern.',
  },
  evidence: {
    ask: 'Was heißt es, ein Verhalten zu zeigen?',
    text: 'Dass dieser Erfolg auch jemand anderen davon überzeugen würde. Einer kann mehrere zeigen; das meiste, was ausgeliefert wird, zeigt keines, und das ist in Ordnung.',
  },
  visibility: {
    ask: 'Was ist privat, was vertraulich?',
    text: 'Ein privater Erfolg zählt für deinen eigenen Nachweis und geht nie hinaus: in kein Dokument, keine Zwischenablage, keinen Prompt. Ein vertraulicher geht nur auf der Stufe Vollständig hinaus.',
  },
  inbox: {
    ask: 'Was ist der Eingang?',
    text: 'Erfolge, die mit einem Klick gespeichert wurden und kaum mehr als einen Titel haben. Sie zählen, sobald du sie behältst. Verwerfen nimmt dir nichts: Sie liegen noch 30 Tage im Papierkorb.',
  },
  'weeks-logged': {
    ask: 'Welche Wochen werden gezählt?',
    text: 'Diese Woche und die 12 davor. Eine Woche zählt durch einen fertigen Check-in, auch einen ruhigen, oder durch einen behaltenen Erfolg. Eine ausgelassene fällt nur mit der Zeit heraus; nichts fängt wieder bei null an.',
  },
  heat: {
    ask: 'Was füllt ein Korn?',
    text: 'Das Größte von dreien: was du hier geantwortet hast, was dein Logbuch nachweist und was du im Quiz gesagt hast. In der Tabelle steht, welches es war.',
  },
  focus: {
    ask: 'Warum höchstens drei?',
    text: 'Neunzig Tage reichen, um bei zwei oder drei Verhaltensweisen etwas zu bewegen. Die anderen bleiben in der Lückenliste, und Erfolge dafür zählen weiter.',
  },
  checkpoint: {
    ask: 'Was ist ein Zwischenstand?',
    text: 'Ein Blick an Tag 30 und an Tag 60: wie viele Beispiele festgehalten sind und welche Bereiche noch leer sind. Er hält fest, was er fand, und urteilt nicht.',
  },
  sustained: {
    ask: 'Was sind anhaltende Belege?',
    text: 'Die Zahl der Monate, in denen ein Erfolg für ein Verhalten zählt. So sieht „durchgängig“ von außen aus: Monate mit Belegen, nie Zeit in der Rolle.',
  },
  stall: {
    ask: 'Worauf achtet die Stillstandsprüfung?',
    text: 'Auf vier Anteile deines Logbuchs, die oft einseitig sind, wenn man beschäftigt ist und nicht vorankommt. Sie beschreiben das Logbuch, nicht dich: Was nicht festgehalten ist, ist nicht darin.',
  },
  headline: {
    ask: 'Wie werden die Haupterfolge vorgeschlagen?',
    text: 'Danach, wie viel ein Erfolg sagt, ob er einen Link hat und ob sein Ergebnis bekannt ist; möglichst nicht zwei aus einem Bereich. Bei Gleichstand zuerst, was eine Verhaltensweise zeigt, dann der neuere. Du kannst jeden ersetzen.',
  },
  redaction: {
    ask: 'Was hält jede Stufe zurück?',
    text: 'Eine Stufe sagt, welche Felder eines Erfolgs hinausgehen und welche Namen zu Decknamen werden. Private Erfolge gehen auf keiner hinaus. Was keine Liste kennt, etwa einen Spitznamen im Text, musst du selbst finden: Lies die Liste der Ersetzungen.',
  },
  legibility: {
    ask: 'Was wird geprüft?',
    text: 'Was Fremde stocken lässt: ein Satz ohne Ergebnis, ein fehlender Link, eine Abkürzung, die niemand erklärt hat, ein leerer Bereich. Alles lässt sich beheben oder so lassen.',
  },
  criterion: {
    ask: 'Was ist ein Kriterium?',
    text: 'Etwas, das du laut deiner Führungskraft zeigen musst, und woran sie es erkennt. Mit einem Verhalten zeigt es, was dein Logbuch dazu hergibt; mit einem Datum erinnert es dich.',
  },
  alias: {
    ask: 'Was ist ein Deckname?',
    text: 'Was in einem Dokument anstelle eines Namens steht: für denselben Namen immer dasselbe, in jedem Dokument. Dein Logbuch behält den Namen.',
  },
  snapshot: {
    ask: 'Was ist ein Snapshot?',
    text: 'Was du an einem Tag beansprucht hast und was dein Logbuch zeigte, festgehalten, wie es war. Was du später auch änderst, kein Snapshot ändert sich.',
  },
};

export const conceptLines: Translated<typeof en.conceptLines> = {
  weeks: 'Von den letzten dreizehn Wochen, diese mitgezählt.',
  leaving: 'Was davon diesen Browser verlassen darf',
};
