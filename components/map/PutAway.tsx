import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { mapActs, mapTrouble } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';

/** The win in hand is no longer among those to be mapped. */
export function PutAway({ onNext }: { onNext: () => void }) {
  return (
    <div className="ui-deck-card" role="status" tabIndex={-1}>
      <p>{say(mapTrouble.elsewhere)}</p>
      <p>
        <KeyButton hotkey={keyList.map.done[0]} kind="primary" onClick={onNext}>
          {say(mapActs.next)}
        </KeyButton>
      </p>
    </div>
  );
}
