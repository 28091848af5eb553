import { useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { readTags } from './read-tags';

/** Tags as one line of words between commas. */
export function TagsField() {
  const { win, change } = useEditing();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    change({ tags: readTags(text) });
  };
  return (
    <Field label={say(fieldWords.tags)} hint={say(fieldWords.tagsHint)}>
      {(control) => (
        <TextInput
          {...control}
          data-field="tags"
          value={typed ?? win.tags.join(', ')}
          onChange={type}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
