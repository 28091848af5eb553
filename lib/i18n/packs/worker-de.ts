import { toSpeech } from './to-speech';

/** What the service worker says, in German: it may not load anything later. */
export const workerDe = toSpeech(
  'de',
  import.meta.glob<object>(
    [
      '../de/app.ts',
      '../de/built-in-ladder.ts',
      '../de/language.ts',
      '../de/page-button.ts',
      '../de/plan-steps.ts',
      '../de/reminders.ts',
      '../de/shortcuts.ts',
      '../de/storage.ts',
    ],
    { eager: true },
  ),
);
