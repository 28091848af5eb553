import { sayMoment } from '@/lib/i18n/dates';
import { healthWords as texts } from '@/lib/i18n/en/health';
import { say } from '@/lib/i18n/say';
import { COPY_LATE_MS, type CopyStanding, readCopyStanding } from '@/lib/safety/copy/copy-standing';
import { Fact } from './Fact';
import { useFact } from './use-fact';

/** How old the copy is that a damaged log comes back from. */
export function CopyFact() {
  const standing = useFact(readCopyStanding);
  return <Fact name={texts.copy}>{standing && sayCopy(standing)}</Fact>;
}

function sayCopy(standing: CopyStanding | 'failed'): string {
  if (standing === 'failed') return texts.copyUnread;
  const { copiedAt, waitsSince } = standing;
  if (waitsSince !== null && Date.now() - waitsSince > COPY_LATE_MS) {
    return say(texts.copyLate, { moment: sayMoment(new Date(waitsSince)) });
  }
  return copiedAt === null ? texts.copyNone : say(texts.copyMade, { moment: sayMoment(new Date(copiedAt)) });
}
