// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Toast } from '@/components/ui/Toast';

describe('a toast', () => {
  it('has its place before it has words, so that they are announced', () => {
    const undo = vi.fn();
    const { rerender } = render(<Toast message={null} onDismiss={() => {}} />);
    const place = screen.getByRole('status');
    expect(place.textContent).toBe('');
    rerender(<Toast message="Moved to the trash" action={{ label: 'Undo', onPress: undo }} onDismiss={() => {}} />);
    expect(screen.getByRole('status')).toBe(place);
    expect(place.textContent).toContain('Moved to the trash');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });
});
