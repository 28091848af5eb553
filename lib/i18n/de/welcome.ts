import type * as en from '../en/welcome';
import type { Translated } from '../translated';

export const welcome: Translated<typeof en.welcome> = {
  promise: 'Winnow macht aus der Arbeit, die du ohnehin tust, Belege für deine Beförderung.',
  how: 'Speichere einen Erfolg dort, wo die Arbeit passiert ist. Sieh, welche Verhaltensweisen dein Logbuch nachweist und welche noch nicht. Übergib Belege statt Erinnerungen.',
  nothingLeaves: 'Nichts verlässt deinen Browser',
  nothingLeavesWhat:
    'Kein Konto, kein Server, nichts wird verschickt. Dein Logbuch liegt in diesem Browser, und jedes Byte davon lässt sich exportieren.',
  firstWin: 'Ersten Erfolg festhalten',
  firstWinWhat: 'Etwas, das du diese Woche getan hast. Ein Satz genügt.',
  did: 'Was hast du getan?',
  didHint: 'Fang mit „Ich …“ an. Zum Beispiel: Ich habe die Entscheidung zur API-Versionierung herbeigeführt.',
  didNeeded: 'Schreib einen Satz, dann speichere.',
  save: 'Erfolg speichern',
  savedTitle: 'Gespeichert.',
  savedMore: 'Er steht in deinem Logbuch.',
  openWin: 'Sagen, was sich dadurch geändert hat',
  another: 'Noch einen festhalten',
  quiz: 'Sieh, wo du stehst',
  quizWhat: {
    one: 'Eine Aussage, drei Antworten. Du erfährst, was fehlt, und einen nächsten Schritt.',
    other:
      '{n} Aussagen, je drei Antworten, etwa {minutes} Min. Du erfährst deine Lücken und für die ersten drei je einen nächsten Schritt.',
  },
  takeQuiz: 'Quiz machen',
  quizLeave: 'Du musst vorher nichts festhalten und kannst jederzeit aufhören und später weitermachen.',
  button: 'Wo der Knopf ist',
  buttonWhat:
    'An einem gemergten Pull Request steht „Als Erfolg speichern“ unter dem Titel. Ein Klick speichert ihn; der Rest hat Zeit, bis du eine Minute hast.',
  buttonElsewhere: 'Überall sonst drückst du das Korn in der Symbolleiste.',
  pictureLabel: 'Ein gemergter Pull Request mit dem Knopf „Als Erfolg speichern“ unter dem Titel.',
  pictureTitle: 'Webhook einmal wiederholen',
  pictureNumber: '#42',
  pictureState: 'Gemergt',
  pictureButton: 'Als Erfolg speichern',
};
