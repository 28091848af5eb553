// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Select } from '@/components/ui/fields/Select';

describe('what is chosen', () => {
  it('comes back as one of the options, and nothing else does', () => {
    const onChange = vi.fn();
    const options = [
      { value: 'all', label: 'All' },
      { value: 'mine', label: 'Mine' },
    ] as const;
    render(<Select aria-label="Source" options={options} value="all" onChange={onChange} />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'mine' } });
    expect(onChange.mock.calls).toEqual([['mine']]);
  });
});
