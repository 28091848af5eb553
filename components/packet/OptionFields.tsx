import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { AUDIENCES, DOCUMENT_LANGUAGES } from '@/lib/domain/packet/packet';
import type { PacketChoices } from '@/lib/domain/packet/packet-choices';
import { PAPERS } from '@/lib/domain/packet/packet-options';
import { TITLE_LIMIT } from '@/lib/domain/win';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import { TimeFields } from './TimeFields';
import type { PacketGround } from './use-packet';

export interface OptionFieldsProps {
  choices: PacketChoices;
  ground: PacketGround;
  onChange: (changes: Partial<PacketChoices>) => void;
}

const ANY = '';

/** Who reads it, which time, and how it is written. */
export function OptionFields({ choices, ground, onChange }: OptionFieldsProps) {
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
      <TimeFields choices={choices} ground={ground} onChange={onChange} />
      <WhoseFields choices={choices} ground={ground} onChange={onChange} />
      <Field label={texts.language}>
        {(control) => (
          <Select
            {...control}
            options={DOCUMENT_LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
            value={choices.language}
            onChange={(language) => onChange({ language })}
          />
        )}
      </Field>
      <Segmented
        label={texts.paper}
        options={PAPERS.map((value) => ({ value, label: texts.papers[value] }))}
        value={choices.paper}
        onChange={(paper) => onChange({ paper })}
      />
    </div>
  );
}

/** Whose it is, for which employer, by which ladder; what there is only one of is not asked. */
function WhoseFields({ choices, ground, onChange }: OptionFieldsProps) {
  const employers = ground.employers.map(({ id, name }) => ({ value: id, label: name }));
  const ladders = ground.ladders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {employers.length > 0 && (
        <Field label={texts.employer}>
          {(control) => (
            <Select
              {...control}
              options={[{ value: ANY, label: texts.anyEmployer }, ...employers]}
              value={choices.employerId ?? ANY}
              onChange={(id) => onChange({ employerId: id === ANY ? null : id })}
            />
          )}
        </Field>
      )}
      {ladders.length > 1 && (
        <Field label={texts.ladder}>
          {(control) => (
            <Select
              {...control}
              options={ladders}
              value={ground.ladder.id}
              onChange={(ladderId) => onChange({ ladderId })}
            />
          )}
        </Field>
      )}
      <Field label={texts.person} hint={texts.personHint}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={TITLE_LIMIT}
            value={choices.person}
            onChange={(person) => onChange({ person })}
          />
        )}
      </Field>
    </>
  );
}
