// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
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

  it('gives the focus back to where it came from, when it goes with it or its button does', () => {
    const toast = (message: string | null, hasUndo: boolean) => (
      <>
        <button type="button">Before</button>
        <Toast
          message={message}
          {...(hasUndo && { action: { label: 'Undo', onPress: () => undefined } })}
          onDismiss={() => undefined}
        />
      </>
    );
    const { rerender } = render(toast('Archived', true));
    const before = screen.getByRole('button', { name: 'Before' });
    const focus = vi.spyOn(before, 'focus');
    for (const after of [null, 'Undone']) {
      rerender(toast('Archived', true));
      act(() => before.focus());
      act(() => screen.getByRole('button', { name: 'Undo' }).focus());
      rerender(toast(after, false));
      expect(document.activeElement).toBe(before);
      expect(focus, 'and the page stays where it is').toHaveBeenLastCalledWith({ preventScroll: true });
    }
  });

  it('takes no focus that somebody has put elsewhere', async () => {
    const toast = (message: string | null) => (
      <>
        <button type="button">Before</button>
        <Toast message={message} onDismiss={() => undefined} />
      </>
    );
    const { rerender } = render(toast('Archived'));
    act(() => screen.getByRole('button', { name: 'Before' }).focus());
    const dismiss = screen.getByRole('button', { name: 'Dismiss' });
    act(() => dismiss.focus());
    // A press on the page beside it.
    await act(async () => dismiss.blur());
    rerender(toast(null));
    expect(document.activeElement).toBe(document.body);
  });
});
