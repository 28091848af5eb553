import { faintOnes } from './contrast';
import { unmarkedFocus } from './focus';
import { lostWords } from './reflow';
import { smallTargets } from './targets';

/** What is measured of the page as it stands; each finding is a line of words. */
export const measures = { faintOnes, unmarkedFocus, lostWords, smallTargets };
