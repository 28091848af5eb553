import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { audit } from '@/lib/i18n/en/audit';
import { say } from '@/lib/i18n/say';
import { searchesOf } from '@/lib/sites/searches';
import { isUsername } from './is-username';
import { hostOf, type Place } from './places';

interface Props {
  place: Place;
  value: string;
  onChange: (typed: string) => void;
}

/** Whose work is looked for, where the site's search has to be told. */
export function UsernameField({ place, value, onChange }: Props) {
  if (!searchesOf(place.site)?.asksUsername) return null;
  const isWrong = value.trim() !== '' && !isUsername(value.trim());
  return (
    <Field
      label={say(audit.username, { place: hostOf(place.base) })}
      hint={audit.usernameHint}
      error={isWrong ? audit.usernameWrong : undefined}
    >
      {(control) => <TextInput {...control} autoComplete="off" spellCheck={false} value={value} onChange={onChange} />}
    </Field>
  );
}
