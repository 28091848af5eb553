import { Grain } from '@/components/ui/grains/Grain';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { missingClauses } from '@/lib/i18n/en/proof';
import { hintWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { nameBehaviour } from '../name-behaviour';
import { CLAUSE_FIELDS, goToField, hintFor, type ProofHint, whyBlocked } from './proof-hint';

interface Props {
  ladder: Ladder;
  logged: LoggedWin;
  today: Day;
}

/** In the margin: what the rule of each linked behaviour still asks of this win, and the way to the field. */
export function ProofMargin({ ladder, logged, today }: Props) {
  const blocked = whyBlocked(logged.win, today);
  const hints = ladder.behaviours
    .filter(({ id }) => logged.behaviourIds.includes(id))
    .map((behaviour) => hintFor(behaviour, logged, today));
  return (
    <aside className="win-margin app-margin" aria-label={say(hintWords.title)}>
      {hints.length === 0 && <p>{say(hintWords.none)}</p>}
      {blocked && hints.length > 0 && <p>{say(hintWords.blocked[blocked])}</p>}
      {hints.map((hint) => (
        <Hint key={hint.behaviour.id} hint={hint} name={nameBehaviour(ladder, hint.behaviour.id)} />
      ))}
    </aside>
  );
}

function Hint({ hint, name }: { hint: ProofHint; name: string }) {
  const { missing, behaviour, isUnheardLesson, isTooOld } = hint;
  const isComplete = missing.length === 0 && !isUnheardLesson && !isTooOld;
  return (
    <section className="win-hint">
      <h3>
        <Grain state={isComplete ? 'met' : 'thin'} size={14} /> {name}
      </h3>
      {isComplete && <p>{say(hintWords.complete)}</p>}
      {isUnheardLesson && <p>{say(hintWords.lesson)}</p>}
      {isTooOld && <p>{say(hintWords.tooOld, { n: behaviour.rule.days })}</p>}
      {missing.length > 0 && (
        <>
          <p>{say(hintWords.misses)}</p>
          <ul>
            {missing.map((clause) => (
              <li key={clause}>
                <button type="button" className="ui-link" onClick={() => goToField(CLAUSE_FIELDS[clause])}>
                  {missingClauses[clause]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
