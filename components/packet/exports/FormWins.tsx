import type { Speaker } from '@/lib/i18n/documents/speaker';
import { formWords as texts } from '@/lib/i18n/en/packet-exports';
import type { useFormText } from './use-form-text';

interface Props {
  form: Pick<ReturnType<typeof useFormText>, 'entries' | 'isChosen' | 'isAnyChosen' | 'choose'>;
  speaker: Speaker;
}

/** Every win of the packet, to be chosen; the headlines are to begin with. */
export function FormWins({ form, speaker }: Props) {
  return (
    <fieldset className="packet-form-wins">
      <legend className="ui-field-label">{texts.which}</legend>
      <ul>
        {form.entries.map(({ winId, title, occurredOn }) => (
          <li key={winId}>
            <label>
              <input
                type="checkbox"
                checked={form.isChosen(winId)}
                onChange={(event) => form.choose(winId, event.target.checked)}
              />
              <bdi>{title}</bdi>
              <span className="note">{speaker.day(occurredOn)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!form.isAnyChosen && <p className="note">{texts.none}</p>}
    </fieldset>
  );
}
