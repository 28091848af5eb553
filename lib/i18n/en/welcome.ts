import { words } from '../words';

export const welcome = words('welcome.welcome', {
  promise: 'Winnow turns the work you do anyway into a promotion case.',
  how: 'Save a win where the work happened. See which behaviours your log proves, and which it does not yet. Hand over evidence instead of memories.',
  nothingLeaves: 'Nothing leaves your browser',
  nothingLeavesWhat:
    'No account, no server, nothing sent to anybody. Your log lives in this browser, and every byte of it can be exported.',
  firstWin: 'Log a first win',
  firstWinWhat: 'Something you did this week. One sentence is enough.',
  did: 'What did you do?',
  didHint: 'Start with “I …”. For example: I drove the API versioning decision.',
  didNeeded: 'Write one sentence, then save.',
  save: 'Save win',
  savedTitle: 'Saved.',
  savedMore: 'It is in your log.',
  openWin: 'Say what changed because of it',
  another: 'Log another',
  quiz: 'See where you stand',
  quizWhat: {
    one: 'One statement, three answers. You get what is missing, and a next step.',
    other:
      '{n} statements, three answers each, about {minutes} min. You get your gaps, and one next step for the first three.',
  },
  takeQuiz: 'Take the quiz',
  quizLeave: 'Nothing has to be logged first, and you can stop and go on later.',
  button: 'Where the button lives',
  buttonWhat:
    'On a merged pull request you find “Save as win” under the title. One click saves it; the rest can wait until you have a minute.',
  buttonElsewhere: 'Everywhere else, press the grain in the toolbar.',
  pictureLabel: 'A merged pull request with the button Save as win under its title.',
  pictureTitle: 'Retry the webhook once',
  pictureNumber: '#42',
  pictureState: 'Merged',
  pictureButton: 'Save as win',
});
