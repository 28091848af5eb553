import { Check } from '@/components/ui/fields/Check';
import { Segmented } from '@/components/ui/fields/Segmented';
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
        <Check label={texts.appendix} checked={choices.appendix} onChange={(appendix) => onChange({ appendix })} />
      )}
      <TimeFields choices={choices} setting={setting} onChange={onChange} />
    </div>
  );
}
