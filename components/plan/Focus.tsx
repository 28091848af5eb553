import { Grain } from '@/components/ui/grains/Grain';
import { LinkButton } from '@/components/ui/LinkButton';
import type { Proof } from '@/lib/domain/proof/proof';
import { planWords } from '@/lib/i18n/en/plan';
import { stepActs } from '@/lib/i18n/en/plan-steps';
import { sayMissingBesidesProgress, sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import type { Running } from './use-plans';
import { writeHref } from './write-href';

/** The behaviours that the plan is about, as the log shows them now. */
export function Focus({ running: { plan, ladder, proofs } }: { running: Running }) {
  const chosen = plan.focus.flatMap((id) => {
    const behaviour = ladder.behaviours.find((each) => each.id === id);
    const proof = proofs.find(({ behaviourId }) => behaviourId === id);
    return behaviour && proof ? [{ behaviour, proof }] : [];
  });
  return (
    <section className="plan-part" aria-labelledby="plan-focus">
      <h2 id="plan-focus">{planWords.focusHeading}</h2>
      {chosen.length === 0 && <p className="muted">{planWords.focusNone}</p>}
      <ul className="ruled plan-rows">
        {chosen.map(({ behaviour, proof }) => (
          <li key={behaviour.id}>
            <Grain state={proof.state} size={22} />
            <div>
              <p className="words" dir="auto">
                {behaviour.statement}
              </p>
              <p className="note">
                {sayState(proof)} {proof.state !== 'met' && sayMissingBesidesProgress(proof)}
              </p>
              {proof.state !== 'met' && <p className="note">{behaviour.nextAction}</p>}
            </div>
            <LinkButton
              href={writeHref([behaviour.id])}
              aria-label={say(stepActs.writeFor, { step: behaviour.statement })}
            >
              {stepActs.write}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayState(proof: Proof): string {
  return say(planWords.focusProgress, { state: sayProofState(proof.state), progress: sayProgress(proof) });
}
