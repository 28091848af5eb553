import { quickLogWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** Which behaviour a win that begins so would show. */
export function StarterShows({ behaviourId }: { behaviourId: string }) {
  const behaviour = spokenLadder(seniorEngineer).behaviours.find(({ id }) => id === behaviourId);
  return behaviour ? <p className="note">{say(quickLogWords.shows, { behaviour: behaviour.statement })}</p> : null;
}
