// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    render(
      <Field label="Project" hint="As your team calls it." error="Write a name first.">
        {(control) => <TextInput {...control} value="" onChange={() => {}} />}
      </Field>,
    );
    const input = screen.getByLabelText('Project');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(described.map((element) => element?.textContent)).toEqual(['As your team calls it.', 'Write a name first.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Write a name first.');
  });

  it('claims no hint and no error that is not there', () => {
    render(
      <Field label="What you did" labelHidden>
        {(control) => <TextArea {...control} value="" onChange={() => {}} />}
      </Field>,
    );
    const area = screen.getByLabelText('What you did');
    expect(area.hasAttribute('aria-describedby')).toBe(false);
    expect(area.hasAttribute('aria-invalid')).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
