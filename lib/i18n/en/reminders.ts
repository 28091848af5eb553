import { words } from '../words';

export const badgeWords = words('reminders.badgeWords', {
  unsafe: 'Winnow: no backup for 14 days',
  unsafeAndDue: 'Winnow: no backup for 14 days; the weekly check-in is due',
  unsafeAndCriterion: 'Winnow: no backup for 14 days; something that was asked for comes due',
  due: 'Winnow: the weekly check-in is due',
  criterion: 'Winnow: something that was asked for comes due',
  inbox: { one: 'Winnow: {n} win waits in the inbox', other: 'Winnow: {n} wins wait in the inbox' },
});

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const reminderWords = words('reminders.reminderWords', {
  title: 'Weekly check-in',
  note: 'Two minutes a week. When it is due, the toolbar button shows a dot and opens the check-in. The first one comes in the week after you installed Winnow.',
  unread: 'What you chose here could not be read. It stands as it was; reload the page to see it.',
  day: 'Day',
  hour: 'Hour',
  weekdays: WEEKDAYS,
  dueNow: 'Due now, since {when}.',
  snoozed: 'Snoozed until {when}.',
  next: 'Next due {when}.',
  nextAfter: 'The one after is due {when}.',
  zone: 'By the local time of this machine, wherever it is.',

  notifications: 'Notification',
  notify: 'Also show a system notification',
  notifyHint:
    'One for each check-in, one when a snooze ends, and one when something your manager asked for comes due. The browser asks you to allow it.',
  asking: 'The browser asks you…',
  denied: 'The browser did not allow notifications',
  deniedWhat: 'The dot on the toolbar button still appears. Tick the box again to be asked again.',
  failed: 'The browser could not ask',
  failedWhat: 'Nothing has changed; the dot on the toolbar button still appears. Try again from this page.',
  takenBack: 'Notifications are on here, but the browser does not allow them any more',
  takenBackWhat: 'The dot on the toolbar button still appears.',
  allowAgain: 'Allow again',
  sendTest: 'Send a test',
  testSent: 'Sent',
  testSentWhat: 'If nothing appeared, the system held it back. Look at these, then send another:',
  testFailed: 'The browser refused to show it',
  testFailedWhat: 'Look at these, then send another:',
  checks: [
    'Notifications of your browser are allowed in the system’s own settings: Windows “Notifications”, macOS “Notifications”, on Linux those of your desktop.',
    'No “Do not disturb” or “Focus” is on, and no screen is shared or presented.',
    'The notification may have gone straight to the system’s list of notifications.',
  ],
  quiet: 'Quiet hours',
  quietOn: 'No notification between these hours',
  quietHint:
    'A notification that falls between them comes when they end. The dot on the toolbar button makes no noise and stays.',
  quietFrom: 'From',
  quietTo: 'To',
  quietSame: 'Both are the same hour, so there are no quiet hours.',
  dueInQuiet: 'The check-in is due within them, so its notification comes at {hour}.',

  badge: 'Toolbar button',
  countInbox: 'Count the inbox on the toolbar button',
  countInboxHint: 'While a check-in is due, the dot takes the number’s place.',

  notification: {
    title: 'Weekly check-in',
    message: 'Two minutes: what came in, what you did, one line for next week.',
  },
  catchUpNotification: {
    title: 'Catch up, if you like',
    message: 'Two minutes for the weeks since the last check-in. It starts from what was saved meanwhile.',
  },
  /** Without a word of what it is: others may see the screen. */
  criterionNotification: {
    soon: { title: 'Due in two weeks', message: 'Something you were asked to show is due in two weeks or less.' },
    close: { title: 'Due in three days', message: 'Something you were asked to show is due in three days or less.' },
    passed: { title: 'Its day has passed', message: 'Say where it stands, or talk about it next time.' },
    several: { title: 'Several things come due', message: 'Several things that you were asked to show are due soon.' },
  },
  testNotification: { title: 'Winnow', message: 'This is how the weekly check-in will show up.' },
});
