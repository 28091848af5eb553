import { DayRange } from '@/components/ui/fields/DayRange';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { optionsOf } from '@/lib/domain/packet/packet-choices';
import { PACKET_WINDOWS, type PacketWindow } from '@/lib/domain/packet/packet-window';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import type { ChoiceFieldsProps } from './choice-fields';

/** Which time the packet tells of: one that moves with today, or days of the user's own. */
export function TimeFields({ choices, setting, onChange }: ChoiceFieldsProps) {
  const windows = PACKET_WINDOWS.filter((window) => window !== 'chapter' || setting.chapterEnd !== null);
  const used = optionsOf(choices, setting);
  const isBad = choices.window === 'own' && (used.from !== choices.from || used.to !== choices.to);
  const choose = (window: PacketWindow) =>
    onChange(window === 'own' ? { window, from: used.from, to: used.to } : { window });
  return (
    <>
      <Field label={texts.window}>
        {(control) => (
          <Select
            {...control}
            data-field="window"
            options={windows.map((value) => ({ value, label: texts.windows[value] }))}
            value={windows.includes(choices.window) ? choices.window : 'year'}
            onChange={choose}
          />
        )}
      </Field>
      {choices.window === 'own' && (
        <div className="packet-days">
          <DayRange from={choices.from} to={choices.to} onChange={onChange} />
          {isBad && <p className="note">{texts.badDays}</p>}
        </div>
      )}
    </>
  );
}
