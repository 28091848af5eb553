import { Grain } from '@/components/ui/Grain';
import { actWords, inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { KeyButton } from './KeyButton';

interface Props {
  /** There is no card to act on. */
  isEmpty: boolean;
  onKeep: () => void;
  onMerge: () => void;
  onDrop: () => void;
  onUndo: (() => void) | null;
  news: string;
}

/** The acts, always in sight, and under them what was done last. */
export function ActBar({ isEmpty, onKeep, onMerge, onDrop, onUndo, news }: Props) {
  return (
    <footer className="inbox-acts">
      <div className="inbox-acts-row" role="group" aria-label={say(inboxWords.actions)}>
        {!isEmpty && (
          <>
            <KeyButton hotkey="K" kind="primary" icon={<Grain state="met" size={14} />} onClick={onKeep}>
              {say(actWords.keep)}
            </KeyButton>
            <KeyButton hotkey="M" onClick={onMerge}>
              {say(actWords.merge)}
            </KeyButton>
            <KeyButton hotkey="D" onClick={onDrop}>
              {say(actWords.drop)}
            </KeyButton>
          </>
        )}
        {onUndo && (
          <span className="inbox-undo">
            <KeyButton hotkey="U" kind="quiet" onClick={onUndo}>
              {say(inboxWords.undo)}
            </KeyButton>
          </span>
        )}
      </div>
      <p className="inbox-news note" role="status">
        {news}
      </p>
    </footer>
  );
}
