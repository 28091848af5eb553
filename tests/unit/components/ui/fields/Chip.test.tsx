// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Chip } from '@/components/ui/fields/Chip';

describe('a chip', () => {
  it('says whether it is on, and turns over', () => {
    const onToggle = vi.fn();
    render(
      <Chip pressed={false} onToggle={onToggle}>
        Mentor
      </Chip>,
    );
    const chip = screen.getByRole('button', { name: 'Mentor', pressed: false });
    fireEvent.click(chip);
    expect(onToggle).toHaveBeenCalledWith(true);
  });
});
