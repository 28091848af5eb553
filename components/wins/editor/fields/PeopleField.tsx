import { type FocusEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/domain/win/win';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { PersonRow } from './PersonRow';

const NOBODY: Person = { label: '', as: 'engineer', engineer: true, outsideTeam: false };

/** Who was involved. A row without a name is nobody: it is not saved. */
export function PeopleField() {
  const { win, change } = useEditing();
  const [adding, setAdding] = useState<Person | null>(null);
  /** Who was taken off the list and from where, until it is changed again. */
  const [gone, setGone] = useState<{ person: Person; from: number } | null>(null);
  const save = (people: Person[]) => {
    setGone(null);
    change({ people });
  };
  const remove = (person: Person, from: number) => {
    if (person === adding) return setAdding(null);
    save(win.people.toSpliced(from, 1));
    if (person.label.trim() !== '') setGone({ person, from });
  };

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (win.people.some(({ label }) => label.trim() === ''))
      change({ people: win.people.filter(({ label }) => label.trim() !== '') });
    setAdding(null);
  };
  const type = (person: Person) => {
    if (person.label.trim() === '') return setAdding(person);
    // From its first letter on the new row is one of the people; the key stays, so the cursor does, too.
    save([...win.people, person]);
    setAdding(null);
  };
  const rows = adding ? [...win.people, adding] : win.people;
  return (
    <fieldset className="win-people" data-field="people" tabIndex={-1} onBlur={leave}>
      <legend className="ui-field-label">{say(fieldWords.people)}</legend>
      {rows.map((person, index) => (
        <PersonRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a person has no id but the place in the list
          key={index}
          person={person}
          isNew={person === adding}
          onChange={(next) => (person === adding ? type(next) : save(win.people.with(index, next)))}
          onRemove={() => remove(person, index)}
        />
      ))}
      {gone && (
        <Button
          // One after the other: each is where the focus goes, whose own button went.
          key={rows.length}
          kind="quiet"
          autoFocus
          onClick={({ currentTarget }) => {
            // The button goes, and the focus does not go with it.
            currentTarget.closest('fieldset')?.focus();
            save(win.people.toSpliced(gone.from, 0, gone.person));
          }}
        >
          {say(fieldWords.putPersonBack, { name: gone.person.label.trim() })}
        </Button>
      )}
      {!adding && (
        <Button className="win-add" onClick={() => setAdding(NOBODY)}>
          {say(fieldWords.addPerson)}
        </Button>
      )}
    </fieldset>
  );
}
