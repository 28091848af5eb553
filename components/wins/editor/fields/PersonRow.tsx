import { X } from 'lucide-react';
import { Check } from '@/components/ui/fields/Check';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import { IconButton } from '@/components/ui/IconButton';
import { PERSON_KINDS, type Person, TITLE_LIMIT } from '@/lib/domain/win/win';
import { fieldWords, personNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props {
  person: Person;
  /** Just added: the cursor goes to the name. */
  isNew: boolean;
  onChange: (person: Person) => void;
  onRemove: () => void;
}

/** One person: what they are decides whether they are an engineer, until that is said otherwise of another. */
export function PersonRow({ person, isNew, onChange, onRemove }: Props) {
  const name = person.label.trim() || say(fieldWords.somebody);
  return (
    <div className="win-person">
      <Field label={say(fieldWords.person)} labelHidden>
        {(control) => (
          <TextInput
            {...control}
            autoFocus={isNew}
            placeholder={say(fieldWords.person)}
            value={person.label}
            maxLength={TITLE_LIMIT}
            onChange={(label) => onChange({ ...person, label })}
          />
        )}
      </Field>
      <Field label={say(fieldWords.personAs)} labelHidden>
        {(control) => (
          <Select
            {...control}
            options={PERSON_KINDS.map((value) => ({ value, label: personNames[value] }))}
            value={person.as}
            onChange={(as) => onChange({ ...person, as, engineer: as === 'engineer' })}
          />
        )}
      </Field>
      {person.as !== 'engineer' && (
        <Check
          name="engineer"
          label={say(fieldWords.engineer)}
          checked={person.engineer}
          onChange={(engineer) => onChange({ ...person, engineer })}
        />
      )}
      <Check
        name="outsideTeam"
        label={say(fieldWords.outsideTeam)}
        checked={person.outsideTeam}
        onChange={(outsideTeam) => onChange({ ...person, outsideTeam })}
      />
      <IconButton
        label={say(fieldWords.removePerson, { name })}
        icon={<X size={16} aria-hidden />}
        onClick={onRemove}
      />
    </div>
  );
}
