// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PersonRow } from '@/components/wins/editor/fields/PersonRow';
import { PERSON_KINDS } from '@/lib/domain/win/win';

it.each(PERSON_KINDS)('asks of one who is involved as %s whether they are an engineer where that is not said', (as) => {
  const person = { label: 'Ada', as, engineer: as === 'engineer', outsideTeam: false };
  render(<PersonRow person={person} isNew={false} onChange={() => {}} onRemove={() => {}} />);
  expect(screen.getByRole('checkbox', { name: 'Outside my team' })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Engineer' }) === null).toBe(as === 'engineer');
});
