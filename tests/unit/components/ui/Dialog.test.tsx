// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

describe('a dialog', () => {
  it('is named by its title, closes on request and gives the focus back', () => {
    const onClose = vi.fn();
    const at = (open: boolean) => (
      <>
        <Button>Delete</Button>
        <Dialog open={open} onClose={onClose} title="Delete everything?">
          <p>There is no copy elsewhere.</p>
        </Dialog>
      </>
    );
    const { rerender } = render(at(false));
    expect(screen.queryByRole('dialog')).toBeNull();
    const opener = screen.getByRole('button', { name: 'Delete' });
    opener.focus();
    rerender(at(true));
    expect(screen.getByRole('dialog', { name: 'Delete everything?' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    rerender(at(false));
    expect(document.activeElement).toBe(opener);
  });

  it('leaves it to the caller whether Escape closes it', () => {
    const onClose = vi.fn();
    render(
      <Dialog open onClose={onClose} title="Delete everything?">
        <p>There is no copy elsewhere.</p>
      </Dialog>,
    );
    const cancel = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(cancel);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(cancel.defaultPrevented).toBe(true);
  });
});
