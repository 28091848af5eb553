import { behaviourHref } from '@/components/checklist/behaviour-href';
import { Grain } from '@/components/ui/grains/Grain';
import { resultWords } from '@/lib/i18n/en/quiz';
import { sayMismatch } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import type { QuizOutcome, ResultCell } from './quiz-result';

/** Where what was said and what the log shows differ, both ways. */
export function Differences({ outcome: { more, less, isLogged } }: { outcome: QuizOutcome }) {
  return (
    <section className="quiz-part" aria-labelledby="quiz-differ">
      <h2 id="quiz-differ">{say(resultWords.differ)}</h2>
      {!isLogged && (
        <p>
          {say(resultWords.nothingLogged)}{' '}
          <a className="ui-link" href="#/wins/new">
            {say(resultWords.logFirst)}
          </a>
        </p>
      )}
      {isLogged && more.length + less.length === 0 && <p>{say(resultWords.agree)}</p>}
      <OneWay title={say(resultWords.more)} cells={more} />
      <OneWay title={say(resultWords.less)} cells={less} />
    </section>
  );
}

function OneWay({ title, cells }: { title: string; cells: readonly ResultCell[] }) {
  if (cells.length === 0) return null;
  return (
    <>
      <h3 className="quiz-way">{title}</h3>
      <ul className="quiz-list">
        {cells.map(({ behaviour, claim, proof }) => (
          <li key={behaviour.id}>
            <Grain state={proof.state} size={20} />
            <div>
              <p className="words" dir="auto">
                <a className="ui-link" href={behaviourHref(behaviour.id)}>
                  {behaviour.statement}
                </a>
              </p>
              <p className="muted">{sayMismatch(claim, proof)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
