import { toSpeech } from './to-speech';

/** All of Winnow in German, but for what is said on pages of others alone. */
export const de = toSpeech(
  'de',
  import.meta.glob<object>(['../de/*.ts', '!../de/page-list.ts', '!../de/page-note.ts'], { eager: true }),
);
