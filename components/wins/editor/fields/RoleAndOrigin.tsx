import { ORIGINS, ROLES } from '@/lib/domain/win/win';
import { originNames, roleNames } from '@/lib/i18n/en/page-button';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { ChoiceField } from './ChoiceField';

/** What the user was in it, and where it came from. */
export function RoleAndOrigin() {
  const { win, change } = useEditing();
  return (
    <>
      <ChoiceField
        name="role"
        label={say(fieldWords.role)}
        choices={ROLES.map((value) => [value, roleNames[value]] as const)}
        value={win.role}
        onChange={(role) => change({ role })}
        optional
      />
      <ChoiceField
        name="origin"
        label={say(fieldWords.origin)}
        choices={ORIGINS.map((value) => [value, originNames[value]] as const)}
        value={win.origin}
        onChange={(origin) => origin && change({ origin })}
      />
    </>
  );
}
