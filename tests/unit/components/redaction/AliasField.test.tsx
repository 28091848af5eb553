// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { AliasField } from '@/components/redaction/AliasField';

it('keeps what was typed in the field where it could not be written, and tries again', async () => {
  const onChange = vi
    .fn<(alias: string) => Promise<boolean>>()
    .mockResolvedValueOnce(false)
    .mockResolvedValueOnce(true);
  render(<AliasField label="Alias" alias="Person A" onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('Alias');
  fireEvent.change(field, { target: { value: 'A colleague' } });
  fireEvent.blur(field);
  await waitFor(() => expect(onChange).toHaveBeenCalledWith('A colleague'));
  expect(field.value).toBe('A colleague');
  fireEvent.keyDown(field, { key: 'Enter' });
  // What the log then says stands in it.
  await waitFor(() => expect(field.value).toBe('Person A'));
  expect(onChange).toHaveBeenCalledTimes(2);
});
