// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';

const nothing = () => undefined;

it.each([
  ['text', 'إصدار', 'auto'],
  ['search', 'API', 'auto'],
  // Its placeholder and the first letter's place are the page's.
  ['text', '', null],
  ['date', '2026-11-29', null],
  ['number', '3', null],
])('a field of %s with %j goes the way of %s', (type, value, dir) => {
  render(<TextInput type={type} aria-label="Field" value={value} onChange={nothing} />);
  expect(screen.getByLabelText('Field').getAttribute('dir')).toBe(dir);
});

it('a text of many lines goes its own way, and where its way is known, that', () => {
  const { rerender } = render(<TextArea aria-label="Field" value="إصدار" onChange={nothing} />);
  const field = screen.getByLabelText('Field');
  expect(field.getAttribute('dir')).toBe('auto');
  rerender(<TextArea aria-label="Field" value="" onChange={nothing} />);
  expect(field.hasAttribute('dir')).toBe(false);
  rerender(<TextArea aria-label="Field" dir="ltr" value="إصدار" onChange={nothing} />);
  expect(field.getAttribute('dir')).toBe('ltr');
});
