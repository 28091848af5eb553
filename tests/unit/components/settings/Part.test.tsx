// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Part } from '@/components/settings/Part';

it('says what a part is for before what can be pressed in it', () => {
  render(
    <Part title="Counts" note="Counted from a short note of each win.">
      <button type="button">Compare</button>
    </Part>,
  );
  const note = screen.getByText(/^Counted/);
  const button = screen.getByRole('button', { name: 'Compare' });
  expect(note.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
