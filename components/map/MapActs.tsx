import { Grain } from '@/components/ui/Grain';
import { KeyButton } from '@/components/ui/KeyButton';
import { Notice } from '@/components/ui/Notice';
import { mapActs, mapWords } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import type { Mapping } from './use-mapping';

interface Props {
  mapping: Mapping;
  name: string;
  isInHand: boolean;
}

/** The acts, always in sight, and under them what was done last. */
export function MapActs({ mapping, name, isInHand }: Props) {
  const { trouble, news, state } = mapping;
  return (
    <footer className="map-acts">
      {trouble && (
        <Notice tone="error" title={trouble.title}>
          {trouble.text}
        </Notice>
      )}
      <fieldset className="map-acts-row" aria-label={say(mapWords.actions)}>
        {isInHand && (
          <>
            <KeyButton
              hotkey="↵"
              keyName="Enter"
              kind="primary"
              icon={<Grain state="met" size={14} />}
              onClick={mapping.done}
            >
              {say(mapActs.next)}
            </KeyButton>
            <KeyButton hotkey="N" onClick={() => void mapping.none(name)}>
              {say(mapActs.none)}
            </KeyButton>
            <KeyButton hotkey="S" onClick={mapping.skip}>
              {say(mapActs.skip)}
            </KeyButton>
          </>
        )}
        {state.done.length > 0 && (
          <span className="map-undo">
            <KeyButton hotkey="U" kind="quiet" onClick={mapping.undo}>
              {say(mapActs.undo)}
            </KeyButton>
          </span>
        )}
      </fieldset>
      <p className="map-news note" role="status">
        {news}
      </p>
    </footer>
  );
}
