import { Segmented } from '@/components/ui/Segmented';
import { AUDIENCES } from '@/lib/domain/packet/packet';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import type { ChoiceFieldsProps } from './choice-fields';
import { TimeFields } from './TimeFields';

/** Who reads it, and of which time it tells. */
export function OptionFields({ choices, setting, onChange }: ChoiceFieldsProps) {
  const { audience } = choices;
  return (
    <div className="packet-options">
      <Segmented
        label={texts.audience}
        options={AUDIENCES.map((value) => ({ value, label: texts.audiences[value] }))}
        value={audience}
        onChange={(value) => onChange({ audience: value })}
      />
      <p className="note">{texts.audienceNotes[audience]}</p>
      {audience === 'manager' && (
        <label className="packet-check">
          <input
            type="checkbox"
            checked={choices.appendix}
            onChange={(event) => onChange({ appendix: event.target.checked })}
          />
          {texts.appendix}
        </label>
      )}
      <TimeFields choices={choices} setting={setting} onChange={onChange} />
    </div>
  );
}
