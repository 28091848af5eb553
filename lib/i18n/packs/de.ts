import { toSpeech } from './to-speech';

/** All of Winnow in German. */
export const de = toSpeech('de', import.meta.glob<object>('../de/*.ts', { eager: true }));
