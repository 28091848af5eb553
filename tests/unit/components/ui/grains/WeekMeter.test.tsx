// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WeekMeter } from '@/components/ui/grains/WeekMeter';

describe('the meter of the week', () => {
  it.each([
    [0, '0', 0],
    [2, '2', 2],
    [3, '3', 3],
    [7, '3', 3],
  ])('of %i wins reads %s and fills %i grains', (count, value, filled) => {
    const { container } = render(<WeekMeter count={count} label="Wins this week" valueText={`${count} of 3`} />);
    const meter = screen.getByRole('meter', { name: 'Wins this week' });
    expect(meter.getAttribute('value')).toBe(value);
    expect(meter.getAttribute('aria-valuetext')).toBe(`${count} of 3`);
    expect(container.querySelectorAll('[data-state="met"]')).toHaveLength(filled);
  });

  it('lets the third stand taller only when the week is full', () => {
    const heights = (count: number) => {
      const { container } = render(<WeekMeter count={count} label="w" valueText="w" size={24} />);
      return [...container.querySelectorAll('svg')].map((svg) => Number.parseFloat(svg.getAttribute('height') ?? ''));
    };
    expect(heights(2)).toEqual([1.5, 1.5, 1.5]);
    expect(heights(3)).toEqual([1.5, 1.5, 1.875]);
  });
});
