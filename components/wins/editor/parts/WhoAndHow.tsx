import { Check } from '@/components/ui/fields/Check';
import { HORIZONS, SCOPES } from '@/lib/domain/win/win';
import { editorWords, fieldWords, horizonNames, scopeNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { ChoiceField } from '../fields/ChoiceField';
import { EmployerField } from '../fields/EmployerField';
import { PeopleField } from '../fields/PeopleField';
import { RoleAndOrigin } from '../fields/RoleAndOrigin';
import { WordsField } from '../fields/WordsField';
import { WinDisclosure } from '../WinDisclosure';

export function WhoAndHow() {
  const { win, change } = useEditing();
  return (
    <section className="win-part win-later" aria-labelledby="win-who">
      <h2 id="win-who">{say(editorWords.whoAndHow)}</h2>
      <div className="win-pair">
        <RoleAndOrigin />
        <ChoiceField
          name="scope"
          label={say(fieldWords.scope)}
          choices={SCOPES.map((value) => [value, scopeNames[value]] as const)}
          value={win.scope}
          onChange={(scope) => change({ scope })}
          optional
        />
        <ChoiceField
          name="horizon"
          label={say(fieldWords.horizon)}
          choices={HORIZONS.map((value) => [value, horizonNames[value]] as const)}
          value={win.horizon}
          onChange={(horizon) => change({ horizon })}
          optional
        />
        <EmployerField />
      </div>
      <Check
        name="unprompted"
        label={say(fieldWords.unprompted)}
        checked={win.unprompted}
        onChange={(unprompted) => change({ unprompted })}
      />
      <WinDisclosure
        summary={say(editorWords.peopleGroup)}
        filled={win.people.length > 0 || win.leftWithThem !== '' || win.topic !== ''}
      >
        <PeopleField />
        <WordsField name="leftWithThem" label={say(fieldWords.leftWithThem)} />
        <WordsField name="topic" label={say(fieldWords.topic)} rows={1} />
      </WinDisclosure>
    </section>
  );
}
