// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DayField } from '@/components/wins/editor/fields/DayField';

function open() {
  const [onChange, onClear] = [vi.fn(), vi.fn()];
  render(<DayField name="dueOn" label="Due" value="2026-12-04" {...{ onChange, onClear }} />);
  return { onChange, onClear, field: screen.getByLabelText<HTMLInputElement>('Due') };
}

it('a day that is emptied is taken away, one that is half typed stands as it was', () => {
  const { onChange, onClear, field } = open();
  fireEvent.change(field, { target: { value: '' } });
  // What a browser says of a field in which a day and no month is left.
  const validity = vi.spyOn(field, 'validity', 'get').mockReturnValue({ badInput: true } as ValidityState);
  fireEvent.blur(field);
  expect([onClear.mock.calls, onChange.mock.calls, field.value]).toEqual([[], [], '2026-12-04']);
  validity.mockRestore();
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.blur(field);
  expect(onClear).toHaveBeenCalledTimes(1);
});
