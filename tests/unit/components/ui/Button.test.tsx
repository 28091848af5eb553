// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/Button';

describe('a button', () => {
  it('does not send a form unless it is asked to', () => {
    render(<Button>Keep</Button>);
    expect(screen.getByRole('button', { name: 'Keep' }).getAttribute('type')).toBe('button');
  });

  it('takes no second press while it is busy, and keeps its focus', () => {
    const onClick = vi.fn();
    const { rerender } = render(<Button onClick={onClick}>Keep</Button>);
    const button = screen.getByRole('button');
    button.focus();
    fireEvent.click(button);
    rerender(
      <Button busy onClick={onClick}>
        Keep
      </Button>,
    );
    fireEvent.click(button);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(document.activeElement).toBe(button);
  });
});
