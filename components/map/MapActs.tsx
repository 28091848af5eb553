import { DeckActs } from '@/components/deck/DeckActs';
import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Grain } from '@/components/ui/grains/Grain';
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
    <DeckActs
      label={say(mapWords.actions)}
      trouble={trouble}
      news={news}
      undoLabel={say(mapActs.undo)}
      onUndo={state.done.length > 0 ? mapping.undo : undefined}
    >
      {isInHand && (
        <>
          <KeyButton
            hotkey={keyList.map.done[0]}
            kind="primary"
            icon={<Grain state="met" size={14} />}
            onClick={mapping.done}
          >
            {say(mapActs.next)}
          </KeyButton>
          <KeyButton hotkey={keyList.map.none[0]} onClick={() => void mapping.none(name)}>
            {say(mapActs.none)}
          </KeyButton>
          <KeyButton hotkey={keyList.map.skip[0]} data-steps onClick={mapping.skip}>
            {say(mapActs.skip)}
          </KeyButton>
        </>
      )}
    </DeckActs>
  );
}
