import { classNames } from '@/components/ui/class-names';
import { Grain } from '@/components/ui/grains/Grain';
import { sayMismatch, sayMissingBesidesProgress, sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import type { ChecklistRow } from './checklist-of';

/** What the log shows, in the margin: the grain, the state and the progress in words, and what is missing. */
export function ProofNote({ row: { claim, proof }, isReading }: { row: ChecklistRow; isReading: boolean }) {
  const mismatch = sayMismatch(claim ?? undefined, proof, { isBeside: true });
  return (
    <div className={classNames('app-margin', 'checklist-proof', isReading && 'checklist-held')}>
      <p className="checklist-state">
        <Grain state={proof.state} size={22} />
        <span>
          <strong>{sayProofState(proof.state)}</strong>
          <span className="numbers">{sayProgress(proof)}</span>
        </span>
      </p>
      {mismatch ? <p className="checklist-mismatch">{mismatch}</p> : <p>{sayMissingBesidesProgress(proof)}</p>}
    </div>
  );
}
