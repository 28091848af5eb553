import { Grain } from '@/components/ui/Grain';
import type { Gap } from '@/lib/domain/gap';
import { report as texts } from '@/lib/i18n/en/report';
import { sayMissing, sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';

/** Every behaviour whose rule is not met: what is missing, and the one next thing to do. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return <p>{texts.gapsNone}</p>;
  return (
    <ul className="report-gaps">
      {gaps.map(({ behaviour, proof, claimed }) => (
        <li key={behaviour.id}>
          <Grain state={proof.state} />
          <div>
            <p className="report-gap-title">{behaviour.statement}</p>
            <p className="report-note">
              {sayProofState(proof.state)} · {sayProgress(proof)}
              {claimed && ` · ${texts.gapClaimed}`}
            </p>
            <p>{sayMissing(proof)}</p>
            <p>{say(texts.nextAction, { action: behaviour.nextAction })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
