// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Cautions } from '@/components/wins/Cautions';
import { anArtifact } from '../../lib/domain/a-win';

it('tell of a marked text that is not all there, as long as its beginning is kept', () => {
  const cut = anArtifact({ type: 'selection', excerpt: 'The beginning', cautions: ['selection-cut'] });
  const { rerender } = render(<Cautions of={[cut]} />);
  screen.getByText(/its end is missing/);
  rerender(<Cautions of={[{ ...cut, excerpt: null }]} />);
  expect(screen.queryByText(/its end is missing/)).toBeNull();
});
