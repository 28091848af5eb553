import { useEffect, useEffectEvent, useState } from 'react';
import { readAct } from '@/components/keys/read-key';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { filterWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { afterFrame } from '@/lib/long-work/after-frame';

interface Props {
  text: string;
  onChange: (text: string) => void;
  /** Enter or the arrow down: on to what was found. */
  onDown: () => void;
}

/** Shows a key in the next frame, whatever it asks for: that is begun after it. */
export function SearchText({ text, onChange, onDown }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (typed === null) return;
    return afterFrame(() => {
      tell(typed);
      setTyped(null);
    });
  }, [typed]);
  return (
    <Field label={say(filterWords.text)} labelHidden className="wins-filter-text">
      {(control) => (
        <TextInput
          {...control}
          type="search"
          placeholder={say(filterWords.textPlaceholder)}
          value={typed ?? text}
          onChange={setTyped}
          onKeyDown={(event) => {
            const isDown = event.key === 'Enter' || (event.key === 'ArrowDown' && readAct('wins', event) === 'step');
            if (!isDown || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDown();
          }}
        />
      )}
    </Field>
  );
}
