import type { StartUpState } from '@/lib/safety/start-up-check';

/** What the start-up check leaves to the user. */
export type Asked = Extract<StartUpState, { state: 'ask' }>;
