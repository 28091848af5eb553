import { toSpeech } from './to-speech';

/** What the service worker says, in Spanish: it may not load anything later. */
export const workerEs = toSpeech(
  'es',
  import.meta.glob<object>(
    [
      '../es/app.ts',
      '../es/built-in-ladder.ts',
      '../es/language.ts',
      '../es/page-button.ts',
      '../es/plan-steps.ts',
      '../es/reminders.ts',
      '../es/shortcuts.ts',
      '../es/storage.ts',
    ],
    { eager: true },
  ),
);
