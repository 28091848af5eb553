import { toSpeech } from './to-speech';

/** What the panels on a page say, in German. */
export const panelDe = toSpeech(
  'de',
  import.meta.glob<object>(
    [
      '../de/artifact-types.ts',
      '../de/cautions.ts',
      '../de/coach.ts',
      '../de/language.ts',
      '../de/page-button.ts',
      '../de/page-list.ts',
      '../de/storage.ts',
    ],
    { eager: true },
  ),
);
