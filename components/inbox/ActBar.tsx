import { Grain } from '@/components/ui/Grain';
import { KeyButton } from '@/components/ui/KeyButton';
import { Notice } from '@/components/ui/Notice';
import { actWords, elsewhereWords, inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import type { Hand } from './use-hand';

/** The acts, always in sight, and under them what was done last. */
export function ActBar({ hand, onMerge }: { hand: Hand; onMerge: () => void }) {
  const { trouble, news } = hand;
  return (
    <footer className="inbox-acts">
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {trouble.text}
        </Notice>
      )}
      <fieldset className="inbox-acts-row" aria-label={say(inboxWords.actions)}>
        <Acts hand={hand} onMerge={onMerge} />
        {hand.hasActed && (
          <span className="inbox-undo">
            <KeyButton hotkey="U" kind="quiet" onClick={hand.undo}>
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

function Acts({ hand: { standing, keep, drop, next }, onMerge }: { hand: Hand; onMerge: () => void }) {
  if (standing === 'none') return null;
  if (standing !== 'waiting') {
    return (
      <div className="inbox-elsewhere" role="status">
        <p>{say(elsewhereWords[standing])}</p>
        <KeyButton hotkey="J" onClick={next}>
          {say(actWords.next)}
        </KeyButton>
      </div>
    );
  }
  return (
    <>
      <KeyButton hotkey="K" kind="primary" icon={<Grain state="met" size={14} />} onClick={keep}>
        {say(actWords.keep)}
      </KeyButton>
      <KeyButton hotkey="M" onClick={onMerge}>
        {say(actWords.merge)}
      </KeyButton>
      <KeyButton hotkey="D" onClick={drop}>
        {say(actWords.drop)}
      </KeyButton>
    </>
  );
}
