// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AddLink } from '@/components/wins/editor/parts/AddLink';

it('says of what is no link what one is, and leaves the browser no word of its own', async () => {
  const { container } = render(<AddLink winId="00000000-0000-4000-8000-000000000001" />);
  const field = screen.getByRole('textbox', { name: 'Add a link' });
  fireEvent.change(field, { target: { value: 'nonsense' } });
  expect(container.querySelector('form')?.noValidate).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/^This cannot be kept as a link/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
