import { useEffect, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Segmented } from '@/components/ui/fields/Segmented';
import type { StorageRefusal } from '@/lib/db/outcome';
import { type ClaimAct, setClaim } from '@/lib/db/proof/claims';
import type { Behaviour } from '@/lib/domain/ladder/ladder';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { claimWords } from '@/lib/i18n/en/proof';
import { say } from '@/lib/i18n/say';

interface Props {
  behaviour: Behaviour;
  claim: ClaimValue | null;
  isReading: boolean;
  onTrouble: (reason: StorageRefusal | null) => void;
  /** It was chosen, and can be taken back. */
  onChosen: (value: ClaimValue, act: ClaimAct) => void;
}

/** What the user says of a behaviour; saved as it is chosen. */
export function ClaimChoice({ behaviour, claim, isReading, onTrouble, onChosen }: Props) {
  const ladder = useLadder();
  // Shown while it is being written; whatever the log says next takes its place.
  const [chosen, setChosen] = useState<ClaimValue | null>(null);
  useEffect(() => {
    if (claim !== null) setChosen(null);
  }, [claim]);
  const choose = async (value: ClaimValue) => {
    setChosen(value);
    const outcome = await setClaim(ladder.id, behaviour.id, value);
    if (outcome.ok) onChosen(value, outcome.act);
    else setChosen(null);
    onTrouble(outcome.ok ? null : outcome.reason);
  };
  return (
    <Segmented
      label={say(texts.claimLabel, { statement: behaviour.statement })}
      labelHidden
      options={CLAIM_VALUES.map((value) => ({ value, label: claimWords[value] }))}
      value={chosen ?? claim}
      onChange={choose}
      disabled={isReading}
    />
  );
}
