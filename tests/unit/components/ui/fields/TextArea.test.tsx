// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TextArea } from '@/components/ui/fields/TextArea';

describe('what is written', () => {
  it('comes back as text', () => {
    const onChange = vi.fn();
    render(<TextArea aria-label="Did" value="" onChange={onChange} />);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Drove the decision' } });
    expect(onChange).toHaveBeenCalledWith('Drove the decision');
  });
});
