import { toSpeech } from './to-speech';

/** All of Winnow in Spanish. */
export const es = toSpeech('es', import.meta.glob<object>('../es/*.ts', { eager: true }));
