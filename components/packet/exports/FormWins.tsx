import type { Entry } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { formWords as texts } from '@/lib/i18n/en/packet-exports';
import type { useFormText } from './use-form-text';

interface Props {
  form: Pick<ReturnType<typeof useFormText>, 'entries' | 'isChosen' | 'isAnyChosen' | 'choose'>;
  speaker: Speaker;
}

/** Every win of the packet, to be chosen, and apart from them its lessons; the headlines are to begin with. */
export function FormWins({ form, speaker }: Props) {
  const ofKind = (kind: Entry['kind']) => form.entries.filter((entry) => entry.kind === kind);
  return (
    <>
      <Choices legend={texts.which} entries={ofKind('win')} {...{ form, speaker }} />
      <Choices legend={texts.lessons} entries={ofKind('lesson')} {...{ form, speaker }} />
      {!form.isAnyChosen && <p className="note">{texts.none}</p>}
    </>
  );
}

function Choices({ legend, entries, form, speaker }: Props & { legend: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <fieldset className="packet-form-wins">
      <legend className="ui-field-label">{legend}</legend>
      <ul>
        {entries.map(({ winId, title, occurredOn }) => (
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
    </fieldset>
  );
}
