import type { ReactNode } from 'react';
import { keyList } from '@/components/keys/key-list';
import './deck.css';
import { KeyButton } from '@/components/keys/KeyButton';
import { Notice } from '@/components/ui/Notice';
import { useOfferUndo } from '@/components/ui/offered-undo';

interface Props {
  label: string;
  trouble: { title: string; text: string } | null | undefined;
  /** What was done last, said once. */
  news: string;
  undoLabel: string;
  /** Absent while there is nothing to take back. */
  onUndo: (() => void) | undefined;
  /** The acts that the card in hand offers. */
  children: ReactNode;
}

/** The acts on a card of a deck, always in sight, and under them what was done last with the way back: its place is held. */
export function DeckActs({ label, trouble, news, undoLabel, onUndo, children }: Props) {
  useOfferUndo(undoLabel, news, onUndo);
  return (
    <footer className="ui-deck-acts">
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {trouble.text}
        </Notice>
      )}
      <fieldset className="row ui-deck-row" aria-label={label}>
        {children}
      </fieldset>
      <div className="ui-deck-last">
        <p className="ui-deck-news note" role="status">
          {news}
        </p>
        {onUndo && (
          <KeyButton hotkey={keyList.inbox.undo[0]} kind="quiet" onClick={onUndo}>
            {undoLabel}
          </KeyButton>
        )}
      </div>
    </footer>
  );
}
