// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Check } from '@/components/ui/fields/Check';

it('is named by its words, described by its hint, and says what was chosen', () => {
  const onChange = vi.fn();
  render(<Check label="Confidential" hint="Told at level Full alone." checked={false} onChange={onChange} />);
  const box = screen.getByRole('checkbox', { name: 'Confidential' });
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Told at level Full alone.',
  );
  fireEvent.click(screen.getByText('Confidential'));
  expect(onChange).toHaveBeenCalledWith(true);
});

it('is told apart from others that are labelled alike', () => {
  render(<Check label="Engineer" fullName="Engineer: Dario" checked onChange={() => {}} />);
  expect(screen.getByRole('checkbox', { name: 'Engineer: Dario' })).toHaveProperty('checked', true);
});
