// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Mark } from '@/components/ui/grains/Mark';

it('is drawn beside the name, and says nothing itself', () => {
  const { container } = render(<Mark />);
  expect(container.querySelector('svg.ui-mark')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
