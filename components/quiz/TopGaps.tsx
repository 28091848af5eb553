import { behaviourHref } from '@/components/checklist/behaviour-href';
import { Explain } from '@/components/ui/Explain';
import { Grain } from '@/components/ui/grains/Grain';
import type { Gap } from '@/lib/domain/proof/gap';
import { resultWords } from '@/lib/i18n/en/quiz';
import { sayMissing } from '@/lib/i18n/proof-sentences';
import { say, sayCount } from '@/lib/i18n/say';

/** The gaps to close first, with one next action each. */
export function TopGaps({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <section className="quiz-part" aria-labelledby="quiz-gaps">
      <h2 id="quiz-gaps">{say(resultWords.gaps)}</h2>
      <p className="muted">
        {gaps.length === 0 ? say(resultWords.noGaps) : sayCount(resultWords.gapsWhat, gaps.length)}
        <Explain of="gap" />
      </p>
      <ol className="quiz-list">
        {gaps.map(({ behaviour, proof }) => (
          <li key={behaviour.id}>
            <Grain state={proof.state} size={20} />
            <div>
              <h3 dir="auto">
                <a className="ui-link" href={behaviourHref(behaviour.id)}>
                  {behaviour.statement}
                </a>
              </h3>
              <p className="muted">{sayMissing(proof)}</p>
              {behaviour.nextAction !== '' && <p>{say(resultWords.next, { action: behaviour.nextAction })}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
