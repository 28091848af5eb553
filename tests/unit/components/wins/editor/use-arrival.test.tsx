// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useArrival } from '@/components/wins/editor/use-arrival';

function Editor({ isNew = false, field = null }: { isNew?: boolean; field?: string | null }) {
  const heading = useArrival(isNew, field);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        One outbox
      </h1>
      <input aria-label="Title" data-field="title" />
      <details>
        <summary>Notes</summary>
        <textarea aria-label="Plain line" data-field="plainLine" />
      </details>
      <div data-field="behaviours">
        <button type="button">Mentoring</button>
      </div>
    </>
  );
}

it('reads a win from its top, and types a new one at once', () => {
  const { rerender } = render(<Editor />);
  expect(document.activeElement).toBe(screen.getByRole('heading'));
  rerender(<Editor key="new" isNew />);
  expect(document.activeElement).toBe(screen.getByLabelText('Title'));
});

it('goes to the field that is asked for, opens what hides it, and follows to another one', () => {
  const { rerender } = render(<Editor field="plainLine" />);
  expect(document.activeElement).toBe(screen.getByLabelText('Plain line'));
  expect(document.querySelector('details')?.open).toBe(true);
  rerender(<Editor field="behaviours" />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mentoring' }));
});

it('reads from the top where there is no such field', () => {
  render(<Editor field="salary" />);
  expect(document.activeElement).toBe(screen.getByRole('heading'));
});
