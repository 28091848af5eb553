import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';

/** The title, in the size it is read in; it wraps, and has no line breaks of its own. */
export function TitleField() {
  const { win, change } = useEditing();
  return (
    <Field label={say(fieldWords.title)} labelHidden>
      {(control) => (
        <TextArea
          {...control}
          className="win-title"
          data-field="title"
          rows={1}
          value={win.title}
          maxLength={TITLE_LIMIT}
          placeholder={say(fieldWords.titlePlaceholder)}
          onChange={(title) => change({ title: title.replace(/\s*\n\s*/g, ' ') })}
        />
      )}
    </Field>
  );
}
