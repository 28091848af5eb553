import { useLive } from '@/components/ui/use-live';
import { listClaims } from '@/lib/db/proof/claims';
import { sayDay } from '@/lib/i18n/dates';
import { claimWords } from '@/lib/i18n/en/proof';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';

/** What was said of the statement before this taking, if anything was. */
export function LastTime({ ladderId, behaviourId }: { ladderId: string; behaviourId: string }) {
  const claims = useLive(() => listClaims(ladderId), [ladderId]);
  const claim = claims?.find((each) => each.behaviourId === behaviourId);
  const words = claim
    ? say(quizWords.lastTime, { claim: claimWords[claim.value], day: sayDay(claim.claimedOn) })
    : say(quizWords.firstTime);
  return <p className="note quiz-last">{claims && words}</p>;
}
