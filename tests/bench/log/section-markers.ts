import { checkInWords } from '@/lib/i18n/en/check-in';
import { dataWords } from '@/lib/i18n/en/data';
import { healthWords } from '@/lib/i18n/en/health';
import { actWords, emptyWords as inboxEmpty } from '@/lib/i18n/en/inbox';
import { mapActs, mapEmpty } from '@/lib/i18n/en/map';
import { packetWords } from '@/lib/i18n/en/packet';
import { startWords } from '@/lib/i18n/en/plan';
import { quizWords } from '@/lib/i18n/en/quiz';
import { report } from '@/lib/i18n/en/report';
import { settings } from '@/lib/i18n/en/settings';
import { talkWords } from '@/lib/i18n/en/talk';
import { emptyWords as winsEmpty } from '@/lib/i18n/en/wins';
import type { Marker } from '../in-page/screen-times';
import { NEWEST } from './lifetime-log';

/** The words of each section that are there only once the log was read for it, with so many wins in it. */
export function usefulIn(wins: number): Record<string, Marker> {
  const main = (words: string): Marker => ({ within: 'main', text: words });
  const either = (some: string, none: string) => main(wins > 0 ? some : none);
  return {
    // `No wins behind it yet`, and `417 wins behind it`.
    '/checklist': main('behind it'),
    '/quiz': main(quizWords.keys),
    '/inbox': either(actWords.refine, inboxEmpty.title),
    '/check-in': main(checkInWords.quiet),
    '/wins': either(NEWEST, winsEmpty.title),
    '/map': either(mapActs.next, mapEmpty.title),
    '/audit': main('Merged pull requests you wrote'),
    '/plan': main(startWords.gate),
    '/report': either(report.gridHeading, report.empty),
    '/packet': wins > 0 ? { within: '.packet-sheet', text: 'Promotion packet' } : main(packetWords.empty),
    '/talk': main(talkWords.beginNow),
    '/settings': main(settings.counts.inTrash),
    '/settings/data': main(dataWords.backUpNow),
    '/settings/health': main(healthWords.testPassed),
  };
}
