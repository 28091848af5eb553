import { Grain } from '@/components/ui/Grain';
import { Notice } from '@/components/ui/Notice';
import { actWords, elsewhereWords, inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { KeyButton } from './KeyButton';
import type { Standing } from './use-hand';

interface Props {
  standing: Standing;
  onKeep: () => void;
  onMerge: () => void;
  onDrop: () => void;
  onNext: () => void;
  onUndo: (() => void) | null;
  /** What was done last. */
  news: string;
  /** Why the last act was not done. */
  trouble: { title: string; text: string } | null;
}

/** The acts, always in sight, and under them what was done last. */
export function ActBar({ standing, onKeep, onMerge, onDrop, onNext, onUndo, news, trouble }: Props) {
  return (
    <footer className="inbox-acts">
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {trouble.text}
        </Notice>
      )}
      <fieldset className="inbox-acts-row" aria-label={say(inboxWords.actions)}>
        {standing === 'waiting' && (
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
        {(standing === 'kept' || standing === 'trashed' || standing === 'gone') && (
          <div className="inbox-elsewhere" role="status">
            <p>{say(elsewhereWords[standing])}</p>
            <KeyButton hotkey="J" onClick={onNext}>
              {say(actWords.next)}
            </KeyButton>
          </div>
        )}
        {onUndo && (
          <span className="inbox-undo">
            <KeyButton hotkey="U" kind="quiet" onClick={onUndo}>
              {say(inboxWords.undo)}
            </KeyButton>
          </span>
        )}
      </fieldset>
      <p className="inbox-news note" role="status">
        {news}
      </p>
    </footer>
  );
}
