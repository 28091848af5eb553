import type { Marker } from '../in-page/screen-times';
import { NEWEST } from './lifetime-log';

/** What each section of the app shows once it is of use, with a log of so many wins. */
export function usefulIn(wins: number): Record<string, Marker> {
  const main = (text: string): Marker => ({ within: 'main', text });
  return {
    '/checklist': main('I find problems nobody assigned to me'),
    '/wins': main(wins > 0 ? NEWEST : 'No wins yet'),
  };
}
