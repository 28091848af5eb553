// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { EditingContext } from '@/components/wins/editor/editing';
import { PeopleField } from '@/components/wins/editor/fields/PeopleField';
import { blankWin, type Person } from '@/lib/domain/win/win';

const person = (label: string): Person => ({ label, as: 'engineer', engineer: true, outsideTeam: false });

function Edited({ people }: { people: Person[] }) {
  const [win, setWin] = useState({ ...blankWin('2026-11-02', 'A win'), people });
  return (
    <EditingContext value={{ win, change: (changes) => setWin((before) => ({ ...before, ...changes })) }}>
      <PeopleField />
    </EditingContext>
  );
}
const names = () => screen.getAllByLabelText<HTMLInputElement>('Name or handle').map(({ value }) => value);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('who was taken off the list comes back in their place, until the list is changed again', () => {
  render(<Edited people={[person('Ada'), person('Mara'), person('Jonas')]} />);
  press('Remove Ada');
  press('Remove Mara');
  expect(names()).toEqual(['Jonas']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Put Mara back' }));
  expect(screen.queryByRole('button', { name: 'Put Ada back' })).toBeNull();
  press('Put Mara back');
  expect(names()).toEqual(['Mara', 'Jonas']);
  expect(document.activeElement).toBe(screen.getByRole('group'));
  press('Remove Jonas');
  fireEvent.change(screen.getByLabelText('Name or handle'), { target: { value: 'Mara K.' } });
  expect(screen.queryByRole('button', { name: /^Put/ })).toBeNull();
});

it('a row that nobody was named in is not offered back', () => {
  render(<Edited people={[person('Ada')]} />);
  press('Add a person');
  press('Remove this person');
  expect(names()).toEqual(['Ada']);
  expect(screen.queryByRole('button', { name: /^Put/ })).toBeNull();
});
