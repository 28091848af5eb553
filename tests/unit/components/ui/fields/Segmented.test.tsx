// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Segmented } from '@/components/ui/fields/Segmented';

describe('a claim', () => {
  const options = [
    { value: 'not-yet', label: 'Not yet' },
    { value: 'sometimes', label: 'Sometimes' },
    { value: 'consistently', label: 'Consistently' },
  ] as const;

  it('is a group of radio buttons with the question as its name', () => {
    const onChange = vi.fn();
    render(<Segmented label="I mentor" options={options} value="sometimes" onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'I mentor' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sometimes' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Consistently' }));
    expect(onChange).toHaveBeenCalledWith('consistently');
  });

  it('may be open', () => {
    render(<Segmented label="I mentor" options={options} value={null} onChange={() => {}} />);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false);
  });
});
