import { Plus } from 'lucide-react';
import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { StorageRefusal } from '@/lib/db/outcome';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say } from '@/lib/i18n/say';
import { AskedFor } from './AskedFor';
import { ClaimChoice } from './ClaimChoice';
import type { ChecklistRow } from './checklist-of';
import { ProofNote } from './ProofNote';
import type { Linking } from './use-linking';
import { WinsBehind } from './WinsBehind';

interface Props {
  row: ChecklistRow;
  criteria: Criterion[];
  isReading: boolean;
  onAdd: (behaviourId: string) => void;
  linking: Linking;
}

/** One line of the ladder: the statement, the claim, the proof in the margin, and what lies behind. */
export function BehaviourRow({ row, criteria, isReading, onAdd, linking }: Props) {
  const { behaviour, claim } = row;
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const statementId = `behaviour-${behaviour.id}`;
  const add = say(texts.addEvidenceFor, { statement: behaviour.statement });
  return (
    <section className="app-spread checklist-row" aria-labelledby={statementId}>
      <h3 id={statementId} tabIndex={-1} dir="auto">
        {behaviour.statement}
      </h3>
      <AskedFor behaviourId={behaviour.id} criteria={criteria} />
      <div className="checklist-answer">
        <ClaimChoice
          behaviour={behaviour}
          claim={claim}
          isReading={isReading}
          onTrouble={setTrouble}
          onChosen={linking.claimed}
        />
        <Button kind="quiet" icon={<Plus size={16} aria-hidden />} aria-label={add} onClick={() => onAdd(behaviour.id)}>
          {texts.addEvidence}
        </Button>
      </div>
      <ProofNote row={row} isReading={isReading} />
      <div className="checklist-behind">
        <Disclosure summary={behaviour.example ? texts.showExample : texts.showPlace}>
          {behaviour.example && <p className="words">{say(texts.example, { example: behaviour.example })}</p>}
          <p className="note">{say(texts.showsUp, { where: behaviour.whereItShowsUp })}</p>
        </Disclosure>
        {!isReading && (
          <WinsBehind
            row={row}
            onUnlink={async (logged) => {
              const outcome = await linking.unlink(logged, behaviour.id);
              setTrouble(outcome.ok ? null : outcome.reason);
            }}
          />
        )}
      </div>
      {trouble && <StorageTrouble reason={trouble} />}
    </section>
  );
}
