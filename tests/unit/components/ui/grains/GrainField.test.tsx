// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GrainField } from '@/components/ui/grains/GrainField';
import { ROWS } from './grain-rows';

describe('the field of grains', () => {
  it('is one image with one sentence, a grain a win', () => {
    const { container } = render(<GrainField rows={ROWS} monthLabel={(month) => month} label="15 wins in 2 months" />);
    expect(screen.getByRole('img', { name: '15 wins in 2 months' })).toBeTruthy();
    const bodies = [...container.querySelectorAll('.ui-grain-body')].map((path) => path.getAttribute('d') ?? '');
    expect(bodies.join('').match(/M/g)).toHaveLength(3 + 8);
    // The strong and the other ones of one category, the strong ones of the other.
    expect(bodies).toHaveLength(3);
    expect(container.textContent).toContain('+4');
  });

  it('is as wide as a longer one beside it, so that its letters are as large', () => {
    const widthOf = (columns?: number) => {
      const { container } = render(<GrainField rows={ROWS} monthLabel={String} label="" columns={columns} />);
      return container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2];
    };
    const sevenMonths = ['1', '2', '3', '4', '5', '6', '7'].map((n) => `2026-0${n}`);
    const counts = sevenMonths.map((month) => ({ month, strong: 1, evidence: 0, vague: 0, lessons: 0 }));
    const { container } = render(<GrainField rows={[{ id: 'a', name: 'A', counts }]} monthLabel={String} label="" />);
    expect(widthOf(7)).toBe(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
    expect(widthOf()).not.toBe(widthOf(7));
  });

  it('has a name above every month, and above every other one where names are long', () => {
    const namesOf = (monthLabel: (month: string) => string) => {
      const { container, unmount } = render(<GrainField rows={ROWS} monthLabel={monthLabel} label="" />);
      const names = [...container.querySelectorAll('.ui-field-month')].map(({ textContent }) => textContent);
      unmount();
      return names;
    };
    expect(namesOf(() => 'Sept.')).toEqual(['Sept.', 'Sept.']);
    expect(namesOf((month) => (month === '2026-03' ? 'مارس' : 'سبتمبر'))).toHaveLength(1);
  });
});
