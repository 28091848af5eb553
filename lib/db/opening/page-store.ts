import { isDemo } from './which-log';

/** The store that is written before a call returns. Of the demo nothing goes where the user's own words wait. */
export const pageStore = (): Storage => (isDemo ? sessionStorage : localStorage);
