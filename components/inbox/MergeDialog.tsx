import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { listNearbyWins } from '@/lib/db/win/merge';
import type { LoggedWin } from '@/lib/domain/log';
import { type Partner, rankPartners } from '@/lib/domain/win/merge-partners';
import { matchesText } from '@/lib/domain/win-list/win-search';
import { mergeWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { PartnerList } from './PartnerList';

interface Props {
  card: LoggedWin;
  onClose: () => void;
  onPick: (other: LoggedWin) => void;
}

const SHOWN = 20;

/** Which win the card is one with: those that name each other first, then those near its day. */
export function MergeDialog({ card, onClose, onPick }: Props) {
  const { id, occurredOn } = card.win;
  const reading = useReading(() => listNearbyWins({ id, occurredOn }), [id, occurredOn]);
  const partners = useMemo(
    () => (reading.state === 'read' ? rankPartners(card, reading.value) : null),
    [card, reading],
  );
  const [text, setText] = useState('');
  const found = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isReady = partners !== null;
  const hasLikely = Boolean(partners?.[0]?.likeness);
  useEffect(() => {
    if (!isReady) return;
    // What the dialog is about is read first, however large its letters are.
    (hasLikely ? found.current?.querySelector('button') : search.current)?.focus({ preventScroll: true });
  }, [isReady, hasLikely]);
  return (
    <Dialog open onClose={onClose} title={say(mergeWords.title)}>
      <p className="muted">{say(mergeWords.text)}</p>
      {reading.state === 'failed' && <LogTrouble />}
      {partners?.length === 0 && <p>{say(mergeWords.none)}</p>}
      {partners !== null && partners.length > 0 && (
        <>
          <Field label={say(mergeWords.search)}>
            {(control) => <TextInput {...control} ref={search} type="search" value={text} onChange={setText} />}
          </Field>
          <div ref={found} className="inbox-partners">
            <Found partners={partners.filter(({ logged }) => matchesText(logged, text))} onPick={onPick} />
          </div>
        </>
      )}
    </Dialog>
  );
}

function Found({ partners, onPick }: { partners: readonly Partner[]; onPick: Props['onPick'] }) {
  const shown = partners.slice(0, SHOWN);
  const likely = shown.filter(({ likeness }) => likeness !== null);
  const others = shown.filter(({ likeness }) => likeness === null);
  return (
    <>
      {partners.length === 0 && <p role="status">{say(mergeWords.noHits)}</p>}
      <PartnerList heading={say(mergeWords.likely)} partners={likely} onPick={onPick} />
      <PartnerList heading={say(mergeWords.others)} partners={others} onPick={onPick} />
      {partners.length > SHOWN && <p className="note">{say(mergeWords.more)}</p>}
    </>
  );
}
