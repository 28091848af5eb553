import { Button } from '@/components/ui/Button';
import { resultWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';

/** The ways on from a result, and back into the quiz. */
export function Onward({ onAgain }: { onAgain: () => void }) {
  return (
    <nav className="quiz-part" aria-labelledby="quiz-onward">
      <h2 id="quiz-onward">{say(resultWords.onward)}</h2>
      <ul className="quiz-onward">
        {(['checklist', 'plan', 'audit', 'map'] as const).map((name) => (
          <li key={name}>
            <a className="ui-link" href={`#/${name}`}>
              {say(resultWords.links[name])}
            </a>
          </li>
        ))}
        <li>
          <a className="ui-link" href="#/quiz/snapshots">
            {say(resultWords.links.snapshots)}
          </a>
        </li>
      </ul>
      <p>
        <Button onClick={onAgain}>{say(resultWords.again)}</Button>
      </p>
    </nav>
  );
}
