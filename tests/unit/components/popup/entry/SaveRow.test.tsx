// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SaveRow } from '@/components/popup/entry/SaveRow';

it('offers no way back that can never be gone again, and says why', () => {
  render(<SaveRow news={{ is: 'changed-since' }} onUndo={() => undefined} />);
  expect(screen.getByText(/^The win was changed in another window since/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
