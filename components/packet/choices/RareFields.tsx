import { Disclosure } from '@/components/ui/Disclosure';
import { Field } from '@/components/ui/fields/Field';
import { Segmented } from '@/components/ui/fields/Segmented';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import { DOCUMENT_LANGUAGES } from '@/lib/domain/packet/packet';
import { PAPERS } from '@/lib/domain/packet/packet-options';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import type { ChoiceFieldsProps } from './choice-fields';

const ANY = '';

/** What is chosen once and then stays: whose packet, by which ladder, in which language, on which paper. */
export function RareFields({ choices, setting, onChange }: ChoiceFieldsProps) {
  return (
    <Disclosure summary={texts.more}>
      <div className="packet-options">
        <WhoseFields choices={choices} setting={setting} onChange={onChange} />
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
    </Disclosure>
  );
}

/** What there is only one of is not asked. */
function WhoseFields({ choices, setting, onChange }: ChoiceFieldsProps) {
  const employers = setting.employers.map(({ id, name }) => ({ value: id, label: name }));
  const ladders = setting.ladders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
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
              value={setting.ladder.id}
              onChange={(ladderId) => onChange({ ladderId })}
            />
          )}
        </Field>
      )}
    </>
  );
}
