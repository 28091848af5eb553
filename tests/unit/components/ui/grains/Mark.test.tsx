// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Mark } from '@/components/ui/grains/Mark';

afterEach(cleanup);

describe('the mark', () => {
  it('has a name where it stands alone', () => {
    render(<Mark label="Winnow" />);
    expect(screen.getByRole('img', { name: 'Winnow' })).toBeTruthy();
  });
});
