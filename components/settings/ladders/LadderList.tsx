import { useState } from 'react';
import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { useLadder } from '@/components/ladder/LadderProvider';
import { ExportsRefused } from '@/components/policy/ExportsRefused';
import { useExports } from '@/components/policy/use-exports';
import { Explain } from '@/components/ui/Explain';
import { LinkButton } from '@/components/ui/LinkButton';
import { useReading } from '@/components/ui/use-reading';
import { useWhenever } from '@/components/ui/use-whenever';
import { LogTrouble } from '@/components/wins/LogTrouble';
import type { LadderAct } from '@/lib/db/ladder/ladder-acts';
import { activateLadder, listLadders } from '@/lib/db/ladder/ladders';
import type { StorageRefusal } from '@/lib/db/outcome';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { Part } from '../Part';
import { DeleteLadder } from './DeleteLadder';
import { LadderRow } from './LadderRow';
import { importHref } from './ladders-address';

/** Every ladder side by side; the one that is chosen is what the log is read by. */
export function LadderList({ onNews }: { onNews: (said: string, act?: LadderAct) => void }) {
  const active = useLadder();
  const reading = useReading(listLadders, []);
  // Shown at once: the log answers a moment later.
  const [chosen, setChosen] = useState<string | null>(null);
  const activeId = chosen ?? active.id;
  // From then on the log says, whichever window it is chosen in.
  useWhenever(active.id, () => setChosen(null));
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [deleting, setDeleting] = useState<Ladder | null>(null);
  const exports = useExports();
  const choose = async ({ id, name }: Ladder) => {
    setChosen(id);
    const outcome = await activateLadder(id);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) setChosen(null);
    else onNews(say(laddersWords.nowInUse, { name }), outcome.act);
  };
  return (
    <Page title={laddersWords.title} margin className="settings">
      <p className="lead">
        {laddersWords.lead}
        <Explain of="ladder" />
      </p>
      <Part title={laddersWords.list} note={laddersWords.listNote}>
        {reading.state === 'failed' && <LogTrouble />}
        {reading.state === 'read' && (
          <fieldset className="ladders-list">
            <legend className="ui-hidden">{laddersWords.choose}</legend>
            {reading.value.map((ladder) => (
              <LadderRow
                key={ladder.id}
                ladder={ladder}
                isActive={ladder.id === activeId}
                onChoose={() => void choose(ladder)}
                onDelete={() => setDeleting(ladder)}
                onNews={onNews}
                mayExport={exports?.refused === null}
              />
            ))}
          </fieldset>
        )}
        {exports?.refused && <ExportsRefused why={exports.refused} />}
        {trouble && <StorageTrouble reason={trouble} title={laddersWords.notChosen} />}
        <LinkButton kind="primary" href={importHref}>
          {laddersWords.import}
        </LinkButton>
      </Part>
      {deleting && (
        <DeleteLadder
          ladder={deleting}
          isActive={deleting.id === activeId}
          onClose={() => setDeleting(null)}
          onDeleted={(act) => {
            setDeleting(null);
            setChosen(null);
            onNews(say(laddersWords.deleted, { name: deleting.name }), act);
          }}
        />
      )}
    </Page>
  );
}
