// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PickWin } from '@/components/checklist/PickWin';
import type { Win } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../../lib/domain/a-win';
import { entriesOf } from '../../lib/domain/win-list/entries-of';

it('is gone through by the arrows, from the search on, and Enter goes into it', async () => {
  const wins = entriesOf(
    ['One', 'Two'].map((title) => logged([], { title })),
    seniorEngineer,
  );
  const onPick = async () => ({ ok: true }) as const;
  render(<PickWin {...{ wins, onPick }} isRead ladder={seniorEngineer} onUnread={() => undefined} />);
  const [search, one, two] = [screen.getByRole('searchbox'), ...screen.getAllByRole('button')];
  act(() => search.focus());
  const steps = [
    ['ArrowUp', search],
    ['ArrowDown', one],
    ['ArrowDown', two],
    ['ArrowDown', two],
    ['ArrowUp', one],
    ['ArrowUp', search],
    ['Enter', one],
  ] as const;
  for (const [key, place] of steps) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement).toBe(place);
  }
  // There it is the button's own.
  expect(fireEvent.keyDown(one ?? search, { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(one ?? search, { key: 'Enter' })).toBe(true);
});

it('goes into what is found, not into what was found before it', async () => {
  const wins = entriesOf(
    ['One', 'Two'].map((title) => logged([], { title })),
    seniorEngineer,
  );
  const onPick = async () => ({ ok: true }) as const;
  render(<PickWin {...{ wins, onPick }} isRead ladder={seniorEngineer} onUnread={() => undefined} />);
  const search = screen.getByRole('searchbox');
  act(() => search.focus());
  fireEvent.change(search, { target: { value: 'two' } });
  fireEvent.keyDown(search, { key: 'Enter' });
  expect(document.activeElement).toBe(search);
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Two/));
});

it('goes into what is found where nothing was found before it', async () => {
  const wins = entriesOf([logged([], { title: 'One' })], seniorEngineer);
  const onPick = async () => ({ ok: true }) as const;
  render(<PickWin {...{ wins, onPick }} isRead ladder={seniorEngineer} onUnread={() => undefined} />);
  const search = screen.getByRole('searchbox');
  act(() => search.focus());
  fireEvent.change(search, { target: { value: 'ones' } });
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  fireEvent.change(search, { target: { value: 'one' } });
  expect(fireEvent.keyDown(search, { key: 'Enter' })).toBe(false);
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^One/));
});

it.each([
  [{ status: 'ready', level: 'evidence' }, /Nov 20$/],
  [{ status: 'ready', level: 'vague' }, /Nov 20.·.vague$/],
  [{ status: 'draft', level: 'evidence' }, /Nov 20.·.a draft$/],
  [{ status: 'inbox', level: 'vague' }, /Nov 20.·.in the inbox$/],
] satisfies [Partial<Win>, RegExp][])('says of %o before it is linked why it will not count', (given, said) => {
  const wins = entriesOf([logged([], { ...given, title: 'Cut the import', occurredOn: '2026-11-20' })], seniorEngineer);
  const nothing = () => undefined;
  const onPick = async () => ({ ok: true }) as const;
  render(<PickWin {...{ wins, onPick }} isRead ladder={seniorEngineer} onUnread={nothing} />);
  expect(screen.getByRole('button', { name: /^Cut the import/ }).textContent).toMatch(said);
});
