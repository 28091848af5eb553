import { DeckActs } from '@/components/deck/DeckActs';
import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Grain } from '@/components/ui/grains/Grain';
import { actWords, elsewhereWords, inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import type { Hand } from './use-hand';

/** The acts on the card in hand, and what was done last. */
export function ActBar({ hand, onMerge }: { hand: Hand; onMerge: () => void }) {
  return (
    <DeckActs
      label={say(inboxWords.actions)}
      trouble={hand.trouble}
      news={hand.news}
      undoLabel={say(inboxWords.undo)}
      onUndo={hand.hasActed ? hand.undo : undefined}
    >
      <Acts hand={hand} onMerge={onMerge} />
    </DeckActs>
  );
}

function Acts({ hand: { standing, keep, drop, next }, onMerge }: { hand: Hand; onMerge: () => void }) {
  if (standing === 'none') return null;
  if (standing !== 'waiting') {
    return (
      <div className="inbox-elsewhere" role="status">
        <p>{say(elsewhereWords[standing])}</p>
        <KeyButton hotkey={keyList.inbox.next[0]} onClick={next}>
          {say(actWords.next)}
        </KeyButton>
      </div>
    );
  }
  return (
    <>
      <KeyButton hotkey={keyList.inbox.keep[0]} kind="primary" icon={<Grain state="met" size={14} />} onClick={keep}>
        {say(actWords.keep)}
      </KeyButton>
      <KeyButton hotkey={keyList.inbox.merge[0]} onClick={onMerge}>
        {say(actWords.merge)}
      </KeyButton>
      <KeyButton hotkey={keyList.inbox.drop[0]} onClick={drop}>
        {say(actWords.drop)}
      </KeyButton>
    </>
  );
}
