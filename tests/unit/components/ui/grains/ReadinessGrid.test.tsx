// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReadinessGrid } from '@/components/ui/grains/ReadinessGrid';

describe('the grid of kernels', () => {
  it('draws a kernel a behaviour, and an awn for a claim whatever the proof', () => {
    const cells = (['none', 'thin', 'met'] as const).map((state) => ({
      id: state,
      label: state,
      claimed: state !== 'met',
      state,
    }));
    const { container } = render(
      <ReadinessGrid rows={[{ name: 'Scope', cells }]} label="1 of 3 evidenced, 2 claimed" />,
    );
    expect(screen.getByRole('img', { name: '1 of 3 evidenced, 2 claimed' })).toBeTruthy();
    expect(container.querySelectorAll('.ui-grain-shape')).toHaveLength(3);
    expect(container.querySelectorAll('.ui-ear-awn')).toHaveLength(2);
  });
});
