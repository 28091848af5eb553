import { toSpeech } from './to-speech';

/** All of Winnow in Spanish, but for what is said on pages of others alone. */
export const es = toSpeech(
  'es',
  import.meta.glob<object>(['../es/*.ts', '!../es/page-list.ts', '!../es/page-note.ts'], { eager: true }),
);
