import { toSpeech } from './to-speech';

/** What the panels on a page say, in Spanish. */
export const panelEs = toSpeech(
  'es',
  import.meta.glob<object>(
    [
      '../es/artifact-types.ts',
      '../es/cautions.ts',
      '../es/coach.ts',
      '../es/language.ts',
      '../es/page-button.ts',
      '../es/page-list.ts',
      '../es/storage.ts',
    ],
    { eager: true },
  ),
);
